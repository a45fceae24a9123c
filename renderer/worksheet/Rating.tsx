/**
 * Numbers in a row, the chosen one circled by hand; dashed while no reason is given. Choosing it again takes it back.
 * Many steps are places on a line between two poles.
 */
import { useSay } from '../locales/say'
import styles from './Rating.module.css'

interface RatingProps {
  readonly name: string
  readonly legend: string
  readonly steps: readonly { value: number; text: string }[]
  readonly rating: number | null
  readonly isBare: boolean
  readonly because: boolean
  readonly isLine: boolean
  readonly onRating: (rating: number | null) => void
}

function Loop({ turn, isBare }: { turn: number; isBare: boolean }) {
  return (
    <svg className={styles.loop} viewBox="0 0 36 36" aria-hidden="true">
      <path
        transform={`rotate(${turn} 18 18)`}
        strokeDasharray={isBare ? '3.2 4.2' : undefined}
        d="M26.4 6.2C20.6 2 11 2.600 6 9 1.200 15.200 2 25.400 8.600 30.200c6.800 5 18 3.800 22.600-3.200C35.600 20.200 34 10.800 27 6.400 22.800 3.800 17.400 3.600 13 5.400"
      />
    </svg>
  )
}

export function Rating({ name, legend, steps, rating, isBare, because, isLine, onRating }: RatingProps) {
  const say = useSay()
  const word = steps.find((step) => step.value === rating)?.text
  return (
    <fieldset className={isLine ? styles.line : styles.rate}>
      <legend className="hidden-words">{legend}</legend>
      {isLine && (
        <p className={styles.poles} aria-hidden="true">
          <span dir="auto">{steps[0]?.text}</span>
          <span dir="auto">{steps.at(-1)?.text}</span>
        </p>
      )}
      {steps.map((step, at) => (
        <label key={step.value}>
          <input
            type="radio"
            name={name}
            checked={step.value === rating}
            aria-label={`${step.value}, ${step.text}`}
            onChange={() => onRating(step.value)}
            onClick={(event) => step.value === rating && event.detail < 2 && onRating(null)}
            onKeyDown={(event) => (event.key === 'Delete' || event.key === 'Backspace') && onRating(null)}
          />
          <span>{step.value}</span>
          {/* Each value turns the loop a little, so that it never looks stamped. */}
          {step.value === rating && <Loop turn={[0, 74, -38, 158, 32, 110][at % 6] ?? 0} isBare={isBare} />}
        </label>
      ))}
      <span className={styles.word} aria-hidden="true">
        {word === undefined ? <i>{say('rated.none')}</i> : <b dir="auto">{word}</b>}
        {word !== undefined && because && say('rating.because')}
      </span>
    </fieldset>
  )
}
