/** Runs in a sheet, as text. What the fields of one question say as an answer; undefined while they say nothing. */
import type { Value } from '../../model/plan-parts'
import type { SheetItem } from '../sheet-data'

/** What the fields of a sheet hold, by name. */
export type Fields = Readonly<Record<string, string | readonly string[]>>

export function answerIn(item: SheetItem, fields: Fields, amountIn: (text: string) => number | null): Value | undefined {
  const said = fields[`a-${item.id}`]
  const many = typeof said === 'object' ? Array.from(said) : []
  const text = typeof said === 'string' ? said : ''
  const reason = fields[`why-${item.id}`]
  const evidence = typeof reason === 'string' && reason.trim() !== '' ? reason : ''
  const amount = item.kind === 'number' ? amountIn(text) : null
  switch (item.kind) {
    case 'one':
      return text === '' ? undefined : { kind: 'one', option: text }
    case 'several':
      return many.length === 0 ? undefined : { kind: 'several', options: many }
    case 'scale':
      return text === '' && evidence === ''
        ? undefined
        : { kind: 'scale', rating: text === '' ? null : Number(text), evidence, source: null }
    case 'number':
      return amount === null ? undefined : { kind: 'number', amount }
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(text) ? { kind: 'date', date: text } : undefined
    default:
      return text.trim() === '' ? undefined : { kind: 'text', text }
  }
}
