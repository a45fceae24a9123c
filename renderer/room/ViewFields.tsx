/** The two fields of a view that is kept: with labels above them where there is room, and in one line where there is little. */
import { useId } from 'react'
import type { Agreement } from '../../content/session/session'
import { changeView } from '../../content/session/settle/settle-from'
import { useSay } from '../locales/say'
import { Labelled, TextField } from '../ui/Field'
import { Writing } from '../worksheet/Writing'
import { editSession, useSession } from './session-store'

type View = Agreement['views'][number]

interface ViewProps {
  readonly item: string
  readonly view: View
  readonly at: number
  readonly isSmall: boolean
}
interface FieldsProps extends Pick<ViewProps, 'view' | 'at'> {
  readonly isNamed: boolean
  readonly onView: (part: Partial<View>) => void
}

export function ViewFields({ item, view, at, isSmall }: ViewProps) {
  const isNamed = useSession().mode !== 'anonymous'
  const write = (part: Partial<View>) => editSession((session) => changeView(session, item, at, part))
  const Fields = isSmall ? InOneLine : WithLabels
  return <Fields view={view} at={at} isNamed={isNamed} onView={write} />
}

function WithLabels({ view, at, isNamed, onView }: FieldsProps) {
  const say = useSay()
  return (
    <>
      {isNamed && (
        <TextField
          label={say('settle.whose')}
          value={view.whose}
          {...(at === 0 && { help: say('settle.whose-help') })}
          onChange={(whose) => onView({ whose })}
        />
      )}
      <Labelled label={say('settle.view')}>{(id) => <Writing id={id} text={view.words} onText={(words) => onView({ words })} />}</Labelled>
    </>
  )
}

function InOneLine({ view, at, isNamed, onView }: FieldsProps) {
  const say = useSay()
  const id = useId()
  const name = say('settle.view-number', { at: at + 1 })
  return (
    <>
      <Writing id={id} text={view.words} label={name} placeholder={name} lines={1} onText={(words) => onView({ words })} />
      {isNamed && (
        <input
          dir="auto"
          maxLength={2_000}
          aria-label={say('settle.whose')}
          placeholder={say('settle.whose')}
          value={view.whose}
          onChange={(event) => onView({ whose: event.target.value })}
        />
      )}
    </>
  )
}
