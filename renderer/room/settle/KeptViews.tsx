/** The views that stand beside each other: whose each is, and what it says. */
import { useRef } from 'react'
import type { Comparison } from '../../../content/session/compare/compare'
import type { Item } from '../../../content/session/item'
import type { Agreement } from '../../../content/session/session'
import { addView, changeView, keepViews, sayingsOf, withoutView } from '../../../content/session/settle/settle-from'
import { useSay } from '../../locales/say'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/Field'
import { keepFocus } from '../../ui/keep-focus'
import { editSession, editSessionUndoably, useSession } from '../session-store'
import styles from './ItemView.module.css'

interface KeptProps {
  readonly item: Item
  readonly agreement: Agreement
  readonly comparison: Comparison
}

export function KeptViews({ item, agreement: { views }, comparison }: KeptProps) {
  const say = useSay()
  const session = useSession()
  const list = useRef<HTMLOListElement>(null)
  const sayings = sayingsOf(session, comparison)
  const add = () => {
    editSession((now) => addView(now, item.id))
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child :is(input, textarea)')?.focus())
  }
  return (
    <div className={styles.form}>
      {views.length > 0 && (
        <ol ref={list} className={styles.views} aria-label={say('settle.views')}>
          {views.map((view, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a view is known by its place alone
            <View key={at} item={item} view={view} at={at} />
          ))}
        </ol>
      )}
      <div className={styles.buttons}>
        <Button onClick={add}>{say('settle.add-view')}</Button>
        {views.length === 0 && sayings.length > 0 && (
          <Button
            look="link"
            onClick={(event) => {
              keepFocus(event.currentTarget)
              editSession((now) => keepViews(now, item, sayings))
            }}
          >
            {say('settle.start-views', { count: sayings.length })}
          </Button>
        )}
      </div>
    </div>
  )
}

function View({ item, view, at }: { item: Item; view: Agreement['views'][number]; at: number }) {
  const say = useSay()
  const { mode } = useSession()
  const write = (part: Partial<typeof view>) => editSession((session) => changeView(session, item.id, at, part))
  return (
    <li>
      <fieldset>
        <legend className="hidden-words">{say('settle.view-number', { at: at + 1 })}</legend>
        {mode !== 'anonymous' && (
          <TextField
            label={say('settle.whose')}
            value={view.whose}
            {...(at === 0 && { help: say('settle.whose-help') })}
            onChange={(whose) => write({ whose })}
          />
        )}
        <TextField label={say('settle.view')} value={view.words} lines={2} onChange={(words) => write({ words })} />
        <Button
          look="link"
          className={styles.out ?? ''}
          aria-label={say('settle.remove-view-label', { at: at + 1 })}
          onClick={(event) => {
            keepFocus(event.currentTarget)
            editSessionUndoably((session) => withoutView(session, item.id, at), 'settle.view-removed')
          }}
        >
          {say('settle.remove-view')}
        </Button>
      </fieldset>
    </li>
  )
}
