/**
 * For the build: what a file of the chapter says in plain text, heading by heading, as an export called `blocks`. Nothing
 * else of the text is kept, so that whoever searches it does not load the drawing of it as well.
 */
import { toString as textOf } from 'mdast-util-to-string'
import { exported } from './exported.ts'

/** What stands under one heading; the first stands above all headings, and its heading is empty. */
export interface Block {
  heading: string
  title: string
  text: string
}
/** A node of a chapter's file, between its Markdown and the page. */
export interface Node {
  type: string
  value?: unknown
  tagName?: string
  name?: string | null
  properties?: { id?: unknown; href?: unknown }
  attributes?: readonly { name?: string; value?: unknown }[]
  children?: Node[]
}

/** Of a figure its caption is read; what is drawn has no words. */
const captionOf = (node: Node): string => String(node.attributes?.find(({ name }) => name === 'caption')?.value ?? '')
/** A row of a table is a line, its cells apart. */
const rowOf = ({ children = [] }: Node): string =>
  children
    .filter(({ type }) => type === 'element')
    .map((cell) => textOf(cell).trim())
    .join(' · ')
const rowsOf = (node: Node): string[] => (node.tagName === 'tr' ? [rowOf(node)] : (node.children ?? []).flatMap(rowsOf))

function wordsOf(node: Node): string {
  if (node.tagName === 'table') return rowsOf(node).join('\n')
  return (node.name === 'Figure' ? captionOf(node) : textOf(node)).replace(/\s*\n\s*/g, '\n')
}

/** Sections lie one in the other: what counts is the order of the text. */
export const flat = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => (node.tagName === 'section' ? flat(node.children ?? []) : [node]))

export function blocksOf(nodes: readonly Node[]): Block[] {
  const blocks: Block[] = [{ heading: '', title: '', text: '' }]
  for (const node of flat(nodes).filter(({ type }) => type !== 'mdxjsEsm')) {
    const last = blocks.at(-1)
    if (/^h\d$/.test(node.tagName ?? '')) blocks.push({ heading: String(node.properties?.id ?? ''), title: textOf(node), text: '' })
    else if (last) last.text = `${last.text}\n${wordsOf(node)}`.trim()
  }
  return blocks.filter(({ title, text }) => title !== '' || text !== '')
}

/** After the headings have their anchors. The frontmatter's export stays. */
export function chapterBlocks() {
  return (tree: { children: Node[] }): void => {
    const kept = tree.children.filter(({ type }) => type === 'mdxjsEsm')
    tree.children = [...kept, exported('blocks', blocksOf(tree.children))]
  }
}
