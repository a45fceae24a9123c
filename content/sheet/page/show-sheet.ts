/** Runs in a sheet, as text. Shows what follows from what is filled in: which questions are asked, what was read, how far it is. */
import type { SheetData } from '../sheet-data'
import type { Fields } from './answer-in'
import type { Said } from './said-on'

interface Shown {
  readonly form: HTMLFormElement
  readonly data: SheetData
  readonly fields: Fields
  readonly said: Said
}

export function showSheet({ form, data, fields, said }: Shown, amountIn: (text: string) => number | null): void {
  const { words } = data
  const all = (what: string) => Array.from(form.querySelectorAll<HTMLInputElement>(what))
  const put = (id: string, text: string) => {
    const place = document.getElementById(id)
    if (place && place.textContent !== text) place.textContent = text
  }
  const hide = (id: string, isHidden: boolean) => {
    const place = document.getElementById(id)
    if (place) place.hidden = isHidden
  }
  /** What is written makes the field grow, and is what is printed. */
  const grow = () => {
    for (const area of all('.grow > textarea')) if (area.parentElement) area.parentElement.setAttribute('data-text', area.value)
    for (const field of all('select, [type="date"]')) field.toggleAttribute('data-said', field.value !== '')
  }
  const sayNumber = (id: string) => {
    const typed = String(fields[`a-${id}`])
    const amount = amountIn(typed)
    const isWrong = amount === null && typed.trim() !== ''
    const isPlain = amount === null || String(amount) === typed.trim()
    put(
      `read-${id}`,
      isWrong
        ? words.notNumber
        : isPlain
          ? ''
          : words.readAs.replace('{amount}', amount.toLocaleString('en', { maximumFractionDigits: 9 })),
    )
    for (const field of all(`[name="a-${id}"]`)) field.setAttribute('aria-invalid', String(isWrong))
  }
  const sayPlace = (id: string) => {
    const [chosen] = all(`[name="a-${id}"]:checked`)
    const label = chosen ? chosen.parentElement : null
    const word = label ? label.querySelector('.unseen') : null
    put(`word-${id}`, chosen && word ? `${chosen.value}, ${word.textContent}` : '')
  }
  const sayFields = () => {
    for (const { id, kind } of data.items) {
      if (kind === 'number') sayNumber(id)
      if (kind === 'scale') sayPlace(id)
    }
    for (const back of all('[data-back]')) back.toggleAttribute('data-off', (fields[back.getAttribute('data-back') || ''] || '') === '')
  }
  const askOfOthers = () => {
    for (const about of all('[data-of]')) about.hidden = said.organisation === '' || about.getAttribute('data-of') === said.organisation
    hide('choose-first', said.organisation !== '')
    hide('who-organisation', data.isMirror && said.organisation !== '' && said.from.organisation === undefined)
    if (said.organisation !== '') put('missing', '')
  }
  const answered = String(Object.keys(said.answers).length)
  grow()
  sayFields()
  if (data.isMirror) askOfOthers()
  put('progress', words.progress.replace('{answered}', answered).replace('{asked}', String(said.asked.length)))
}
