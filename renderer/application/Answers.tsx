/** The answers that matter under a heading and are not in its text yet: to read beside it, or to put into it. */

import { memo } from 'react'
import { Link } from 'wouter'
import { agreedOnly } from '../../content/application/agreed'
import { pieceFrom } from '../../content/application/draft'
import type { ShownPiece } from '../../content/application/following'
import { answersTo, type Reading, type SourceAnswer, subjectOf } from '../../content/application/reading'
import type { Origin, Piece } from '../../content/model/application'
import type { FunderHeading, HeadingSource } from '../../content/model/funder'
import { entryAt, isAnswered, placeKey } from '../../content/model/place'
import { OUR_VOICE } from '../../content/model/plan'
import { isolated } from '../../content/words/isolated'
import { useSay } from '../locales/say'
import { stepHref } from '../pages/step-of'
import { addressOf } from '../routes'
import { arriveAt, goalAt, hrefOf } from '../search/goal'
import { Button } from '../ui/Button'
import { leaves } from './leaves'
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

/** Answers of these questions that a funder may not read: about organisations it does not read of, and candid ones. */
function notOffered(sources: readonly HeadingSource[], { plan, readable }: Reading): { unnamed: number; candid: number } {
  const asked = new Set(sources.map(({ question }) => question))
  const hidden = plan.entries.filter(
    (entry) => entry.voice === OUR_VOICE && asked.has(entry.question) && isAnswered(entry.value) && !entryAt(readable, entry),
  )
  const isNamed = (id: string) =>
    !plan.partners.some((partner) => partner.id === id) || readable.partners.some((partner) => partner.id === id)
  const candid = hidden.filter(({ about }) => about.every(isNamed)).length
  return { unnamed: hidden.length - candid, candid }
}

/** The questions behind a heading that nobody has answered yet, as ways to them. */
function Unanswered({ sources, reading }: { sources: readonly HeadingSource[]; reading: Reading }) {
  const say = useSay()
  const { plan } = reading
  const open = sources.flatMap(({ question }) =>
    plan.entries.some((entry) => entry.voice === OUR_VOICE && entry.question === question) ? [] : (leaves.get(question) ?? []),
  )
  if (open.length === 0) return null
  return (
    <>
      <p className={styles.help}>{say('answers.open')}</p>
      <ul className={styles.open}>
        {open.map((leaf) => (
          <li key={leaf.id}>
            <Link href={stepHref(plan.id, { question: leaf.id, about: [] })}>{leaf.text}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What was agreed with others is no answer of ours until it is taken over: the ways to it. */
function AgreedOnly({ sources, reading }: { sources: readonly HeadingSource[]; reading: Reading }) {
  const say = useSay()
  const { plan } = reading
  const agreed = agreedOnly(
    sources.map(({ question }) => question),
    reading,
  )
  if (agreed.length === 0) return null
  return (
    <>
      <p className={styles.help}>{say('answers.agreed')}</p>
      <ul className={styles.open}>
        {agreed.map((entry) => {
          const goal = goalAt(plan, entry)
          const text = leaves.get(entry.question)?.text ?? ''
          const subject = subjectOf(entry, reading)
          return (
            <li key={placeKey(entry)}>
              <Link href={hrefOf(goal, plan.id)} onClick={() => arriveAt(goal)}>
                {subject ? say('origin.named', { subject: isolated(subject), words: text }) : text}
              </Link>
            </li>
          )
        })}
      </ul>
    </>
  )
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

export const Answers = memo(function Answers({ heading, shown, ...props }: AnswersProps) {
  const say = useSay()
  const { reading } = props
  const used = new Set(shown.flatMap(({ kept }) => (kept.from ? [keyOf(kept.from)] : [])))
  const all = (sources: readonly HeadingSource[]) => sources.flatMap(({ question }) => answersTo(question, reading))
  const left = (sources: readonly HeadingSource[]) => all(sources).filter(({ origin }) => !used.has(keyOf(origin)))
  const [first, more] = [left(heading.sources), left(heading.also)]
  const { unnamed, candid } = notOffered([...heading.sources, ...heading.also], reading)
  return (
    <section className={styles.answers} aria-labelledby="answers">
      <h2 id="answers">{say('answers.title')}</h2>
      {first.length === 0 && <p className={styles.help}>{say(all(heading.sources).length === 0 ? 'answers.none' : 'answers.all')}</p>}
      <AnswerLines answers={first} {...props} />
      <AgreedOnly sources={[...heading.sources, ...heading.also]} reading={reading} />
      <Unanswered sources={heading.sources} reading={reading} />
      {more.length > 0 && (
        <details>
          <summary>{say('answers.more', { count: more.length })}</summary>
          <AnswerLines answers={more} {...props} />
        </details>
      )}
      {unnamed > 0 && (
        <p className={styles.candid}>
          {say('answers.unnamed', { count: unnamed })}{' '}
          <Link href={addressOf('partners', { plan: reading.plan.id })}>{say('table.from.partners')}</Link>
        </p>
      )}
      {candid > 0 && <p className={styles.candid}>{say('answers.candid', { count: candid })}</p>}
    </section>
  )
})
