/** Where the sentences of a text come from, in their order; what has changed since is said, with what can be done about it. */
import { memo } from 'react'
import { Link } from 'wouter'
import { acknowledged, isOpen, type ShownPiece, takenAnew, takenBack } from '../../content/application/following'
import { cutLoose } from '../../content/application/pieces'
import { type Reading, subjectOf } from '../../content/application/reading'
import { shortText } from '../../content/model/answer-words'
import type { Origin, Piece } from '../../content/model/application'
import { placeKey } from '../../content/model/place'
import { useSay } from '../locales/say'
import { stepHref, stepOf } from '../pages/step-of'
import { Button } from '../ui/Button'
import { keepFocus } from '../ui/keep-focus'
import { leaves } from './leaves'
import styles from './Origins.module.css'
import { lettersOf } from './segments'

interface OriginsProps {
  readonly shown: readonly ShownPiece[]
  readonly reading: Reading
  readonly current: number
  readonly onGoTo: (piece: number) => void
  readonly onChange: (to: (now: readonly ShownPiece[]) => readonly Piece[]) => void
}

function useOriginWords(reading: Reading) {
  return (origin: Pick<Origin, 'question' | 'about'>) => {
    const leaf = leaves.get(origin.question)
    return {
      question: leaf ? shortText(leaf) : origin.question,
      subject: subjectOf(origin, reading),
      step: stepOf(origin)?.worksheet.title ?? '',
    }
  }
}

/** What a writer can do about a sentence. */
function Acts({ shown, at, onChange }: Pick<OriginsProps, 'shown' | 'onChange'> & { at: number }) {
  const say = useSay()
  const piece = shown[at]
  if (!piece) return null
  // Where typing has moved it meanwhile, nothing is done.
  const isStill = (now: readonly ShownPiece[]) =>
    now[at]?.kept.from !== undefined && placeKey(now[at].kept.from) === placeKey(piece.kept.from ?? now[at].kept.from)
  const kept = (now: readonly ShownPiece[]) => now.map((each) => each.kept)
  const put = (by: (piece: ShownPiece) => Piece) =>
    onChange((now) => (isStill(now) ? now.map((each, index) => (index === at ? by(each) : each.kept)) : kept(now)))
  const act = (key: 'origin.keep' | 'origin.take' | 'origin.back' | 'origin.loose' | 'origin.seen', run: () => void) => (
    <Button
      look="link"
      onClick={(event) => {
        keepFocus(event.currentTarget)
        run()
      }}
    >
      {say(key)}
    </Button>
  )
  const loose = act('origin.loose', () => onChange((now) => (isStill(now) ? cutLoose(now, at) : kept(now))))
  switch (piece.state) {
    case 'moved':
      return (
        <>
          {act('origin.seen', () => put(acknowledged))}
          {act('origin.back', () => put(takenBack))}
        </>
      )
    case 'behind':
      return (
        <>
          {act('origin.take', () => put(takenAnew))}
          {act('origin.keep', () => put(acknowledged))}
          {loose}
        </>
      )
    case 'changed':
      return (
        <>
          {act('origin.take', () => put(takenAnew))}
          {loose}
        </>
      )
    case 'left':
      return act('origin.back', () => put(takenBack))
    default:
      return loose
  }
}

function OriginLine({ at, letter, ...props }: OriginsProps & { at: number; letter: string }) {
  const say = useSay()
  const { shown, reading, current } = props
  const piece = shown[at]
  const from = piece?.kept.from
  const words = useOriginWords(reading)
  if (!piece || !from) return null
  const { question, subject, step } = words(from)
  const isShown = at === current || isOpen(piece)
  return (
    <li className={at === current ? styles.current : undefined}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isShown}
        aria-label={[letter, subject || step, question].filter(Boolean).join(', ')}
        onClick={() => props.onGoTo(at)}
      >
        <b>{letter}</b>
        <span>
          <span dir="auto">{subject || step}</span>
          <small>{question}</small>
        </span>
      </button>
      {isShown && (
        <div className={styles.about}>
          {isOpen(piece) && <p className={styles.told}>{say(`origin.${piece.state as 'moved'}`)}</p>}
          {piece.state !== 'moved' && piece.now !== '' && piece.now !== piece.text && (
            <p className={styles.now} dir="auto">
              {piece.now}
            </p>
          )}
          {piece.text === '' && (
            <p className={styles.now} dir="auto">
              {piece.kept.said}
            </p>
          )}
          <div className={styles.acts}>
            <Link href={stepHref(reading.plan.id, from)}>{say('origin.go')}</Link>
            <Acts shown={shown} at={at} onChange={props.onChange} />
          </div>
        </div>
      )}
    </li>
  )
}

export const Origins = memo(function Origins(props: OriginsProps) {
  const say = useSay()
  const letters = lettersOf(props.shown)
  const sourced = props.shown.flatMap(({ kept }, at) => (kept.from ? [at] : []))
  if (sourced.length === 0) return null
  return (
    <details open aria-labelledby="origins">
      <summary>
        <h2 id="origins">{say('origins.title')}</h2>
      </summary>
      <p className={styles.help}>{say('origins.help')}</p>
      <ol className={styles.list}>
        {sourced.map((at) => (
          <OriginLine key={at} at={at} letter={letters.get(at) ?? ''} {...props} />
        ))}
      </ol>
    </details>
  )
})
