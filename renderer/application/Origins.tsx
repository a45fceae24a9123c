/** Where the sentences of a text come from, in their order; what has changed since is said, with what can be done about it. */
import { Link } from 'wouter'
import { acknowledged, isOpen, type ShownPiece, takenAnew, takenBack } from '../../content/application/following'
import { cutLoose } from '../../content/application/pieces'
import { type Reading, subjectOf } from '../../content/application/reading'
import { shortText } from '../../content/model/answer-words'
import type { Origin, Piece } from '../../content/model/application'
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
  readonly onPieces: (pieces: readonly Piece[]) => void
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
function Acts({ shown, at, onPieces }: Pick<OriginsProps, 'shown' | 'onPieces'> & { at: number }) {
  const say = useSay()
  const piece = shown[at]
  if (!piece) return null
  const put = (other: Piece) => onPieces(shown.map((each, index) => (index === at ? other : each.kept)))
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
  const loose = act('origin.loose', () => onPieces(cutLoose(shown, at)))
  switch (piece.state) {
    case 'moved':
      return (
        <>
          {act('origin.seen', () => put(acknowledged(piece)))}
          {act('origin.back', () => put(takenBack(piece)))}
        </>
      )
    case 'behind':
      return (
        <>
          {act('origin.take', () => put(takenAnew(piece)))}
          {act('origin.keep', () => put(acknowledged(piece)))}
          {loose}
        </>
      )
    case 'changed':
      return (
        <>
          {act('origin.take', () => put(takenAnew(piece)))}
          {loose}
        </>
      )
    case 'left':
      return act('origin.back', () => put(takenBack(piece)))
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
            <Acts shown={shown} at={at} onPieces={props.onPieces} />
          </div>
        </div>
      )}
    </li>
  )
}

export function Origins(props: OriginsProps) {
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
}
