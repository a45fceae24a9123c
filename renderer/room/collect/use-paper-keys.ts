/** The keys of the papers, heard once for all questions: which question they belong to stands in the page. */
import type { KeyboardEvent, RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { Value } from '../../../content/model/plan-parts'
import { chosenBy, clearedOf, type PaperAct, paperAct, type Spot } from '../../../content/session/collect/paper-keys'
import type { Item } from '../../../content/session/item'
import type { Sheet } from '../../../content/session/session'
import { besideOf, fieldOf, focusField, stopsIn } from './paper-stops'
import type { Write } from './use-typed-sheet'

function spotOf(stop: HTMLElement): Spot {
  const field = fieldOf(stop)
  const kind = stop.dataset.stop === 'choice' || stop.dataset.stop === 'list' || stop.dataset.stop === 'text' ? stop.dataset.stop : 'field'
  if (kind === 'choice' || kind === 'field' || !(field instanceof HTMLTextAreaElement)) return { kind: kind === 'choice' ? kind : 'field' }
  const { value, selectionStart, selectionEnd } = field
  const line = value.slice(value.lastIndexOf('\n', selectionStart - 1) + 1).split('\n')[0] ?? ''
  return {
    kind,
    isAtStart: selectionStart === 0 && selectionEnd === 0,
    isAtEnd: selectionStart === value.length,
    isLineEmpty: line.trim() === '',
  }
}

/** The text without the empty line that the caret stands in. */
function withoutLine(stop: HTMLElement): string {
  const field = fieldOf(stop)
  if (!(field instanceof HTMLTextAreaElement)) return ''
  const { value, selectionStart } = field
  return value.slice(0, selectionStart).replace(/\n[^\S\n]*$/, '') + value.slice(selectionStart)
}

interface Keys {
  readonly items: readonly Item[]
  readonly now: RefObject<Sheet | null>
  readonly write: Write
  readonly onDone: () => void
  /** Behind the last question. */
  readonly end: RefObject<HTMLElement | null>
}

export function usePaperKeys({ items, now, write, onDone, end }: Keys): (event: KeyboardEvent<HTMLElement>) => void {
  const answer = (stop: HTMLElement, answered: (item: Item, value: Value | undefined) => Value | null) => {
    const item = items.find(({ id }) => id === stop.dataset.item)
    const next = item && answered(item, now.current?.answers[item.id])
    if (!item || !next) return
    flushSync(() => write(item.id, next))
    // Tab goes on from the one that is chosen; from any other it would come to that one first.
    if (item.ask.kind !== 'several') fieldOf(stop)?.focus()
  }
  const go = (list: HTMLElement, stop: HTMLElement, by: 1 | -1) => {
    const stops = stopsIn(list)
    const to = stops[stops.indexOf(stop) + by]
    if (to) focusField(to)
    else if (by > 0) end.current?.focus()
  }
  const act = (list: HTMLElement, stop: HTMLElement, what: PaperAct) => {
    switch (what.kind) {
      case 'done':
        return onDone()
      case 'next-without-line':
        write(stop.dataset.item ?? '', { kind: 'text', text: withoutLine(stop) })
        return go(list, stop, 1)
      case 'next':
        return go(list, stop, 1)
      case 'back':
        return go(list, stop, -1)
      case 'clear':
        return answer(stop, (_, value) => clearedOf(value))
      case 'choose':
        return answer(stop, ({ ask }, value) => chosenBy(ask, value, what.digit))
    }
  }
  return (event) => {
    const { key, code, ctrlKey, metaKey, altKey, shiftKey, nativeEvent, target, currentTarget } = event
    if (altKey || nativeEvent.isComposing || !(target instanceof HTMLElement)) return
    const stop = target.closest<HTMLElement>('[data-stop]')
    if (!stop) return
    const beside = besideOf(target, key)
    const what = beside ? null : paperAct({ key, code, isCtrl: ctrlKey || metaKey, isShift: shiftKey }, spotOf(stop))
    if (!beside && !what) return
    event.preventDefault()
    event.stopPropagation()
    if (beside) beside.focus()
    else if (what) act(currentTarget, stop, what)
  }
}
