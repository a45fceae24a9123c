/** What one place of a file says of another: everything that is named is there, once. */
import { childrenOf, type Element, within } from '../xml'
import { fieldsOf } from './fields'
import { every, partOf, pathsOf, type Rule, repeated, value, wordParts } from './reading'

const numbering: Rule = (parts) => {
  const part = partOf(parts, 'word/numbering.xml')
  const levels = new Map(within(part, 'w:abstractNum').map((list) => [value(list, 'w:abstractNumId'), within(list, 'w:lvl')]))
  const lists = new Map(within(part, 'w:num').map((num) => [value(num, 'w:numId'), value(within(num, 'w:abstractNumId')[0])]))
  return every(parts, 'w:numPr').flatMap((used) => {
    const id = value(childrenOf(used, 'w:numId')[0])
    const level = value(childrenOf(used, 'w:ilvl')[0]) || '0'
    if (id === '0') return []
    const known = levels.get(lists.get(id) ?? '')
    if (!known) return [`numbering ${id} is not defined`]
    return known.some((each) => value(each, 'w:ilvl') === level) ? [] : [`numbering ${id} has no level ${level}`]
  })
}

const USES = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link']
/** Those that Word itself knows and that a file need not define. */
const OWN = new Set(['Normal', 'DefaultParagraphFont', 'TableNormal', 'NoList'])

const styles: Rule = (parts) => {
  const known = every(parts, 'w:style').map((style) => value(style, 'w:styleId'))
  const used = new Set(USES.flatMap((name) => every(parts, name)).map((style) => value(style)))
  return [
    ...[...used].filter((id) => !known.includes(id) && !OWN.has(id)).map((id) => `style ${id} is not defined`),
    ...repeated(known).map((id) => `style ${id} is defined twice`),
  ]
}

const LONGEST_NAME = 40

const bookmarks: Rule = (parts) => {
  const begins = every(parts, 'w:bookmarkStart')
  const names = begins.map((mark) => value(mark, 'w:name'))
  const ids = (marks: readonly Element[]) => marks.map((mark) => value(mark, 'w:id'))
  const said = wordParts(parts).flatMap((path) => fieldsOf(parts, path))
  const pointed = said.flatMap(({ says }) => /^(?:PAGEREF|NOTEREF)\s+(\S+)/.exec(says)?.[1] ?? [])
  // With a relation it is a place in a page elsewhere.
  const inside = every(parts, 'w:hyperlink').filter((link) => !value(link, 'r:id'))
  const anchors = inside.map((link) => value(link, 'w:anchor'))
  const ends = ids(every(parts, 'w:bookmarkEnd'))
  return [
    ...[...pointed, ...anchors].filter((name) => !names.includes(name)).map((name) => `bookmark ${name} is missing`),
    ...repeated(names).map((name) => `two bookmarks are called ${name}`),
    ...repeated(ids(begins)).map((id) => `two bookmarks have the id ${id}`),
    ...names.filter((name) => name.length > LONGEST_NAME || !/^[\p{L}_]\w*$/u.test(name)).map((name) => `Word drops the bookmark ${name}`),
    ...(ends.sort().join() === ids(begins).sort().join() ? [] : ['a bookmark is not closed']),
  ]
}

const relationsOf = (path: string) => path.replace(/([^/]+)$/, '_rels/$1.rels')

/** Pictures, links, headers and footers go by the ids of their part's own relations. */
const related: Rule = (parts) =>
  wordParts(parts).flatMap((path) => {
    const relations = within(partOf(parts, relationsOf(path)), 'Relationship').map((relation) => value(relation, 'Id'))
    const used = ['a:blip', 'w:hyperlink', 'w:headerReference', 'w:footerReference']
      .flatMap((name) => within(partOf(parts, path), name))
      .flatMap((element) => [value(element, 'r:embed'), value(element, 'r:link'), value(element, 'r:id')])
    return [
      ...used.filter((id) => id && !relations.includes(id)).map((id) => `${path} has no relation ${id}`),
      ...repeated(relations).map((id) => `${path} has two relations ${id}`),
    ]
  })

/** Only links lead out, and only where no program can be started. */
function leadsOut(relation: Element): string[] {
  const [target, type] = [value(relation, 'Target'), value(relation, 'Type')]
  if (!type.endsWith('/hyperlink')) return [`${target} would be fetched from outside`]
  return /^(https:\/\/|mailto:)/.test(target) ? [] : [`a link goes to ${target}`]
}

const links: Rule = (parts) =>
  pathsOf(parts, /\.rels$/).flatMap((path) => {
    const folder = path.replace(/_rels\/[^/]+$/, '')
    return within(partOf(parts, path), 'Relationship').flatMap((relation) => {
      const target = value(relation, 'Target')
      if (value(relation, 'TargetMode') === 'External') return leadsOut(relation)
      const file = target.startsWith('/') ? target.slice(1) : `${folder}${target}`
      return parts.files[file] ? [] : [`${path} names ${file}, which is not in the file`]
    })
  })

export const referenceRules: readonly Rule[] = [numbering, styles, bookmarks, related, links]
