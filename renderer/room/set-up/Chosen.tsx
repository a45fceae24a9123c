import { memo, useState } from 'react'
import type { Item } from '../../../content/session/item'
import { movedItem, talkedAbout, withoutItem } from '../../../content/session/set-up/set-up-questions'
import { useSay } from '../../locales/say'
import { editSession, editSessionUndoably, useSession } from '../session-store'
import { Moves } from './Moves'
import styles from './SetUp.module.css'

/** More than so many are folded away: they stand in the agenda as well. */
const SHORT = 12

/** What is asked, in its order. */
export function Chosen() {
  const say = useSay()
  const items = talkedAbout(useSession())
  const [isShort] = useState(items.length <= SHORT)
  if (items.length === 0) return null
  return (
    <details className={styles.chosen} open={isShort}>
      <summary>{say('setup.chosen', { count: items.length })}</summary>
      <ol>
        {items.map((item, at) => (
          <ChosenLine key={item.id} item={item} isFirst={at === 0} isLast={at === items.length - 1} />
        ))}
      </ol>
    </details>
  )
}

const ChosenLine = memo(function ChosenLine({ item, isFirst, isLast }: { item: Item; isFirst: boolean; isLast: boolean }) {
  const { id, text, subject } = item
  const name = [subject, text].filter(Boolean).join(': ')
  return (
    <li>
      <div className={styles.line}>
        <p dir="auto">
          {subject && (
            <>
              <bdi>{subject}</bdi>:{' '}
            </>
          )}
          <bdi>{text}</bdi>
        </p>
        <Moves
          name={name}
          isFirst={isFirst}
          isLast={isLast}
          onMove={(by) => editSession((now) => movedItem(now, id, by))}
          onRemove={() => editSessionUndoably((now) => withoutItem(now, id), 'setup.question-gone', { question: `\u2068${name}\u2069` })}
        />
      </div>
    </li>
  )
})
