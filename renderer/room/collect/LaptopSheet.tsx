/** All questions on one page, in large letters, for those who sit around the laptop. */
import { memo, useLayoutEffect, useRef } from 'react'
import type { Value } from '../../../content/model/plan-parts'
import { itemsAsked } from '../../../content/session/collect/here'
import { hasRoomFor } from '../../../content/session/collect/type-in'
import type { Item } from '../../../content/session/item'
import type { From, Sheet } from '../../../content/session/session'
import { standingOf } from '../../../content/session/sheets'
import { useSay } from '../../locales/say'
import { Button } from '../../ui/Button'
import { ItemField } from '../ItemField'
import { useSession } from '../session-store'
import styles from './Laptop.module.css'
import type { Write } from './use-typed-sheet'
import { Whose } from './Whose'

interface LaptopSheetProps {
  readonly sheet: Sheet
  readonly write: Write
  readonly stand: (from: From) => void
  readonly onDone: (sheet: Sheet) => void
}

export function LaptopSheet({ sheet, write, stand, onDone }: LaptopSheetProps) {
  const say = useSay()
  const session = useSession()
  const top = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    window.scrollTo(0, 0)
    top.current?.focus({ preventScroll: true })
  }, [])
  const items = itemsAsked(session, sheet)
  const isLeftOut = items.length < session.items.length && standingOf(session, sheet).organisation === undefined
  return (
    <div ref={top} tabIndex={-1} className={styles.sheet}>
      <p className={styles.lead}>{say(session.mode === 'anonymous' ? 'collect.laptop-anonymous' : 'collect.laptop-kept')}</p>
      <Whose from={sheet.from} onFrom={stand} />
      {isLeftOut && <p className={styles.note}>{say('collect.more-asked')}</p>}
      {!hasRoomFor(session, sheet) && <p className={styles.note}>{say('collect.no-room')}</p>}
      <ol className={styles.questions}>
        {items.map((item, at) => (
          <LaptopQuestion key={item.id} item={item} at={at} value={sheet.answers[item.id]} write={write} />
        ))}
      </ol>
      <p className={styles.buttons}>
        <Button look="main" onClick={() => onDone(sheet)}>
          {say('collect.done-do')}
        </Button>
        <span className={styles.note}>{say('collect.done-note')}</span>
      </p>
    </div>
  )
}

interface QuestionProps {
  readonly item: Item
  readonly at: number
  readonly value: Value | undefined
  readonly write: Write
}

/** The words of a question, and above them whom it is about. */
export function Asked({ item: { subject, text } }: { item: Item }) {
  return (
    <span>
      {subject && (
        <small>
          <bdi>{subject}</bdi>
        </small>
      )}
      <bdi>{text}</bdi>
    </span>
  )
}

/** Memoised: a key redraws the question it is typed in. */
const LaptopQuestion = memo(function LaptopQuestion({ item, at, value, write }: QuestionProps) {
  const say = useSay()
  return (
    <li>
      <h2>
        <span className={styles.number}>{at + 1}</span>
        <Asked item={item} />
      </h2>
      {item.help && (
        <p className={styles.help} dir="auto">
          {item.help}
        </p>
      )}
      {item.ask.kind === 'list' && <p className={styles.help}>{say('sheet-web.list', { item: item.ask.item })}</p>}
      <div className={styles.field}>
        <ItemField id={`laptop-${item.id}`} item={item} value={value} onValue={(next) => write(item.id, next)} />
      </div>
    </li>
  )
})
