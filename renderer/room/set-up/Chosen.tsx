import { memo, useCallback, useState } from 'react'
import type { Item } from '../../../content/session/item'
import { isOwn } from '../../../content/session/set-up/own-question'
import { movedItem, talkedAbout, withoutItem } from '../../../content/session/set-up/set-up-questions'
import { useSay } from '../../locales/say'
import { Button } from '../../ui/Button'
import { editSession, editSessionUndoably, useSession } from '../session-store'
import { ChangeOwn } from './ChangeOwn'
import { inShort } from './in-short'
import { Moves } from './Moves'
import styles from './SetUp.module.css'

/** More than so many are folded away: they stand in the agenda as well. */
const SHORT = 12

/** What is asked, in its order. */
export function Chosen() {
  const say = useSay()
  const items = talkedAbout(useSession())
  const [isShort] = useState(items.length <= SHORT)
  const [changed, setChanged] = useState<Item | null>(null)
  const change = useCallback((item: Item) => setChanged(item), [])
  if (items.length === 0) return null
  return (
    <>
      <details className={styles.chosen} open={isShort}>
        <summary>{say('setup.chosen', { count: items.length })}</summary>
        <ol>
          {items.map((item, at) => (
            <ChosenLine key={item.id} item={item} isFirst={at === 0} isLast={at === items.length - 1} onChange={change} />
          ))}
        </ol>
      </details>
      {changed && <ChangeOwn item={changed} onClose={() => setChanged(null)} />}
    </>
  )
}

interface LineProps {
  readonly item: Item
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onChange: (item: Item) => void
}

const ChosenLine = memo(function ChosenLine({ item, isFirst, isLast, onChange }: LineProps) {
  const say = useSay()
  const { id, text, subject } = item
  const name = [subject, text].filter(Boolean).join(': ')
  return (
    <li>
      <div className={styles.line}>
        <div className={styles.asked}>
          <p>
            {subject && (
              <>
                <bdi>{subject}</bdi>:{' '}
              </>
            )}
            <bdi>{text}</bdi>
          </p>
          {isOwn(item) && <small>{say('setup.own-tag', { kind: say(`setup.kind-${item.ask.kind}`) })}</small>}
        </div>
        <Moves
          name={name}
          isFirst={isFirst}
          isLast={isLast}
          onMove={(by) => editSession((now) => movedItem(now, id, by))}
          onRemove={() => editSessionUndoably((now) => withoutItem(now, id), 'setup.question-gone', { question: inShort(name) })}
        >
          {isOwn(item) && (
            <Button look="link" aria-label={say('setup.own-change-label', { name })} onClick={() => onChange(item)}>
              {say('setup.own-change')}
            </Button>
          )}
        </Moves>
      </div>
    </li>
  )
})
