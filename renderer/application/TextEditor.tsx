/** A place to write a text for a form. Behind the letters lie their origins and what is over the limit; nothing is ever cut. */
import { type ClipboardEvent, type KeyboardEvent, memo, type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { cleanPasted } from '../../content/application/clean'
import type { ShownPiece } from '../../content/application/following'
import { replacedBetween, textOf } from '../../content/application/pieces'
import { useSay } from '../locales/say'
import { endTyping, redo, undo } from '../state/edit-plan'
import { segmentsOf } from './segments'
import styles from './TextEditor.module.css'

interface TextEditorProps {
  readonly label: string
  readonly describedBy: string
  readonly language: string
  readonly shown: readonly ShownPiece[]
  /** Where in the text the limit is reached. */
  readonly limit: number
  /** The stretch that the caret is in. */
  readonly current: number
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly onText: (text: string) => void
  readonly onSelected: (at: number, end: number) => void
}

/** Only what a word processor left in the text is put right; the browser pastes the rest, and knows how to undo it. */
function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
  const text = event.clipboardData.getData('text/plain')
  const clean = cleanPasted(text)
  if (clean === text) return
  event.preventDefault()
  document.execCommand('insertText', false, clean)
}

const Behind = memo(function Behind({ shown, limit, current }: Pick<TextEditorProps, 'shown' | 'limit' | 'current'>) {
  let at = 0
  return (
    <div className={styles.behind} dir="auto" aria-hidden="true">
      {segmentsOf(shown, limit).map(({ text, piece, isOver, letter }) => {
        const key = at
        at += text.length
        const look = [isOver && styles.over, piece === current && letter && styles.current].filter(Boolean).join(' ')
        return (
          <span key={key} className={look} data-letter={letter}>
            {text}
          </span>
        )
      })}
      {'\u200B'}
    </div>
  )
})

/** What is put in from beside would leave the field's own undo at the wrong places: here undo is always the plan's. */
function undoKeys(event: KeyboardEvent) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return
  const key = event.key.toLowerCase()
  if (key !== 'z' && key !== 'y') return
  event.preventDefault()
  event.stopPropagation()
  if (key === 'y' || event.shiftKey) redo()
  else undo()
}

/** The same from the menu of the right mouse button. */
function useMenuUndo(field: RefObject<HTMLTextAreaElement | null>) {
  useEffect(() => {
    const element = field.current
    const instead = (event: InputEvent) => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return
      event.preventDefault()
      if (event.inputType === 'historyUndo') undo()
      else redo()
    }
    element?.addEventListener('beforeinput', instead)
    return () => element?.removeEventListener('beforeinput', instead)
  }, [field])
}

/** Sets other words with the caret where they changed. */
function setWords(field: HTMLTextAreaElement, text: string) {
  const { start, by } = replacedBetween(field.value, text)
  const hasCaret = document.activeElement === field
  field.value = text
  if (hasCaret) field.setSelectionRange(start + by.length, start + by.length)
}

export function TextEditor({ label, describedBy, language, shown, limit, current, field, onText, onSelected }: TextEditorProps) {
  const say = useSay()
  const text = textOf(shown)
  const [first] = useState(text)
  // Were React to hold the text, the field’s own undo would go letter by letter.
  useLayoutEffect(() => {
    if (field.current && field.current.value !== text) setWords(field.current, text)
  }, [field, text])
  useMenuUndo(field)
  return (
    <div className={styles.editor} lang={language}>
      <Behind shown={shown} limit={limit} current={current} />
      <textarea
        ref={field}
        className={styles.text}
        dir="auto"
        rows={8}
        maxLength={50_000}
        defaultValue={first}
        aria-label={label}
        aria-describedby={describedBy}
        placeholder={say('application.write-here')}
        onKeyDown={undoKeys}
        onPaste={paste}
        onChange={(event) => onText(event.target.value)}
        onSelect={({ currentTarget }) => onSelected(currentTarget.selectionStart, currentTarget.selectionEnd)}
        onBlur={endTyping}
      />
    </div>
  )
}
