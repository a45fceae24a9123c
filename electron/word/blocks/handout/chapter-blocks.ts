/** A section of the chapter to read on paper: where it comes from, its text part by part, its figures. */
import type { ChapterText } from '../../../../content/handbook/chapter'
import { type ChapterPart, type ChapterWords, isNumbered, type SectionHead } from '../../../../content/model/chapter'
import type { Block, Run, Table } from '../../../../content/model/document'
import type { Writing } from '../../writing'
import { headCell } from '../cell'
import { aside, paragraph } from '../paragraph'
import { chapterFigure } from './chapter-figure'
import { plainWords, settingWords, termsIn } from './chapter-words'
import { chapterIn, textOf } from './chosen-chapter'

/** Longer ones are addresses, which may break. */
const LONGEST_WORD = 16

type Setting = (words: ChapterWords) => Run[]
type TablePart = Extract<ChapterPart, { kind: 'table' }>

/** A column of numbers stays narrow, one of sentences gets the room. */
function widthsOf({ head, rows }: TablePart): number[] {
  return head.map((cell, at) => {
    const texts = [cell, ...rows.map((row) => row[at] ?? [])].map(plainWords)
    const longestWord = Math.max(...texts.flatMap((text) => text.split(/\s/)).map((word) => Math.min(word.length, LONGEST_WORD)))
    return Math.max(longestWord, 3 * Math.sqrt(texts.join('').length / texts.length))
  })
}

const tableOf = (part: TablePart, set: Setting): Table => ({
  kind: 'table',
  head: part.head.map((words) => headCell(...set(words))),
  rows: part.rows.map((row) => row.map((words) => [paragraph('cell', ...set(words))])),
  widths: widthsOf(part),
})

function partBlocks(part: ChapterPart, set: Setting, counted: number): Block {
  switch (part.kind) {
    case 'heading':
      return { kind: 'heading', level: part.level, text: part.text }
    case 'paragraph':
      return paragraph('body', ...set(part.words))
    case 'quote':
      return paragraph('quote', ...set(part.words))
    case 'list':
      return { kind: 'list', items: part.items.map(set), ...(part.ordered && { ordered: counted }) }
    case 'table':
      return tableOf(part, set)
    case 'figure':
      return chapterFigure(part)
  }
}

const countedLists = (parts: readonly ChapterPart[]): number => parts.filter((part) => part.kind === 'list' && part.ordered).length

/** What the section restates, or that it is our own. */
function sourceLine(head: SectionHead, { say }: Writing): Block[] {
  if (isNumbered(head)) return [paragraph('body', aside(say('handout.source', { source: head.source })))]
  return head.own ? [paragraph('body', aside(say('handout.own')))] : []
}

/** Said where the first of the marked terms stands. */
const termsLine = (before: readonly ChapterText[], { parts }: ChapterText, { say }: Writing): Block[] =>
  before.every((text) => termsIn(text.parts).length === 0) && termsIn(parts).length > 0
    ? [paragraph('body', aside(say('handout.terms')))]
    : []

export function chapterBlocks(section: string, writing: Writing): Block[] {
  const text = textOf(section)
  if (!text) return []
  const all = chapterIn(writing.outline)
  const before = all.slice(0, all.indexOf(text))
  const set = settingWords(before.flatMap(({ parts }) => termsIn(parts)))
  let counted = before.reduce((sum, { parts }) => sum + countedLists(parts), 0)
  const blocks = text.parts.map((part) => {
    if (part.kind === 'list' && part.ordered) counted += 1
    return partBlocks(part, set, counted)
  })
  return [...sourceLine(text.head, writing), ...termsLine(before, text, writing), ...blocks]
}
