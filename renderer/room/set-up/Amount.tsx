import { useId, useState } from 'react'
import { useSay } from '../../locales/say'
import field from '../../ui/Field.module.css'
import { readNumber } from '../../worksheet/read-number'
import styles from './SetUp.module.css'

interface AmountProps {
  readonly label: string
  readonly value: number | null
  readonly least: number
  readonly most: number
  readonly onAmount: (amount: number) => void
  /** What comes of an empty field; without it an empty field changes nothing. */
  readonly onEmpty?: () => void
  /** The label is heard, not seen. */
  readonly isBare?: boolean
}

/** A whole number. What is typed stays as typed; what is none, or out of reach, is said once the field is left. */
export function Amount({ label, value, least, most, onAmount, onEmpty, isBare = false }: AmountProps) {
  const say = useSay()
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [isLeft, setLeft] = useState(false)
  const amountIn = (text: string) => {
    const read = readNumber(text)
    return read !== null && Number.isInteger(read) && read >= least && read <= most ? read : null
  }
  const isWrong = isLeft && typed !== null
  const type = (text: string) => {
    setTyped(text)
    setLeft(false)
    const amount = amountIn(text)
    if (amount !== null) onAmount(amount)
    else if (text.trim() === '') onEmpty?.()
  }
  const leave = () => {
    setLeft(true)
    if (typed !== null && (typed.trim() === '' || amountIn(typed) !== null)) setTyped(null)
  }
  return (
    <div className={field.field}>
      <label htmlFor={id} className={isBare ? 'hidden-words' : undefined}>
        {label}
      </label>
      <input
        id={id}
        className={`${field.input} ${styles.amount}`}
        inputMode="numeric"
        autoComplete="off"
        maxLength={12}
        value={typed ?? value ?? ''}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
      />
      {isWrong && (
        <p id={`${id}-wrong`} className={field.help} role="alert">
          {say('number.range', { min: least, max: most })}
        </p>
      )}
    </div>
  )
}
