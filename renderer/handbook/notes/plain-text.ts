/** The chapter's text as marks know it: plain, with a line for each paragraph, and the way from there to the page and back. */
import type { Span } from '../../../content/reading/span'

const BLOCKS = 'p, li, h2, h3, th, td'
/** What is no part of the text: drawings, explanations that open, and our own buttons between the lines. */
const APART = 'figure, [popover], [data-apart]'

interface Piece extends Span {
  readonly node: Text
  readonly block: Element
}

export interface SectionText {
  readonly text: string
  /** One range for each piece of text, so that nothing apart in between belongs to it. */
  readonly rangesAt: (span: Span) => Range[]
  /** What of a selection is text. */
  readonly spanOf: (selected: Range) => Span | undefined
  readonly spanOfBlock: (block: Element) => Span | undefined
  readonly blockAt: (at: number) => Element | undefined
  /** The place in the text of a point within one of its nodes. */
  readonly placeOf: (node: Node, offset: number) => number | undefined
}

const isSpacing = (node: Text): boolean => /^\s*$/.test(node.data) && node.data.includes('\n')

function piecesIn(within: HTMLElement): { text: string; pieces: Piece[] } {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(APART) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const pieces: Piece[] = []
  let text = ''
  while (walker.nextNode()) {
    const node = walker.currentNode
    const block = node.parentElement?.closest(BLOCKS)
    if (!(node instanceof Text) || node.data === '' || isSpacing(node) || !block || !within.contains(block)) continue
    if (pieces.length > 0 && pieces.at(-1)?.block !== block) text += '\n'
    pieces.push({ node, block, start: text.length, end: text.length + node.data.length })
    text += node.data
  }
  return { text, pieces }
}

function rangeOf({ node, start, end }: Piece, span: Span): Range | undefined {
  const [from, to] = [Math.max(span.start, start) - start, Math.min(span.end, end) - start]
  if (from >= to) return undefined
  const range = document.createRange()
  range.setStart(node, from)
  range.setEnd(node, to)
  return range
}

function selectedIn({ node, start, end }: Piece, selected: Range): Span | undefined {
  if (!selected.intersectsNode(node)) return undefined
  const from = node === selected.startContainer ? start + selected.startOffset : start
  const to = node === selected.endContainer ? start + selected.endOffset : end
  return from < to ? { start: from, end: to } : undefined
}

const across = (spans: readonly Span[]): Span | undefined => {
  const [first, last] = [spans[0], spans.at(-1)]
  return first && last ? { start: first.start, end: last.end } : undefined
}

export function readText(within: HTMLElement): SectionText {
  const { text, pieces } = piecesIn(within)
  return {
    text,
    rangesAt: (span) => pieces.flatMap((piece) => rangeOf(piece, span) ?? []),
    spanOf: (selected) => across(pieces.flatMap((piece) => selectedIn(piece, selected) ?? [])),
    spanOfBlock: (block) => across(pieces.filter((piece) => piece.block === block)),
    blockAt: (at) => pieces.find(({ start, end }) => start <= at && at < end)?.block,
    placeOf: (node, offset) => {
      const piece = pieces.find((each) => each.node === node)
      return piece && piece.start + offset
    },
  }
}
