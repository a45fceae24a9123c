/** Where an answer to a question of a session is written: by a group at the laptop, from paper, or as what was agreed. */
import { useState } from 'react'
import type { Value, ValueOf } from '../../content/model/plan-parts'
import type { AskOf, Item } from '../../content/session/item'
import { useSay } from '../locales/say'
import measures from '../worksheet/Measures.module.css'
import { OptionList } from '../worksheet/Options'
import { Rating } from '../worksheet/Rating'
import { readNumber } from '../worksheet/read-number'
import { Writing } from '../worksheet/Writing'
import styles from './ItemField.module.css'

interface ItemFieldProps {
  readonly id: string
  readonly item: Pick<Item, 'ask' | 'text'>
  readonly value: Value | undefined
  readonly onValue: (value: Value) => void
  /** Without it a rating is numbers alone, as beside a paper that says what they mean. */
  readonly hasWords?: boolean
  /** Without it a rating has no room for its reason. */
  readonly hasReason?: boolean
}
type FieldOf<K extends Item['ask']['kind']> = ItemFieldProps & { readonly ask: AskOf<K> }

const ofKind = <K extends Value['kind']>(value: Value | undefined, kind: K): ValueOf<K> | undefined =>
  value?.kind === kind ? (value as ValueOf<K>) : undefined

export function ItemField(props: ItemFieldProps) {
  const { id, item, value, onValue } = props
  const { ask } = item
  switch (ask.kind) {
    case 'line':
    case 'text':
    case 'list': {
      const lines = ask.kind === 'line' ? 1 : ask.kind === 'list' ? 3 : 2
      const text = ofKind(value, 'text')?.text ?? ''
      return <Writing id={id} text={text} label={item.text} lines={lines} onText={(written) => onValue({ kind: 'text', text: written })} />
    }
    case 'one':
    case 'several':
      return <Options {...props} ask={ask} />
    case 'scale':
      return <Scale {...props} ask={ask} />
    case 'number':
      return <Amount {...props} ask={ask} />
    case 'date':
      return (
        <span className={`${measures.measure} ${measures.line}`}>
          <input
            id={id}
            type="date"
            max="9999-12-31"
            aria-label={item.text}
            value={ofKind(value, 'date')?.date ?? ''}
            onChange={(event) => onValue({ kind: 'date', date: event.target.value })}
          />
        </span>
      )
  }
}

function Options({ id, item, value, onValue, ask }: FieldOf<'one' | 'several'>) {
  const one = ofKind(value, 'one')?.option ?? null
  const several = ofKind(value, 'several')?.options ?? []
  const isOne = ask.kind === 'one'
  const turn = (option: string) => {
    if (isOne) return onValue({ kind: 'one', option: option === one ? null : option })
    const next = several.includes(option) ? several.filter((known) => known !== option) : [...several, option]
    onValue({ kind: 'several', options: ask.options.map((each) => each.id).filter((each) => next.includes(each)) })
  }
  const chosen = isOne ? (one === null ? [] : [one]) : several
  return <OptionList id={id} legend={item.text} options={ask.options} chosen={chosen} type={isOne ? 'radio' : 'checkbox'} onTurn={turn} />
}

const UNRATED: ValueOf<'scale'> = { kind: 'scale', rating: null, evidence: '', source: null }

function Scale({ id, item, value, onValue, ask, hasReason = true, hasWords = true }: FieldOf<'scale'>) {
  const say = useSay()
  const rated = ofKind(value, 'scale') ?? UNRATED
  // Many steps are a line, which has the words of its two ends.
  const isLine = ask.steps.length > 6
  return (
    <>
      <Rating
        name={id}
        legend={item.text}
        steps={ask.steps}
        rating={rated.rating}
        isBare={false}
        because={false}
        isLine={isLine}
        onRating={(rating) => onValue({ ...rated, rating })}
      />
      {hasWords && !isLine && <StepWords steps={ask.steps} />}
      {ask.evidence && hasReason && (
        <Writing
          id={`${id}-reason`}
          text={rated.evidence}
          label={say('room.reason')}
          placeholder={say('room.reason')}
          lines={1}
          onText={(evidence) => onValue({ ...rated, evidence })}
        />
      )}
    </>
  )
}

/** What each number means, for those who see the scale for the first time; each radio says its own. */
const StepWords = ({ steps }: Pick<AskOf<'scale'>, 'steps'>) => (
  <ul className={styles.steps} aria-hidden="true">
    {steps.map(({ value, text }) => (
      <li key={value}>
        <b>{value}</b> <bdi>{text}</bdi>
      </li>
    ))}
  </ul>
)

/** What is typed stays as typed; only a number is an answer. */
function Amount({ id, item, value, onValue, ask }: FieldOf<'number'>) {
  const amount = ofKind(value, 'number')?.amount ?? null
  const [typed, setTyped] = useState<string | null>(null)
  const type = (text: string) => {
    setTyped(text)
    const read = readNumber(text)
    if (read !== null || text.trim() === '') onValue({ kind: 'number', amount: read })
  }
  return (
    <span className={`${measures.measure} ${measures.line}`}>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        aria-label={`${item.text} ${ask.unit}`.trim()}
        value={typed ?? (amount === null ? '' : String(amount))}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setTyped(null)}
      />
      <span aria-hidden="true">{ask.unit}</span>
    </span>
  )
}
