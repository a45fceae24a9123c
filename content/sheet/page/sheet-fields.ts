/** Runs in a sheet, as text. Reads what its fields hold, and puts back what was kept. */
import type { Fields } from './answer-in'

export function fieldsOf(form: HTMLFormElement): Fields {
  const fields: Record<string, string | string[]> = {}
  for (const control of Array.from(form.querySelectorAll<HTMLInputElement>('[name]'))) {
    const { name, type, value, checked } = control
    const known = fields[name]
    if (type === 'checkbox') fields[name] = (Array.isArray(known) ? known : []).concat(checked ? [value] : [])
    else if (type !== 'radio') fields[name] = value
    else if (checked || known === undefined) fields[name] = checked ? value : ''
  }
  return fields
}

export function fillIn(form: HTMLFormElement, fields: Fields): void {
  for (const control of Array.from(form.querySelectorAll<HTMLInputElement>('[name]'))) {
    const kept = fields[control.name]
    const text = typeof kept === 'string' ? kept : ''
    if (control.type === 'checkbox') control.checked = Array.isArray(kept) && kept.indexOf(control.value) >= 0
    else if (control.type === 'radio') control.checked = control.value === text
    else control.value = text
  }
}
