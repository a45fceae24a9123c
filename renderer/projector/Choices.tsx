/** The answers there are to choose from, as words that a room can vote on. */
import { PartnerStatus } from '../../content/model/plan'
import type { CoverageQuestion, Leaf, ScaleQuestion } from '../../content/model/question'
import { useSay } from '../locales/say'
import styles from './Choices.module.css'

/** More steps than this are a line between two poles. */
const MOST_STEPS = 6

interface Choice {
  readonly id: string
  readonly text: string
  readonly number?: number
  readonly help?: string
}

export function Choices({ leaf }: { leaf: Leaf | CoverageQuestion }) {
  const say = useSay()
  switch (leaf.kind) {
    case 'one':
    case 'several':
      return <Words choices={leaf.options} />
    case 'scale':
      return leaf.steps.length > MOST_STEPS ? (
        <Poles leaf={leaf} />
      ) : (
        <Words choices={leaf.steps.map(({ value, text }) => ({ id: String(value), text, number: value }))} />
      )
    case 'coverage':
      return <Words choices={(['fully', 'partly', 'no'] as const).map((id) => ({ id, text: leaf.levels[id] }))} />
    case 'status':
      return <Words choices={PartnerStatus.options.map((id) => ({ id, text: say(`status.${id}`) }))} />
    case 'number':
    case 'short':
    case 'long':
    case 'date':
    case 'who':
    case 'which':
      return null
  }
}

/** Few words stand in one row; longer or many ones in two or three columns. */
export function columnsFor(choices: readonly string[]): number {
  const longest = Math.max(...choices.map(({ length }) => length))
  if (choices.length < 4) return choices.length
  if (choices.length === 4) return longest > 18 ? 2 : 4
  return longest > 24 ? 2 : 3
}

function Words({ choices }: { choices: readonly Choice[] }) {
  return (
    <ul className={styles.words} data-columns={columnsFor(choices.map(({ text }) => text))}>
      {choices.map(({ id, text, number, help }) => (
        <li key={id}>
          {number !== undefined && <b>{number} </b>}
          {text}
          {help && <small>{help}</small>}
        </li>
      ))}
    </ul>
  )
}

/** A line between two poles: one says a number, or stands up and goes to a place on it. */
function Poles({ leaf }: { leaf: ScaleQuestion }) {
  const [first, last] = [leaf.steps[0], leaf.steps.at(-1)]
  return (
    <div className={styles.poles}>
      <ol aria-hidden="true">
        {leaf.steps.map(({ value }) => (
          <li key={value}>{value}</li>
        ))}
      </ol>
      <p>
        <span className="hidden-words">{first?.value} </span>
        {first?.text}
      </p>
      <p>
        <span className="hidden-words">{last?.value} </span>
        {last?.text}
      </p>
    </div>
  )
}
