/** Paragraphs and points of a list that can be marked without a mouse. */
import { Children, isValidElement, type ReactNode, type RefObject, useRef } from 'react'
import { useSay } from '../../locales/say'
import { Button } from '../../ui/Button'
import styles from './Marking.module.css'
import { useReading } from './reading'

function MarkThis({ within }: { within: RefObject<HTMLElement | null> }) {
  const say = useSay()
  const { isMarked, markParagraph } = useReading()
  const paragraph = within.current
  if (!paragraph) return null
  return (
    <span data-apart className={styles.this}>
      <Button look="link" onClick={() => markParagraph(paragraph)}>
        {say(isMarked(paragraph) ? 'reader.note-paragraph' : 'reader.mark-paragraph')}
      </Button>
    </span>
  )
}

export function Paragraph({ children }: { children?: ReactNode }) {
  const paragraph = useRef<HTMLParagraphElement>(null)
  const { isMarking } = useReading()
  return (
    <p ref={paragraph}>
      {children}
      {isMarking && <MarkThis within={paragraph} />}
    </p>
  )
}

/** A point that consists of paragraphs leaves the marking to them. */
export function ListPoint({ children }: { children?: ReactNode }) {
  const point = useRef<HTMLLIElement>(null)
  const { isMarking } = useReading()
  const hasParagraphs = Children.toArray(children).some((child) => isValidElement(child) && child.type === Paragraph)
  return (
    <li ref={point}>
      {children}
      {isMarking && !hasParagraphs && <MarkThis within={point} />}
    </li>
  )
}
