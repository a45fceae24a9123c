/** Footnotes: each has a mark in the text, each mark has a note, and every note says something. */
import type { DocxParts } from '../docx-parts'
import { textIn } from '../docx-parts'
import { type Element, within } from '../xml'
import { bodyOf, partOf, type Rule, repeated, value } from './reading'

/** Without the lines that part notes from the text. */
const notesIn = (parts: DocxParts, kind: string): Element[] => {
  const part = partOf(parts, `word/${kind}s.xml`)
  return within(part, `w:${kind}`).filter((note) => ['', 'normal'].includes(value(note, 'w:type')))
}

const notes: Rule = (parts) =>
  ['footnote', 'endnote'].flatMap((kind) => {
    const found = notesIn(parts, kind)
    const known = found.map((note) => value(note, 'w:id'))
    const marks = within(bodyOf(parts), `w:${kind}Reference`).map((mark) => value(mark, 'w:id'))
    return [
      ...marks.filter((id) => !known.includes(id)).map((id) => `${kind} ${id} is missing`),
      ...known.filter((id) => !marks.includes(id)).map((id) => `${kind} ${id} has no mark in the text`),
      ...repeated(known).map((id) => `two notes are ${kind} ${id}`),
      ...repeated(marks).map((id) => `two marks stand for ${kind} ${id}`),
      ...found.filter((note) => !textIn(note).trim()).map((note) => `${kind} ${value(note, 'w:id')} says nothing`),
      ...found.filter((note) => within(note, `w:${kind}Ref`).length !== 1).map((note) => `${kind} ${value(note, 'w:id')} has no number`),
    ]
  })

/** A mark that stands again leads to a bookmark around a note's mark, and shows that note's number. */
const repeatedMarks: Rule = (parts) => {
  const body = bodyOf(parts)
  const numbers = within(body, 'w:footnoteReference').map((mark) => value(mark, 'w:id'))
  const marked = new Map<string, string>()
  for (const paragraph of within(body, 'w:p')) {
    let name = ''
    for (const child of paragraph.children) {
      if (typeof child === 'string') continue
      if (child.name === 'w:bookmarkStart') name = value(child, 'w:name')
      if (child.name === 'w:bookmarkEnd') name = ''
      const [mark] = within(child, 'w:footnoteReference')
      if (mark && name) marked.set(name, `${numbers.indexOf(value(mark, 'w:id')) + 1}`)
    }
  }
  return within(body, 'w:fldSimple').flatMap((field) => {
    const name = /^\s*NOTEREF\s+(\S+)/.exec(value(field, 'w:instr'))?.[1]
    if (name === undefined) return []
    const number = marked.get(name)
    if (number === undefined) return [`${name} stands around no footnote`]
    return textIn(field) === number ? [] : [`the mark of footnote ${number} stands again as ${textIn(field)}`]
  })
}

export const noteRules: readonly Rule[] = [notes, repeatedMarks]
