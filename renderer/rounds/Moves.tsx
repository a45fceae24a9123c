/** Every rating and answer that is given anew in each round: then beside now. What stayed the same is folded away. */
import { Link } from 'wouter'
import { answerWords, shortText, sourceWords } from '../../content/model/answer-words'
import { type Move, movesBetween } from '../../content/model/moved'
import { subjectName } from '../../content/model/names'
import type { Plan, Value } from '../../content/model/plan'
import { worksheets } from '../../content/worksheets'
import { useLanguage, useSay } from '../locales/say'
import { stepHref } from '../pages/step-of'
import { useRoundName } from '../worksheet/round-name'
import styles from './Rounds.module.css'

export function Moves({ plan, then, now }: { plan: Plan; then: string; now: string }) {
  const say = useSay()
  const moves = movesBetween(plan, worksheets, then, now)
  const moved = moves.filter(({ kind }) => kind !== 'same' && kind !== 'only-then')
  const stayed = moves.filter(({ kind }) => kind === 'same')
  const unasked = moves.filter(({ kind }) => kind === 'only-then')
  const table = (some: readonly Move[], caption: string) => <MoveTable plan={plan} moves={some} then={then} now={now} caption={caption} />
  if (moves.length === 0) return <p className={styles.none}>{say('rounds.nothing')}</p>
  return (
    <>
      {moved.length > 0 ? table(moved, say('rounds.moved-caption')) : <p className={styles.none}>{say('rounds.unmoved')}</p>}
      {unasked.length > 0 && (
        <details>
          <summary>{say('rounds.not-again', { count: unasked.length })}</summary>
          {table(unasked, say('rounds.not-again', { count: unasked.length }))}
        </details>
      )}
      {stayed.length > 0 && (
        <details>
          <summary>{say('rounds.stayed', { count: stayed.length })}</summary>
          {table(stayed, say('rounds.stayed', { count: stayed.length }))}
        </details>
      )}
    </>
  )
}

interface MoveTableProps {
  readonly plan: Plan
  readonly moves: readonly Move[]
  readonly then: string
  readonly now: string
  readonly caption: string
}

function MoveTable({ plan, moves, then, now, caption }: MoveTableProps) {
  const say = useSay()
  const called = useRoundName()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.region} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('rounds.question')}</th>
            <th scope="col">{called(then)}</th>
            <th scope="col">{called(now)}</th>
          </tr>
        </thead>
        {worksheets
          .filter((worksheet) => moves.some((move) => move.worksheet === worksheet))
          .map((worksheet) => (
            <tbody key={worksheet.id}>
              <tr>
                <th scope="rowgroup" colSpan={3} className={styles.group}>
                  {worksheet.title}
                </th>
              </tr>
              {moves
                .filter((move) => move.worksheet === worksheet)
                .map((move) => (
                  <MoveRow key={`${move.place.question}|${move.place.about.join()}`} plan={plan} move={move} />
                ))}
            </tbody>
          ))}
      </table>
    </section>
  )
}

function MoveRow({ plan, move }: { plan: Plan; move: Move }) {
  const say = useSay()
  const about = move.place.about.map((id) => subjectName(plan, worksheets, id, say)).join(', ')
  return (
    <tr data-kind={move.kind}>
      <th scope="row">
        {about && (
          <b>
            <bdi>{about}</bdi>
          </b>
        )}{' '}
        <Link href={stepHref(plan.id, move.place)}>{shortText(move.leaf)}</Link>
        <small>{say(`rounds.${move.kind}`)}</small>
      </th>
      <td>
        <Given plan={plan} move={move} value={move.before} />
      </td>
      <td>
        <Given plan={plan} move={move} value={move.after} />
      </td>
    </tr>
  )
}

/** The answer, and the evidence that was given with it. */
function Given({ plan, move, value }: { plan: Plan; move: Move; value: Value | undefined }) {
  const say = useSay()
  const { locale } = useLanguage()
  if (!value) return <span className={styles.none}>{say('answer.none')}</span>
  const words = answerWords(plan, move.leaf, value, say, locale)
  if (value.kind !== 'scale') return <p dir="auto">{words}</p>
  return (
    <>
      <p className={styles.rating}>{words || say('rated.none')}</p>
      <p dir="auto">{value.evidence.trim() || <i>{move.leaf.kind === 'scale' && move.leaf.evidence ? say('evidence.none') : ''}</i>}</p>
      {value.evidence.trim() && <small>{sourceWords(value, say)}</small>}
    </>
  )
}
