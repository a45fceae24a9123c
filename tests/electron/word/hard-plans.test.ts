/** Plans that are hard to set: empty, crowded, long, in several scripts, or with characters that no file may hold. */
import { describe, expect, it } from 'vitest'
import type { Partner, Plan } from '../../../content/model/plan'
import { documentIds, documentTitle, figuresOf, makeDocument } from '../../../electron/word/make-document'
import { checkDocx } from '../../support/docx-check'
import { openDocx, paragraphTexts } from '../../support/docx-parts'
import { AT, emptyPlan } from '../../support/small-plan'
import { within } from '../../support/xml'

const edited = { dot: ['new', 0] as [string, number], at: AT }
const partner = (at: number, name: string, part: Partial<Partner> = {}): Partner => ({
  ...{ id: `p${at}`, name, kind: 'cso', place: '', contact: '', part: 'partner', status: 'chosen', order: at, ...edited },
  ...part,
})
const text = (question: string, about: string[], words: string): Plan['entries'][number] => ({
  ...{ question, about, round: 'first', voice: 'ours', value: { kind: 'text', text: words }, ...edited },
})
const rating = (question: string, about: string, evidence: string): Plan['entries'][number] => ({
  ...{ question, about: [about], round: 'first', voice: 'ours', value: { kind: 'scale', rating: 2, evidence, source: 'told' }, ...edited },
})

const xmlOf = (bytes: Uint8Array): string => new TextDecoder().decode(openDocx(bytes).files['word/document.xml'])
const made = (plan: Plan, language = 'en') => makeDocument('partnership-plan', plan, [], language)

describe('hard plans', () => {
  it('knows its documents', () => {
    expect(documentIds()).toEqual(['partnership-plan', 'partnership-plan-partner'])
    expect(documentTitle('partnership-plan')).toBe('Partnership plan')
    expect(documentTitle('nothing')).toBeUndefined()
  })

  it.each(documentIds())('an empty plan makes a whole %s', async (id) => {
    const bytes = await makeDocument(id, emptyPlan(), [], 'en')
    expect(await checkDocx(bytes)).toEqual([])
    expect(figuresOf(id, emptyPlan())).toEqual([])
    expect(paragraphTexts(bytes).join('\n')).toContain('No partners entered yet.')
  })

  it('twenty partners keep their tables within the page', async () => {
    const partners = Array.from({ length: 20 }, (_, at) => partner(at, `Partner ${at + 1}`))
    const rows = [{ id: 'r1', list: 'needs.map', about: [], order: 1, ...edited }]
    const covers = partners.map(({ id }) => ({
      ...{
        question: 'needs.map',
        about: ['r1', id],
        round: 'first',
        voice: 'ours',
        value: { kind: 'coverage', level: 'fully' } as const,
        ...edited,
      },
    }))
    const bytes = await made({ ...emptyPlan(), partners, rows, entries: [...covers, text('needs.map-need', ['r1'], 'Trainers')] })
    expect(await checkDocx(bytes)).toEqual([])
    const words = paragraphTexts(bytes)
    expect(words.some((line) => line.startsWith('Partner 1, Partner 2, ') && line.endsWith('Partner 20'))).toBe(true)
  })

  it('drops what no file may hold and keeps the rest', async () => {
    const nasty = 'a\u0000b\uFFFFc\uD800d <w:p> & ]]> "e"'
    const bytes = await made({ ...emptyPlan(), partners: [partner(1, nasty)], entries: [text('choice.reason', ['p1'], nasty)] })
    expect(await checkDocx(bytes)).toEqual([])
    expect(paragraphTexts(bytes)).toContain('abcd <w:p> & ]]> "e"')
  })

  it('turns line ends into line breaks, and empty lines into paragraphs', async () => {
    const bytes = await made({ ...emptyPlan(), entries: [text('choice.idea-words', [], 'one\ntwo\r\n\r\nthree')] })
    expect(paragraphTexts(bytes)).toEqual(expect.arrayContaining(['one\ntwo', 'three']))
  })

  it('sets Arabic and Hebrew from the right, and the rest of the page from the left', async () => {
    const entries = [text('choice.reason', ['p1'], 'نثق بهم منذ 2019'), rating('base.field', 'p1', 'שיחה אחת')]
    const bytes = await made({ ...emptyPlan(), partners: [partner(1, 'وردة')], entries })
    expect(await checkDocx(bytes)).toEqual([])
    const document = openDocx(bytes).xml('word/document.xml')
    const turned = (document ? within(document, 'w:p') : []).filter((paragraph) => within(paragraph, 'w:bidi').length > 0)
    const words = turned.map((paragraph) =>
      within(paragraph, 'w:t')
        .flatMap((element) => element.children)
        .join(''),
    )
    expect(words).toEqual(expect.arrayContaining(['وردة', 'نثق بهم منذ 2019', 'שיחה אחת']))
    expect(xmlOf(bytes)).toContain('w:bidi="he-IL"')
    expect(xmlOf(bytes)).not.toContain('bidiVisual')
  })

  it('mirrors tables in a right-to-left document', async () => {
    const bytes = await made({ ...emptyPlan(), partners: [partner(1, 'Warda')] }, 'ar')
    expect(await checkDocx(bytes)).toEqual([])
    expect(xmlOf(bytes)).toContain('w:bidiVisual')
    expect(xmlOf(bytes)).not.toMatch(/w:jc w:val="(left|right)"/)
  })

  it('breaks long rows across pages and keeps short ones whole', async () => {
    const long = 'A long story of how we met. '.repeat(600)
    const bytes = await made({ ...emptyPlan(), partners: [partner(1, 'Warda')], entries: [text('choice.reason', ['p1'], long)] })
    expect(await checkDocx(bytes)).toEqual([])
    expect(paragraphTexts(bytes)).toContain(long.trim())
    const document = openDocx(bytes).xml('word/document.xml')
    const rows = document ? within(document, 'w:tr') : []
    const loose = rows.filter((row) => within(row, 'w:cantSplit').length === 0)
    expect(loose.map((row) => within(row, 'w:t')[0]?.children)).toEqual([['Warda']])
    expect(rows.length).toBeGreaterThan(4)
  })

  it('links only to web pages and mail', async () => {
    const words = 'https://example.org and javascript:alert(1) and file:///etc'
    const bytes = await made({ ...emptyPlan(), entries: [text('choice.idea-words', [], words)] })
    expect(await checkDocx(bytes)).toEqual([])
    expect(paragraphTexts(bytes)).toContain(words)
    const relations = openDocx(bytes).xml('word/_rels/document.xml.rels')
    const external = (relations ? within(relations, 'Relationship') : []).filter(({ attributes }) => attributes.TargetMode === 'External')
    expect(external.map(({ attributes }) => attributes.Target)).toEqual(['https://example.org/'])
  })
})
