/**
 * Views that stand beside each other: whose each is, and what it says. Whose it is stands in the record and never on the wall,
 * and in an anonymous session nobody is asked. Beside what is led they are `small`, each in one line, and what is said comes first.
 */
import { type ReactNode, useRef } from 'react'
import { agreementOn } from '../../content/session/settle/settle'
import { addView, MOST_VIEWS, withoutView } from '../../content/session/settle/settle-from'
import { useSay } from '../locales/say'
import { Button } from '../ui/Button'
import { keepFocus } from '../ui/keep-focus'
import styles from './KeptViews.module.css'
import { editSession, editSessionUndoably, useSession } from './session-store'
import { ViewFields } from './ViewFields'

interface KeptProps {
  readonly item: string
  readonly isSmall?: boolean
  /** What else may be done, beside adding a view. */
  readonly children?: ReactNode
}

export function KeptViews({ item, isSmall = false, children }: KeptProps) {
  const say = useSay()
  const { views } = agreementOn(useSession(), item)
  const list = useRef<HTMLOListElement>(null)
  const add = () => {
    editSession((now) => addView(now, item))
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child :is(input, textarea)')?.focus())
  }
  return (
    <div className={`${styles.kept} ${isSmall ? styles.small : styles.page}`}>
      {views.length > 0 && (
        <ol ref={list} aria-label={say('settle.views')}>
          {views.map((view, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a view is known by its place alone
            <li key={at}>
              <fieldset>
                <legend className="hidden-words">{say('settle.view-number', { at: at + 1 })}</legend>
                <ViewFields item={item} view={view} at={at} isSmall={isSmall} />
                <Out item={item} at={at} />
              </fieldset>
            </li>
          ))}
        </ol>
      )}
      <div className={styles.buttons}>
        {views.length < MOST_VIEWS && (
          <Button look={isSmall ? 'link' : 'outlined'} onClick={add}>
            {say('settle.add-view')}
          </Button>
        )}
        {children}
      </div>
    </div>
  )
}

function Out({ item, at }: { item: string; at: number }) {
  const say = useSay()
  return (
    <Button
      look="link"
      className={styles.out ?? ''}
      aria-label={say('settle.remove-view-label', { at: at + 1 })}
      onClick={(event) => {
        keepFocus(event.currentTarget)
        editSessionUndoably((session) => withoutView(session, item, at), 'settle.view-removed')
      }}
    >
      {say('settle.remove-view')}
    </Button>
  )
}
