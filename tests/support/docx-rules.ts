/** What Word stumbles over and the SDK does not see. Each rule says what is wrong in words. */
import type { DocxParts } from './docx-parts'
import { childrenOf, type Element, elementsIn, within } from './xml'

type Rule = (parts: DocxParts) => string[]

const MOST_COLUMNS = 63
const ILLEGAL = /(?![\t\n\r])[\p{Control}\p{Surrogate}\uFFFE\uFFFF]/u

const pathsOf = ({ files }: DocxParts, test: RegExp): string[] => Object.keys(files).filter((path) => test.test(path))
const body = (parts: DocxParts): Element => parts.xml('word/document.xml') ?? { name: '', attributes: {}, children: [] }
const every = (parts: DocxParts, name: string): Element[] =>
  pathsOf(parts, /^word\/[^/]+\.xml$/).flatMap((path) => within(parts.xml(path) ?? body(parts), name))
const value = (element: Element | undefined, name = 'w:val'): string => element?.attributes[name] ?? ''
const has = (element: Element, ...path: string[]): boolean =>
  path.length === 0 || childrenOf(element, path[0] ?? '').some((child) => has(child, ...path.slice(1)))

const cells: Rule = (parts) =>
  every(parts, 'w:tc')
    .filter((cell) => elementsIn(cell).at(-1)?.name !== 'w:p')
    .map(() => 'a table cell does not end in a paragraph')

const tables: Rule = (parts) =>
  every(parts, 'w:tbl').flatMap((table, at) => {
    const rows = childrenOf(table, 'w:tr')
    const widths = rows.map((row) => childrenOf(row, 'w:tc').length)
    const grid = childrenOf(table, 'w:tblGrid').flatMap((element) => childrenOf(element, 'w:gridCol')).length
    const first = rows[0]
    return [
      ...(rows.length === 0 ? [`table ${at + 1} has no rows`] : []),
      ...(widths.includes(0) ? [`table ${at + 1} has a row without cells`] : []),
      ...(Math.max(grid, ...widths) > MOST_COLUMNS ? [`table ${at + 1} has more than ${MOST_COLUMNS} columns`] : []),
      ...(widths.some((width) => width !== grid) ? [`table ${at + 1} has rows that do not fit its grid`] : []),
      ...(first && !has(first, 'w:trPr', 'w:tblHeader') ? [`the head of table ${at + 1} is not repeated`] : []),
    ]
  })

const apart: Rule = (parts) =>
  within(body(parts), 'w:body').flatMap((element) =>
    elementsIn(element).flatMap((child, at, all) =>
      child.name === 'w:tbl' && all[at + 1]?.name === 'w:tbl' ? ['two tables touch, and Word would join them'] : [],
    ),
  )

const fields: Rule = (parts) =>
  pathsOf(parts, /^word\/[^/]+\.xml$/).flatMap((path) => {
    const kinds = within(parts.xml(path) ?? body(parts), 'w:fldChar').map((field) => value(field, 'w:fldCharType'))
    let depth = 0
    for (const kind of kinds) {
      if (kind === 'begin') depth += 1
      if (kind === 'end') depth -= 1
      if (depth < 0) break
    }
    return depth === 0 ? [] : [`${path} has a field that is not closed`]
  })

const numbering: Rule = (parts) => {
  const part = parts.xml('word/numbering.xml')
  const known = new Set((part ? within(part, 'w:num') : []).map((num) => value(num, 'w:numId')))
  return every(parts, 'w:numId')
    .filter((id) => value(id) !== '0' && !known.has(value(id)))
    .map((id) => `numbering ${value(id)} is not defined`)
}

const styles: Rule = (parts) => {
  const known = new Set(every(parts, 'w:style').map((style) => value(style, 'w:styleId')))
  const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => within(body(parts), name)).map((style) => value(style))
  return [...new Set(used)].filter((id) => !known.has(id)).map((id) => `style ${id} is not defined`)
}

const notes: Rule = (parts) =>
  (['footnote', 'endnote'] as const).flatMap((kind) => {
    const part = parts.xml(`word/${kind}s.xml`)
    const known = new Set((part ? within(part, `w:${kind}`) : []).map((note) => value(note, 'w:id')))
    const marks = within(body(parts), `w:${kind}Reference`).map((reference) => value(reference, 'w:id'))
    const hidden = [...known].filter((id) => Number(id) > 0 && marks.filter((mark) => mark === id).length !== 1)
    return [
      ...marks.filter((id) => !known.has(id)).map((id) => `${kind} ${id} is missing`),
      ...hidden.map((id) => `${kind} ${id} is not marked once in the text`),
    ]
  })

const instruction = (field: Element): string => value(field, 'w:instr')

const bookmarks: Rule = (parts) => {
  const names = every(parts, 'w:bookmarkStart').map((mark) => value(mark, 'w:name'))
  const fields = [...every(parts, 'w:instrText').map((field) => field.children.join('')), ...every(parts, 'w:fldSimple').map(instruction)]
  const pages = fields.flatMap((field) => /(?:PAGE|NOTE)REF\s+(\S+)/.exec(field)?.[1] ?? [])
  const anchors = every(parts, 'w:hyperlink').map((link) => value(link, 'w:anchor'))
  return [
    ...[...pages, ...anchors].filter((name) => name && !names.includes(name)).map((name) => `bookmark ${name} is missing`),
    ...(new Set(names).size === names.length ? [] : ['two bookmarks share a name']),
    ...(every(parts, 'w:bookmarkEnd').length === names.length ? [] : ['a bookmark is not closed']),
  ]
}

const letters: Rule = (parts) =>
  pathsOf(parts, /\.(xml|rels)$/).flatMap((path) => {
    const text = new TextDecoder().decode(parts.files[path])
    const references = [...text.matchAll(/&#(x?)([0-9a-f]+);/gi)].map(([, hex, code = '']) => Number.parseInt(code, hex ? 16 : 10))
    const isLegal = (code: number) => code <= 0x10ffff && !ILLEGAL.test(String.fromCodePoint(code))
    return ILLEGAL.test(text) || !references.every(isLegal) ? [`${path} holds a character that XML forbids`] : []
  })

const links: Rule = (parts) =>
  pathsOf(parts, /\.rels$/).flatMap((path) => {
    const relations = within(parts.xml(path) ?? body(parts), 'Relationship')
    const folder = path.replace(/_rels\/[^/]+$/, '')
    return relations.flatMap((relation) => {
      const target = value(relation, 'Target')
      if (value(relation, 'TargetMode') === 'External') return /^(https|mailto):/.test(target) ? [] : [`a link goes to ${target}`]
      const file = target.startsWith('/') ? target.slice(1) : `${folder}${target}`
      return parts.files[file] ? [] : [`${path} names ${file}, which is not in the file`]
    })
  })

const isPng = (bytes: Uint8Array | undefined): boolean =>
  bytes !== undefined &&
  [0x89, 0x50, 0x4e, 0x47].every((byte, at) => bytes[at] === byte) &&
  new TextDecoder('latin1').decode(bytes.slice(-8, -4)) === 'IEND'

const isJpeg = (bytes: Uint8Array | undefined): boolean => bytes !== undefined && [0xff, 0xd8, 0xff].every((byte, at) => bytes[at] === byte)

/** Where somebody does not want to be asked, Word must not find a field that is out of date. */
const asked: Rule = (parts) =>
  every(parts, 'w:fldChar')
    .filter((field) => value(field, 'w:dirty') !== '')
    .map(() => 'a field makes Word ask a question on opening')

const pictures: Rule = (parts) => {
  const said = every(parts, 'wp:docPr')
  const ids = said.map((picture) => value(picture, 'id'))
  return [
    ...said.filter((picture) => value(picture, 'descr').trim() === '').map(() => 'a picture has no description'),
    ...(new Set(ids).size === ids.length ? [] : ['two pictures share an id']),
    ...pathsOf(parts, /^word\/media\//)
      .filter((path) => !isPng(parts.files[path]) && !isJpeg(parts.files[path]))
      .map((path) => `${path} is no picture`),
  ]
}

const headings: Rule = (parts) =>
  every(parts, 'w:style')
    .filter((style) => /^Heading[1-3]$/.test(value(style, 'w:styleId')) && !has(style, 'w:pPr', 'w:outlineLvl'))
    .map((style) => `${value(style, 'w:styleId')} has no level in the outline`)

const described: Rule = (parts) => {
  const core = parts.xml('docProps/core.xml')
  const title = core
    ? within(core, 'dc:title')
        .flatMap((element) => element.children)
        .join('')
    : ''
  const defaults = every(parts, 'w:docDefaults').flatMap((element) => within(element, 'w:lang'))
  return [...(title.trim() ? [] : ['the document has no title']), ...(defaults.some((lang) => value(lang)) ? [] : ['no language is set'])]
}

const wellFormed: Rule = (parts) =>
  pathsOf(parts, /\.(xml|rels)$/).flatMap((path) => {
    try {
      parts.xml(path)
      return []
    } catch (error) {
      return [`${path}: ${String(error)}`]
    }
  })

const RULES: readonly Rule[] = [
  letters,
  cells,
  tables,
  apart,
  fields,
  numbering,
  styles,
  notes,
  bookmarks,
  links,
  asked,
  pictures,
  headings,
  described,
]

export function brokenRules(parts: DocxParts): string[] {
  const unreadable = wellFormed(parts)
  return unreadable.length > 0 ? unreadable : RULES.flatMap((rule) => rule(parts))
}
