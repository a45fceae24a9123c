/** Runs in a sheet, as text. What is filled in: kept as a draft at every input, shown, and known as handed in or changed since. */
import type { SheetData } from '../sheet-data'
import type { OnPage } from './on-page'
import type { Draft } from './open-draft'
import type { Said } from './said-on'
import type { SheetParts } from './sheet-parts'

export interface FilledIn {
  draft(): Draft
  said(): Said
  /** Puts back what was kept. */
  begin(): void
  /** After every input. */
  change(): void
  /** Counts what is said as handed in, as a new edition where something in it is new. */
  count(said: Said): Draft
  /** An empty sheet, under another name. */
  clear(): void
}

export function filledIn(form: HTMLFormElement, data: SheetData, page: OnPage, parts: SheetParts): FilledIn {
  const { words } = data
  const place = parts.openDraft(data.session)
  let { draft } = place
  let { isKept } = place

  const read = () => {
    const fields = parts.fieldsOf(form)
    return { fields, said: parts.saidOn(data, fields, (item, from) => parts.answerIn(item, from, parts.amountIn)) }
  }
  const sumOf = ({ from, answers }: Said) => parts.sealAnswers(JSON.stringify([from, answers])).sum
  const show = () => parts.showSheet({ form, data, ...read() }, parts.amountIn)
  /** What was kept of questions that no longer stand here stays kept. */
  const keep = () => {
    draft.fields = { ...draft.fields, ...parts.fieldsOf(form) }
    isKept = place.keep(draft) && isKept
  }
  const change = () => {
    keep()
    show()
    page.closeHandedIn()
    const isChanged = draft.edition > 0 && sumOf(read().said) !== draft.sum
    page.tellKept(isChanged ? words.changed : !isKept ? words.notKept : draft.edition > 0 ? words.handed : words.kept)
  }
  const count = (said: Said) => {
    const sum = sumOf(said)
    if (sum !== draft.sum) draft.edition += 1
    draft.sum = sum
    keep()
    page.tellKept(words.handed)
    return draft
  }
  const clear = () => {
    draft = place.clear()
    parts.fillIn(form, {})
    show()
    page.tellKept(words.cleared)
  }
  const begin = () => {
    const wasFilled = Object.keys(draft.fields).length > 0
    parts.fillIn(form, draft.fields)
    show()
    page.tellKept(!isKept ? words.notKept : wasFilled ? words.stillHere : words.kept)
  }
  return { draft: () => draft, said: () => read().said, begin, change, count, clear }
}
