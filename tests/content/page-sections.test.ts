/** How the blocks of a document are put in order for a page. */
import { expect, test } from 'vitest'
import type { Block, Heading } from '../../content/model/document'
import { contentsOf, pageSections } from '../../content/model/page-sections'
import { isLongRow, isSmallTable } from '../../content/model/table-lines'

const heading = (level: Heading['level'], text: string): Heading => ({ kind: 'heading', level, text })
const noted = (text: string, note: string): Block => ({
  kind: 'paragraph',
  style: 'body',
  runs: [{ text, footnote: { text: note, number: 7 } }],
})
const point = (text: string): Block => ({ kind: 'paragraph', style: 'point', runs: [{ text }] })

const blocks: Block[] = [
  { kind: 'contents', title: 'Contents' },
  heading(1, 'The project'),
  heading(2, 'Who works on it'),
  heading(3, 'Warda'),
  heading(1, 'Trust'),
  heading(2, 'Warda'),
  heading(2, 'Nahr'),
]

test('headings are counted as Word counts them, and named in the contents', () => {
  const named = contentsOf(pageSections({ form: 'report', blocks })).map(({ counted, text, id }) => [counted, text, id])
  expect(named).toEqual([
    ['1', 'The project', 'part-1'],
    ['1.1', 'Who works on it', 'part-1-1'],
    ['2', 'Trust', 'part-2'],
    ['2.1', 'Warda', 'part-2-1'],
    ['2.2', 'Nahr', 'part-2-2'],
  ])
})

test('on sheets nothing is counted', () => {
  expect(contentsOf(pageSections({ form: 'sheet', blocks })).map(({ counted }) => counted)).toEqual(['', '', '', '', ''])
})

test('each chapter has its notes once, in the order of their marks', () => {
  const chapters: Block[] = [
    heading(1, 'Trust'),
    noted('Warda', 'Seen ourselves.'),
    {
      kind: 'table',
      head: [],
      widths: [1],
      rows: [[[{ kind: 'paragraph', style: 'cell', runs: [{ text: 'x', footnote: { text: 'Assumed.', number: 8 } }] }]]],
    },
    noted('Nahr', 'Seen ourselves.'),
    heading(1, 'Risk'),
    noted('A late grant', 'Assumed.'),
  ]
  expect(pageSections({ form: 'report', blocks: chapters }).map(({ notes }) => notes)).toEqual([
    ['Seen ourselves.', 'Assumed.'],
    ['Assumed.'],
  ])
})

test('points that follow each other are one list', () => {
  const kinds = pageSections({ form: 'report', blocks: [point('one'), point('two'), heading(3, 'Others'), point('three')] })
  expect(kinds[0]?.blocks.map((block) => (block.kind === 'points' ? block.points.length : block.kind))).toEqual([2, 'heading', 1])
})

test('only a row that fills most of a page may break, and only a small table stays whole', () => {
  const row = (letters: number) => [[{ kind: 'paragraph', style: 'cell', runs: [{ text: 'a'.repeat(letters) }] } as const], []]
  expect(isLongRow(row(1_000), { widths: [50, 50] })).toBe(false)
  expect(isLongRow(row(2_400), { widths: [50, 50] })).toBe(true)
  expect(isSmallTable({ rows: [row(90), row(90)], widths: [50, 50] })).toBe(true)
  expect(isSmallTable({ rows: [row(900)], widths: [50, 50] })).toBe(false)
})
