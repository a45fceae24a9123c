/** The answers that matter under a heading and are not in its text yet: to read beside it, or to put into it. */
import { pieceFrom } from '../../content/application/draft'
import type { ShownPiece } from '../../content/application/following'
import { answersTo, type Reading, type SourceAnswer } from '../../content/application/reading'
import type { Origin, Piece } from '../../content/model/application'
import type { HeadingSource } from '../../content/model/funder'
import { entryAt, isAnswered } from '../../content/model/place'
import { useSay } from '../locales/say'
import { Button } from '../ui/Button'
import styles from './Origins.module.css'

interface AnswersProps {
  readonly sources: readonly HeadingSource[]
  readonly shown: readonly ShownPiece[]
  readonly reading: Reading
  readonly onPut: (piece: Piece) => void
}

const keyOf = ({ question, about, round }: Pick<Origin, 'question' | 'about' | 'round'>): string => [question, ...about, round].join('|')

/** Answers of these questions that a funder may not read. */
function candidIn(sources: readonly HeadingSource[], { plan, readable }: Reading): number {
  const asked = new Set(sources.map(({ question }) => question))
  return plan.entries.filter((entry) => asked.has(entry.question) && isAnswered(entry.value) && !entryAt(readable, entry)).length
}

function AnswerLine({ answer, reading, onPut }: { answer: SourceAnswer } & Pick<AnswersProps, 'reading' | 'onPut'>) {
  const say = useSay()
  const named = answer.subject ? say('origin.named', { subject: answer.question, words: answer.subject }) : answer.question
  return (
    <li>
      <small dir="auto">{named}</small>
      <p className={styles.now} dir="auto">
        {answer.text}
      </p>
      <Button look="link" aria-label={say('answers.put-label', { what: named })} onClick={() => onPut(pieceFrom(answer, true, reading))}>
        {say('answers.put')}
      </Button>
    </li>
  )
}

export function Answers({ sources, shown, reading, onPut }: AnswersProps) {
  const say = useSay()
  const used = new Set(shown.flatMap(({ kept }) => (kept.from ? [keyOf(kept.from)] : [])))
  const answers = sources.flatMap(({ question }) => answersTo(question, reading))
  const left = answers.filter(({ origin }) => !used.has(keyOf(origin)))
  const candid = candidIn(sources, reading)
  return (
    <section className={styles.answers} aria-labelledby="answers">
      <h2 id="answers">{say('answers.title')}</h2>
      {left.length === 0 && <p className={styles.help}>{say(answers.length === 0 ? 'answers.none' : 'answers.all')}</p>}
      <ul>
        {left.map((answer) => (
          <AnswerLine key={keyOf(answer.origin)} answer={answer} reading={reading} onPut={onPut} />
        ))}
      </ul>
      {candid > 0 && <p className={styles.candid}>{say('answers.candid', { count: candid })}</p>}
    </section>
  )
}
