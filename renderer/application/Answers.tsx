/** The answers that matter under a heading and are not in its text yet: to read beside it, or to put into it. */
import { pieceFrom } from '../../content/application/draft'
import type { ShownPiece } from '../../content/application/following'
import { answersTo, type Reading, type SourceAnswer } from '../../content/application/reading'
import type { Origin, Piece } from '../../content/model/application'
import type { FunderHeading, HeadingSource } from '../../content/model/funder'
import { entryAt, isAnswered } from '../../content/model/place'
import { useSay } from '../locales/say'
import { Button } from '../ui/Button'
import styles from './Origins.module.css'

interface AnswersProps {
  readonly heading: Extract<FunderHeading, { kind: 'text' }>
  readonly shown: readonly ShownPiece[]
  readonly reading: Reading
  readonly onPut: (piece: Piece) => void
  /** Given while words of the writer’s own are selected in the text. */
  readonly onTie: ((piece: Piece) => void) | undefined
}

const keyOf = ({ question, about, round }: Pick<Origin, 'question' | 'about' | 'round'>): string => [question, ...about, round].join('|')

/** Answers of these questions that a funder may not read. */
function candidIn(sources: readonly HeadingSource[], { plan, readable }: Reading): number {
  const asked = new Set(sources.map(({ question }) => question))
  return plan.entries.filter((entry) => asked.has(entry.question) && isAnswered(entry.value) && !entryAt(readable, entry)).length
}

function AnswerLine({ answer, reading, onPut, onTie }: { answer: SourceAnswer } & Pick<AnswersProps, 'reading' | 'onPut' | 'onTie'>) {
  const say = useSay()
  const piece = () => pieceFrom(answer, true, reading)
  const named = answer.subject ? say('origin.named', { subject: answer.question, words: answer.subject }) : answer.question
  return (
    <li>
      <small dir="auto">{named}</small>
      <p className={styles.now} dir="auto">
        {answer.text}
      </p>
      <Button look="link" aria-label={say('answers.put-label', { what: named })} onClick={() => onPut(piece())}>
        {say('answers.put')}
      </Button>
      {onTie && (
        <Button look="link" aria-label={say('answers.tie-label', { what: named })} onClick={() => onTie(piece())}>
          {say('answers.tie')}
        </Button>
      )}
    </li>
  )
}

type Lines = Pick<AnswersProps, 'reading' | 'onPut' | 'onTie'> & { answers: readonly SourceAnswer[] }
const AnswerLines = ({ answers, ...props }: Lines) => (
  <ul>
    {answers.map((answer) => (
      <AnswerLine key={keyOf(answer.origin)} answer={answer} {...props} />
    ))}
  </ul>
)

export function Answers({ heading, shown, ...props }: AnswersProps) {
  const say = useSay()
  const { reading } = props
  const used = new Set(shown.flatMap(({ kept }) => (kept.from ? [keyOf(kept.from)] : [])))
  const all = (sources: readonly HeadingSource[]) => sources.flatMap(({ question }) => answersTo(question, reading))
  const left = (sources: readonly HeadingSource[]) => all(sources).filter(({ origin }) => !used.has(keyOf(origin)))
  const [first, more] = [left(heading.sources), left(heading.also)]
  const candid = candidIn([...heading.sources, ...heading.also], reading)
  return (
    <section className={styles.answers} aria-labelledby="answers">
      <h2 id="answers">{say('answers.title')}</h2>
      {first.length === 0 && <p className={styles.help}>{say(all(heading.sources).length === 0 ? 'answers.none' : 'answers.all')}</p>}
      <AnswerLines answers={first} {...props} />
      {more.length > 0 && (
        <details>
          <summary>{say('answers.more', { count: more.length })}</summary>
          <AnswerLines answers={more} {...props} />
        </details>
      )}
      {candid > 0 && <p className={styles.candid}>{say('answers.candid', { count: candid })}</p>}
    </section>
  )
}
