/**
 * For the build: a file of the chapter as data, part by part, as an export called `parts`. Word documents are set from it,
 * since they are made where there is no page. What could not be set fails the build, so that nothing is left out in silence.
 */
import { toString as textOf } from 'mdast-util-to-string'
import type { ChapterPart, ChapterRun, ChapterWords } from '../model/chapter.ts'
import { flat, type Node } from './chapter-blocks.ts'
import { exported } from './exported.ts'

type Looks = Omit<ChapterRun, 'text'>

const attribute = (node: Node, name: string): string => String(node.attributes?.find((one) => one.name === name)?.value ?? '')
const named = (node: Node): string => node.tagName ?? node.name ?? node.type
const elementsIn = ({ children = [] }: Node): Node[] => children.filter(({ type }) => type !== 'text')

function refuse(node: Node): never {
  throw new Error(`The chapter cannot be set with <${named(node)}> here: content/handbook/chapter-parts.ts knows no such part.`)
}

/** An address outside the program; links within it are words on paper. */
const outside = (href: unknown): Looks => (String(href).startsWith('https://') ? { to: String(href) } : {})

function looksOf(node: Node): Looks {
  switch (named(node)) {
    case 'strong':
      return { strong: true }
    case 'em':
      return { emphasis: true }
    case 'Term':
      return { term: attribute(node, 'id') }
    case 'a':
      return outside(node.properties?.href)
    default:
      return refuse(node)
  }
}

function runsOf(nodes: readonly Node[], looks: Looks = {}): ChapterRun[] {
  return nodes.flatMap((node): ChapterRun[] => {
    if (node.type === 'text') return [{ text: String(node.value).replace(/[ \t\n]+/g, ' '), ...looks }]
    return runsOf(node.children ?? [], { ...looks, ...looksOf(node) })
  })
}
const wordsOf = ({ children = [] }: Node): ChapterWords => runsOf(children)

/** An item, or a quotation, is one paragraph: its words stand in it with or without one around them. */
function onlyParagraph(node: Node): ChapterWords {
  const [first, ...others] = elementsIn(node)
  if (first?.tagName !== 'p') return wordsOf(node)
  return others.length > 0 ? refuse(node) : wordsOf(first)
}

const rowsIn = (node: Node): Node[] => (node.tagName === 'tr' ? [node] : elementsIn(node).flatMap(rowsIn))

function tableOf(node: Node): ChapterPart {
  const [head = [], ...rows] = rowsIn(node).map((row) => elementsIn(row).map(wordsOf))
  return { kind: 'table', head, rows }
}

function partOf(node: Node): ChapterPart {
  switch (named(node)) {
    case 'h2':
      return { kind: 'heading', level: 2, text: textOf(node) }
    case 'h3':
      return { kind: 'heading', level: 3, text: textOf(node) }
    case 'p':
      return { kind: 'paragraph', words: wordsOf(node) }
    case 'blockquote':
      return { kind: 'quote', words: onlyParagraph(node) }
    case 'ul':
    case 'ol':
      return { kind: 'list', ordered: node.tagName === 'ol', items: elementsIn(node).map(onlyParagraph) }
    case 'table':
      return tableOf(node)
    case 'Figure':
      return { kind: 'figure', id: attribute(node, 'id'), number: attribute(node, 'number'), caption: attribute(node, 'caption') }
    default:
      return refuse(node)
  }
}

export const partsOf = (nodes: readonly Node[]): ChapterPart[] =>
  flat(nodes)
    .filter(({ type }) => type !== 'mdxjsEsm' && type !== 'text')
    .map(partOf)

/** The frontmatter's export stays. */
export function chapterParts() {
  return (tree: { children: Node[] }): void => {
    const kept = tree.children.filter(({ type }) => type === 'mdxjsEsm')
    tree.children = [...kept, exported('parts', partsOf(tree.children))]
  }
}

/** At the end of compiling: data alone, without the component that would draw it. */
export function dataOnly() {
  return (program: { body: { type: string }[] }): void => {
    program.body = program.body.filter(({ type }) => type === 'ExportNamedDeclaration')
  }
}
