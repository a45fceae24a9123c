import { memo } from 'react'
import type { Group, Named, Session } from '../../../content/session/session'
import { useSay } from '../../locales/say'
import { Button } from '../../ui/Button'
import { Choice, TextField } from '../../ui/Field'
import { keepFocus } from '../../ui/keep-focus'
import { editSession, editSessionUndoably } from '../session-store'
import { Amount } from './Amount'

const NOBODY = ''
type Part = 'organisation' | 'level'

/** Without the part where it is not said. */
function withPart<K extends Part | 'people'>(group: Group, key: K, value: Group[K] | undefined): Group {
  const { [key]: _, ...rest } = group
  return value === undefined ? (rest as Group) : { ...group, [key]: value }
}

const change = (id: string, next: (group: Group) => Group) =>
  editSession((session: Session) => ({ ...session, groups: session.groups.map((group) => (group.id === id ? next(group) : group)) }))

interface GroupProps {
  readonly group: Group
  readonly at: number
  readonly organisations: readonly Named[]
  readonly levels: readonly Named[]
}

/** One group: its name, and what is settled about it. */
export const GroupLine = memo(function GroupLine({ group, at, organisations, levels }: GroupProps) {
  const say = useSay()
  const nth = say('setup.group-n', { number: at + 1 })
  const name = group.name.trim() || nth
  const choose = (part: Part) => (chosen: string) => change(group.id, (now) => withPart(now, part, chosen === NOBODY ? undefined : chosen))
  const options = (all: readonly Named[]) => [
    { id: NOBODY, text: say('setup.group-mixed') },
    ...all.map((named) => ({ id: named.id, text: named.name })),
  ]
  const remove = (button: Element) => {
    keepFocus(button)
    const without = (session: Session) => ({ ...session, groups: session.groups.filter((each) => each.id !== group.id) })
    editSessionUndoably(without, 'setup.named-gone', { name })
  }
  return (
    <li>
      <fieldset>
        <legend className="hidden-words">{nth}</legend>
        <TextField
          label={say('setup.group-name')}
          value={group.name}
          most={300}
          onChange={(text) => change(group.id, (now) => ({ ...now, name: text }))}
        />
        <Choice
          label={say('setup.group-organisation')}
          value={group.organisation ?? NOBODY}
          onChange={choose('organisation')}
          options={options(organisations)}
        />
        <Choice label={say('setup.group-level')} value={group.level ?? NOBODY} onChange={choose('level')} options={options(levels)} />
        <Amount
          label={say('setup.group-people')}
          value={group.people ?? null}
          least={1}
          most={1_000}
          onAmount={(people) => change(group.id, (now) => withPart(now, 'people', people))}
          onEmpty={() => change(group.id, (now) => withPart(now, 'people', undefined))}
        />
        <Button look="link" aria-label={say('row.remove', { name })} onClick={({ currentTarget }) => remove(currentTarget)}>
          {say('row.remove-short')}
        </Button>
      </fieldset>
    </li>
  )
})
