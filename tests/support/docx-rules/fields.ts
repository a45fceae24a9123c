/** What Word counts or looks up: whole, harmless, with a result, and counted as Word would count it. */
import type { DocxParts } from '../docx-parts'
import { textIn } from '../docx-parts'
import { type Element, elementsIn, within } from '../xml'
import { bodyOf, every, partOf, type Rule, value, wordParts } from './reading'

/** Others could fetch files or start programs. */
const KNOWN = /^(PAGE|NUMPAGES|PAGEREF|NOTEREF|SEQ|TOC)\b/

interface Field {
  readonly says: string
  readonly result: string
}
interface Read {
  readonly fields: readonly Field[]
  readonly isWhole: boolean
}

interface OpenField {
  says: string
  result: string
  isSeparated: boolean
}

function* marksIn(element: Element): Generator<Element> {
  for (const child of elementsIn(element)) {
    if (['w:fldChar', 'w:instrText', 'w:t'].includes(child.name)) yield child
    else yield* marksIn(child)
  }
}

const written = (element: Element): string => element.children.filter((child) => typeof child === 'string').join('')

/** The fields of a part that are made of marks, in the order in which they end. */
function readFields(part: Element): Read {
  const open: OpenField[] = []
  const fields: Field[] = []
  for (const mark of marksIn(part)) {
    const last = open.at(-1)
    const kind = value(mark, 'w:fldCharType')
    if (kind === 'begin') open.push({ says: '', result: '', isSeparated: false })
    else if (!last && mark.name !== 'w:t') return { fields, isWhole: false }
    else if (kind === 'separate' && last) {
      if (last.isSeparated) return { fields, isWhole: false }
      last.isSeparated = true
    } else if (kind === 'end' && last) {
      fields.push({ says: last.says.trim(), result: last.result })
      open.pop()
    } else if (mark.name === 'w:instrText' && last) last.says += written(mark)
    else if (mark.name === 'w:t') for (const each of open) if (each.isSeparated) each.result += written(mark)
  }
  return { fields, isWhole: open.length === 0 }
}

const simpleFields = (part: Element): Field[] =>
  within(part, 'w:fldSimple').map((field) => ({ says: value(field, 'w:instr').trim(), result: textIn(field) }))

export const fieldsOf = (parts: DocxParts, path: string): Field[] => {
  const part = partOf(parts, path)
  return [...readFields(part).fields, ...simpleFields(part)]
}

const whole: Rule = (parts) =>
  wordParts(parts)
    .filter((path) => !readFields(partOf(parts, path)).isWhole)
    .map((path) => `${path} has a field that is not whole`)

const harmless: Rule = (parts) =>
  wordParts(parts)
    .flatMap((path) => fieldsOf(parts, path))
    .filter(({ says }) => !KNOWN.test(says))
    .map(({ says }) => `a field says ${says || 'nothing'}`)

/** Pages are left to Word; what stands in captions and notes must be there in every program. */
const answered: Rule = (parts) =>
  wordParts(parts)
    .flatMap((path) => fieldsOf(parts, path))
    .filter(({ says, result }) => /^(SEQ|NOTEREF)\b/.test(says) && !/^\d+$/.test(result))
    .map(({ says }) => `the field ${says} has no result`)

const counted: Rule = (parts) => {
  const count = new Map<string, number>()
  return readFields(bodyOf(parts)).fields.flatMap(({ says, result }) => {
    const kind = /^SEQ\s+(\S+)/.exec(says)?.[1]
    if (kind === undefined) return []
    const next = (count.get(kind) ?? 0) + 1
    count.set(kind, next)
    return result === `${next}` ? [] : [`${kind} ${next} is written as ${kind} ${result}`]
  })
}

const isOn = (element: Element, name?: string): boolean => !['', '0', 'false'].includes(value(element, name))

/** Before it opens a document that says so, Word asks a question that frightens people. */
const quiet: Rule = (parts) => [
  ...[...every(parts, 'w:fldChar'), ...every(parts, 'w:fldSimple')]
    .filter((field) => isOn(field, 'w:dirty'))
    .map(() => 'a field is marked as out of date'),
  ...every(parts, 'w:updateFields').map(() => 'all fields are marked as out of date'),
]

export const fieldRules: readonly Rule[] = [whole, harmless, answered, counted, quiet]
