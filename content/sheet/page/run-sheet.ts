/** Runs in a sheet, as text. Keeps a draft at every input, hands in, and clears the sheet for the next person. */
import type { Value } from '../../model/plan-parts'
import type { SheetData, SheetItem } from '../sheet-data'
import type { amountIn } from './amount-in'
import type { Fields } from './answer-in'
import type { fileNameOf } from './file-name-of'
import type { giveAnswers } from './give-answers'
import type { openDraft } from './open-draft'
import type { Said, saidOn } from './said-on'
import type { Sealed, sealAnswers } from './seal-answers'
import type { fieldsOf, fillIn } from './sheet-fields'
import type { showSheet } from './show-sheet'

/** What the script is put together from. */
export interface SheetParts {
  readonly amountIn: typeof amountIn
  readonly answerIn: (item: SheetItem, fields: Fields, amount: typeof amountIn) => Value | undefined
  readonly fieldsOf: typeof fieldsOf
  readonly fileNameOf: typeof fileNameOf
  readonly fillIn: typeof fillIn
  readonly giveAnswers: typeof giveAnswers
  readonly openDraft: typeof openDraft
  readonly saidOn: typeof saidOn
  readonly sealAnswers: typeof sealAnswers
  readonly showSheet: typeof showSheet
}

export function runSheet(parts: SheetParts): void {
  const at = (id: string) => document.getElementById(id) as HTMLInputElement
  const put = (id: string, text: string) => {
    at(id).textContent = text
  }
  const form = document.forms[0] as HTMLFormElement
  const data: SheetData = JSON.parse(at('data').textContent || '')
  const { words } = data
  const place = parts.openDraft(data.session)
  const giving = parts.giveAnswers()
  let { draft } = place
  let { isKept } = place

  const readAll = (): { fields: Fields; said: Said } => {
    const fields = parts.fieldsOf(form)
    return { fields, said: parts.saidOn(data, fields, (item, from) => parts.answerIn(item, from, parts.amountIn)) }
  }
  const sumOf = ({ from, answers }: Said) => parts.sealAnswers(JSON.stringify([from, answers])).sum
  const show = () => parts.showSheet({ form, data, ...readAll() }, parts.amountIn)
  const tellKept = (text: string) => {
    if (at('kept').textContent !== text) put('kept', text)
  }
  /** What was kept of questions that no longer stand here stays kept. */
  const keep = () => {
    draft.fields = { ...draft.fields, ...parts.fieldsOf(form) }
    isKept = place.keep(draft) && isKept
  }
  const closeHandedIn = () => {
    for (const id of ['saved', 'coded', 'sure']) at(id).hidden = true
    at('clear').setAttribute('aria-expanded', 'false')
    put('told', '')
  }
  const change = () => {
    keep()
    show()
    closeHandedIn()
    const isChanged = draft.edition > 0 && sumOf(readAll().said) !== draft.sum
    tellKept(isChanged ? words.changed : !isKept ? words.notKept : draft.edition > 0 ? words.handed : words.kept)
  }

  /** The answers as they are handed in now; undefined where something is still missing. */
  const seal = (): Sealed | undefined => {
    const { said } = readAll()
    closeHandedIn()
    if (data.isOrganisationNeeded && said.organisation === '') {
      put('missing', words.organisationMissing)
      at('organisation').focus()
      return undefined
    }
    if (draft.edition === 0 && Object.keys(said.answers).length === 0) {
      put('told', words.nothingYet)
      return undefined
    }
    const sum = sumOf(said)
    if (sum !== draft.sum) draft.edition += 1
    draft.sum = sum
    keep()
    tellKept(words.handed)
    const sheet = { id: draft.id, edition: draft.edition, of: data.of, from: said.from, answers: said.answers }
    const file = { format: 'joint-action-answers', version: 1, session: data.session, title: data.title, sheet }
    return parts.sealAnswers(JSON.stringify(file))
  }
  const whose = (): string => {
    if (data.isAnonymous) return ''
    const { name, group } = parts.fieldsOf(form)
    const chosen = group ? form.querySelector('#group option:checked') : null
    return chosen ? chosen.textContent || '' : String(name || '')
  }
  const open = (id: string) => {
    at(id).hidden = false
    at(id).scrollIntoView({ block: 'nearest' })
  }
  const saveFile = () => {
    const sealed = seal()
    if (!sealed) return
    const name = parts.fileNameOf(whose(), draft.id)
    giving.save(sealed.text, name)
    put(
      'file-saved',
      words.fileSaved.replace('{file}', () => name),
    )
    open('saved')
  }
  const showCode = () => {
    const sealed = seal()
    if (!sealed) return
    at('code').value = sealed.code
    open('coded')
    at('code').focus()
    at('code').select()
    at('code').scrollTop = 0
  }
  const copyCode = () =>
    giving.copy(document.getElementById('code') as HTMLTextAreaElement, (isCopied) =>
      put('told', isCopied ? words.copied : words.copyYourself),
    )

  const askToClear = () => {
    closeHandedIn()
    at('clear').setAttribute('aria-expanded', 'true')
    open('sure')
    at('sure-asked').focus()
  }
  const leaveFilled = () => {
    closeHandedIn()
    at('clear').focus()
  }
  const clearAll = () => {
    draft = place.clear()
    parts.fillIn(form, {})
    at('code').value = ''
    closeHandedIn()
    show()
    tellKept(words.cleared)
    window.scrollTo(0, 0)
    at('title').focus()
  }
  const takeBack = (name: string) => {
    for (const chosen of Array.from(form.querySelectorAll<HTMLInputElement>(`[name="${name}"]:checked`))) {
      chosen.checked = false
      chosen.focus()
    }
    change()
  }

  const clicks: Record<string, () => void> = {
    'as-file': saveFile,
    'as-code': showCode,
    copy: copyCode,
    clear: askToClear,
    'clear-no': leaveFilled,
    'clear-yes': clearAll,
  }
  for (const id of Object.keys(clicks)) at(id).addEventListener('click', clicks[id] as () => void)
  form.addEventListener('click', ({ target }) => {
    const name = target instanceof Element ? target.getAttribute('data-back') : null
    if (name !== null) takeBack(name)
  })
  form.addEventListener('keydown', ({ target, key }) => {
    const isTakenBack = key === 'Delete' || key === 'Backspace'
    if (isTakenBack && target instanceof HTMLInputElement && target.type === 'radio') takeBack(target.name)
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  for (const kind of ['input', 'change']) {
    form.addEventListener(kind, ({ target }) => {
      if (target !== at('code')) change()
    })
  }

  const wasFilled = Object.keys(draft.fields).length > 0
  parts.fillIn(form, draft.fields)
  show()
  at('plain').hidden = true
  at('end').hidden = false
  at('state').hidden = false
  tellKept(!isKept ? words.notKept : wasFilled ? words.stillHere : words.kept)
}
