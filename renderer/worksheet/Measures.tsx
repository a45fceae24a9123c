/** Numbers with a unit, and dates. */
import { useState } from 'react'
import type { LeafOf } from '../../content/model/question'
import { useSay } from '../locales/say'
import { endTyping } from '../state/edit-plan'
import { usePlanPart } from '../state/plan-store'
import type { FieldProps } from './field'
import styles from './Measures.module.css'
import { readNumber } from './read-number'
import { fieldId, useAnswer } from './use-answer'

function useUnit(leaf: LeafOf<'number'>): string {
  const currency = usePlanPart((plan) => plan.project.currency) ?? ''
  if (leaf.unit === 'currency') return currency
  return leaf.unit === 'percent' ? '%' : leaf.unit.text
}

const isWithin = (leaf: LeafOf<'number'>, amount: number) => amount >= (leaf.min ?? -Infinity) && amount <= (leaf.max ?? Infinity)

export function NumberField({ leaf, about, name }: FieldProps & { leaf: LeafOf<'number'> }) {
  const say = useSay()
  const unit = useUnit(leaf)
  const { value, isInside, write } = useAnswer(leaf, about, 'number')
  // What is typed stays as typed; only a number goes into the plan.
  const [typed, setTyped] = useState<string | null>(null)
  const id = fieldId(leaf.id, about)
  const kept = value?.amount == null ? '' : String(value.amount)
  const shown = typed ?? kept
  const read = readNumber(shown)
  const isWrong = shown.trim() !== '' && (read === null || !isWithin(leaf, read))
  return (
    <div className={styles.measure}>
      <span className={isInside ? styles.candid : styles.line}>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          value={shown}
          aria-label={`${name} (${unit})`}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          onChange={(event) => {
            const text = event.target.value
            setTyped(text)
            const amount = readNumber(text)
            if (text.trim() === '') write({ kind: 'number', amount: null }, true)
            else if (amount !== null && isWithin(leaf, amount)) write({ kind: 'number', amount }, true)
          }}
          onBlur={() => {
            if (!isWrong) setTyped(null)
            endTyping()
          }}
        />
        <span aria-hidden="true">{unit}</span>
      </span>
      {isWrong && (
        <p id={`${id}-wrong`} role="alert">
          {read === null ? say('number.wrong') : say('number.range', { min: leaf.min ?? '', max: leaf.max ?? '∞' })}
        </p>
      )}
    </div>
  )
}

export function DateField({ leaf, about, name }: FieldProps & { leaf: LeafOf<'date'> }) {
  const { value, isInside, write } = useAnswer(leaf, about, 'date')
  return (
    <div className={styles.measure}>
      <span className={isInside ? styles.candid : styles.line}>
        <input
          id={fieldId(leaf.id, about)}
          type="date"
          max="9999-12-31"
          aria-label={name}
          value={value?.date ?? ''}
          onChange={(event) => write({ kind: 'date', date: event.target.value }, true)}
          onBlur={endTyping}
        />
      </span>
    </div>
  )
}
