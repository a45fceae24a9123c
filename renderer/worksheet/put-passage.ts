import { spaced } from '../../content/reading/quotation'
import { endTyping } from '../state/edit-plan'

/**
 * Puts words in where the caret is, as if they were typed: the field's own undo takes them back, and so does the plan's, in
 * one step. What is selected stays.
 */
export function putAtCaret(field: HTMLTextAreaElement, words: string): void {
  const caret = field.selectionEnd
  const { value } = field
  endTyping()
  field.focus()
  field.setSelectionRange(caret, caret)
  document.execCommand('insertText', false, spaced(words, value.slice(0, caret), value.slice(caret)))
  endTyping()
}
