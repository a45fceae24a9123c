/** A place to write: ruled lines that grow with the text, a firm last line; drawn brackets when the text is candid. */
import { type Ref, useLayoutEffect, useRef, useState } from 'react'
import { tidied } from '../../content/model/tidied'
import { endTyping } from '../state/edit-plan'
import styles from './Writing.module.css'

interface WritingProps {
  readonly id: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly lines?: number
  readonly placeholder?: string
  readonly label?: string | undefined
  readonly describedBy?: string | undefined
  readonly isInside?: boolean
  readonly field?: Ref<HTMLTextAreaElement>
}

export function Writing({ id, text, onText, lines = 2, placeholder, label, describedBy, isInside = false, field }: WritingProps) {
  const own = useRef<HTMLTextAreaElement>(null)
  const [first] = useState(text)
  // Were React to hold the text, it would write it back at each key, and the field’s own undo would go letter by letter.
  useLayoutEffect(() => {
    if (own.current && own.current.value !== text) own.current.value = text
  }, [text])
  const place = (element: HTMLTextAreaElement | null) => {
    own.current = element
    if (typeof field === 'function') field(element)
    else if (field) field.current = element
  }
  return (
    <div className={isInside ? styles.candid : styles.plain}>
      <textarea
        id={id}
        ref={place}
        className={`${styles.lines} ${styles[`rows${Math.min(lines, 3)}`]}`}
        dir="auto"
        rows={lines}
        maxLength={50_000}
        defaultValue={first}
        placeholder={placeholder}
        aria-label={label}
        aria-describedby={describedBy}
        onChange={(event) => onText(tidied(event.target.value))}
        onBlur={endTyping}
      />
    </div>
  )
}
