/** Where a rating comes from stands in a real footnote; a table shares a few of them, and copies of one stand no further apart than a page. */
import { describe, expect, it } from 'vitest'
import type { Block, Paragraph, Run } from '../../../content/model/document'
import { footnoted } from '../../../electron/word/footnoted'
import { makeDocument } from '../../../electron/word/make-document'
import { checkDocx } from '../../support/docx-check'
import { bodyOf, openDocx, textIn } from '../../support/docx-parts'
import { partner, planOf, rate } from '../../support/small-plan'
import { type Element, within } from '../../support/xml'

const nothing: Element = { name: '', attributes: {}, children: [] }
const noted = (text: string, note: string): Run => ({ text, footnote: { text: note, number: 0 } })
const paragraph = (...runs: Run[]): Paragraph => ({ kind: 'paragraph', style: 'cell', runs })
const table = (...cells: Run[]): Block => ({
  ...{ kind: 'table', head: [[paragraph({ text: 'Head' })]], widths: [1] },
  rows: cells.map((run) => [[paragraph(run)]]),
})
/** The numbers of all footnotes, those that point back in brackets. */
const numbersIn = (blocks: readonly Block[]): string[] => {
  const runs = footnoted(blocks).flatMap((block) => {
    if (block.kind === 'table') return block.rows.flat(2).flatMap((part) => part.runs)
    return block.kind === 'paragraph' ? block.runs : []
  })
  return runs.flatMap(({ footnote }) => (footnote ? [footnote.again ? `(${footnote.number})` : `${footnote.number}`] : []))
}

describe('the numbers of footnotes', () => {
  it('follow the order of reading, and what is said again nearby shares one', () => {
    expect(numbersIn([table(noted('a', 'Seen.'), noted('b', 'Told.'), noted('c', 'Seen.'), noted('d', 'Told.'))])).toEqual([
      ...['1', '2', '(1)', '(2)'],
    ])
  })

  it('begin anew with each table and each numbered heading, so that a note stands on the page of its mark', () => {
    const heading = (level: 1 | 2 | 3): Block => ({ kind: 'heading', level, text: 'H' })
    expect(numbersIn([table(noted('a', 'Seen.')), table(noted('b', 'Seen.')), paragraph(noted('c', 'Seen.'))])).toEqual(['1', '2', '3'])
    const text = paragraph(noted('a', 'Seen.'))
    expect(numbersIn([text, heading(3), text, heading(2), text, heading(1), text])).toEqual(['1', '(1)', '2', '3'])
  })

  it('begin anew once a page has gone by', () => {
    const long = noted('x'.repeat(900), 'Seen.')
    expect(numbersIn([table(long, long, long, long)])).toEqual(['1', '(1)', '2', '(2)'])
  })
})

const plan = planOf(
  partner('p1', 'Warda', 'chosen'),
  partner('p2', 'Nahr', 'invited'),
  ...[rate('base.field', 'p1', 2, 'We met twice.', 'seen'), rate('base.capabilities', 'p1', 3, 'Rana says so.', 'told')],
  ...[rate('base.field', 'p2', 1, 'We met once.', 'seen'), rate('base.capabilities', 'p2', 1, 'It seems so.')],
  rate('base.history', 'p2', 1, '', 'assumed'),
)
const files = async (language = 'en') => openDocx(await makeDocument('partnership-plan', plan, [], language))
const notesOf = (parts: Awaited<ReturnType<typeof files>>): Element[] =>
  within(parts.xml('word/footnotes.xml') ?? nothing, 'w:footnote').filter(({ attributes }) => Number(attributes['w:id']) > 0)

describe('footnotes in Word', () => {
  it('are real ones, in a style of their own, each once in a table', async () => {
    const notes = notesOf(await files())
    expect(notes.map((note) => textIn(note).trim())).toEqual([
      ...['Seen ourselves.', 'Told by someone we trust.', 'Source not said.', 'Assumed.'],
    ])
    const styles = notes.flatMap((note) => within(note, 'w:pStyle')).map(({ attributes }) => attributes['w:val'])
    expect(new Set(styles)).toEqual(new Set(['FootnoteText']))
  })

  it('follow the reason they belong to', async () => {
    const bytes = await makeDocument('partnership-plan', plan, [], 'en')
    expect(await checkDocx(bytes)).toEqual([])
    const cells = within(bodyOf(bytes), 'w:tc').map((cell) => within(cell, 'w:p').map(textIn).join(' / '))
    expect(cells).toEqual(
      expect.arrayContaining([
        '2, clearly / We met twice. Seen ourselves.',
        '1, a little / We met once. Seen ourselves.',
        '3, strongly / Rana says so. Told by someone we trust.',
        '1, a little / It seems so. Source not said.',
        '1, a little / No evidence yet. Assumed.',
      ]),
    )
  })

  it('are pointed to again by the number they have', async () => {
    const document = (await files()).xml('word/document.xml') ?? nothing
    const fields = within(document, 'w:fldSimple').map((field) => `${field.attributes['w:instr']} ${textIn(field)}`)
    expect(fields).toEqual(['NOTEREF _RefNote1 \\f \\h 1'])
  })

  it('run as the document does, wherever their mark stands', async () => {
    const hebrew = planOf(partner('p1', 'Warda', 'chosen'), rate('base.field', 'p1', 2, 'שיחה אחת', 'told'))
    const english = notesOf(openDocx(await makeDocument('partnership-plan', hebrew, [], 'en')))
    expect(english.flatMap((note) => within(note, 'w:bidi'))).toEqual([])
    const arabic = notesOf(await files('ar'))
    expect(arabic.map((note) => within(note, 'w:bidi').length)).toEqual([1, 1, 1, 1])
  })
})
