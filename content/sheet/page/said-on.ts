/** Runs in a sheet, as text. All that a sheet says: whose it is, what it answers, and how much of what it is asked. */
import type { Value } from '../../model/plan-parts'
import type { From } from '../../session/session'
import type { SheetData, SheetItem } from '../sheet-data'
import type { Fields } from './answer-in'

export interface Said {
  /** Empty while nobody has said it. In a mirror it settles what is asked. */
  readonly organisation: string
  readonly from: From
  readonly asked: readonly SheetItem[]
  readonly answers: Readonly<Record<string, Value>>
}
type AnswerIn = (item: SheetItem, fields: Fields) => Value | undefined

export function saidOn(data: SheetData, fields: Fields, answerIn: AnswerIn): Said {
  const textOf = (name: string) => {
    const text = fields[name]
    return typeof text === 'string' ? text.trim() : ''
  }
  const group = data.isAnonymous ? '' : textOf('group')
  const settled = data.groups[group] || ''
  const organisation = settled || textOf('organisation')
  const from: { group?: string; name?: string; organisation?: string; level?: string } = {}
  if (group !== '') from.group = group
  if (!data.isAnonymous && textOf('name') !== '') from.name = textOf('name')
  if (settled === '' && organisation !== '') from.organisation = organisation
  if (textOf('level') !== '') from.level = textOf('level')
  const isAsked = ({ of }: SheetItem) => of === undefined || (organisation !== '' && organisation !== of)
  const asked = data.items.filter(isAsked)
  const answers: Record<string, Value> = {}
  for (const item of asked) {
    const value = answerIn(item, fields)
    if (value) answers[item.id] = value
  }
  return { organisation, from, asked, answers }
}
