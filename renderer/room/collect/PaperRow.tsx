/** One question of a paper on one line, or a few: its words, and beside them where the answer is typed. */
import { memo } from 'react'
import type { Value } from '../../../content/model/plan-parts'
import type { Item } from '../../../content/session/item'
import { useSay } from '../../locales/say'
import { Writing } from '../../worksheet/Writing'
import { ItemField } from '../ItemField'
import { Asked } from './LaptopSheet'
import styles from './Paper.module.css'
import { PaperOptions } from './PaperOptions'
import type { Write } from './use-typed-sheet'

interface RowProps {
  readonly item: Item
  readonly at: number
  readonly value: Value | undefined
  readonly write: Write
}

const STOP = {
  line: 'text',
  text: 'text',
  list: 'list',
  one: 'choice',
  several: 'choice',
  scale: 'choice',
  number: 'field',
  date: 'field',
} as const

/** Memoised: a key redraws one of forty. */
export const PaperRow = memo(function PaperRow({ item, at, value, write }: RowProps) {
  const say = useSay()
  const { ask } = item
  const onValue = (next: Value) => write(item.id, next)
  return (
    <li className={styles.row}>
      <p className={styles.asked}>
        <span className={styles.number}>{at + 1}</span>
        <Asked item={item} />
        {ask.kind === 'list' && <small className={styles.lines}>{say('collect.paper-lines')}</small>}
      </p>
      <div className={styles.answer}>
        <div data-stop={STOP[ask.kind]} data-item={item.id}>
          {ask.kind === 'one' || ask.kind === 'several' ? (
            <PaperOptions item={item} ask={ask} value={value} onValue={onValue} />
          ) : (
            <ItemField id={`paper-${item.id}`} item={item} value={value} onValue={onValue} hasReason={false} hasWords={false} />
          )}
        </div>
        {ask.kind === 'scale' && ask.evidence && <Reason item={item} value={value} onValue={onValue} />}
      </div>
    </li>
  )
})

function Reason({ item, value, onValue }: { item: Item; value: Value | undefined; onValue: (value: Value) => void }) {
  const say = useSay()
  const rated = value?.kind === 'scale' ? value : { kind: 'scale' as const, rating: null, evidence: '', source: null }
  return (
    <div data-stop="text">
      <Writing
        id={`paper-${item.id}-reason`}
        text={rated.evidence}
        label={say('collect.reason-of', { question: item.text })}
        placeholder={say('room.reason')}
        lines={1}
        onText={(evidence) => onValue({ ...rated, evidence })}
      />
    </div>
  )
}
