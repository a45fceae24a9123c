/** What is chosen when a document is made: its sections and its paper; and the form that its outline gives it. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Paper } from '../../../content/model/paper'
import { Plan } from '../../../content/model/plan'
import { type DocumentOptions, figuresOf, makeDocument } from '../../../electron/word/make-document'
import { checkDocx, checkRules } from '../../support/docx-check'
import { openDocx, paragraphTexts, textIn } from '../../support/docx-parts'
import { tinyPng } from '../../support/tiny-png'
import { childrenOf, type Element, within } from '../../support/xml'

const example = Plan.parse(JSON.parse(readFileSync(new URL('../../../content/example/plan.json', import.meta.url), 'utf8')))
const nothing: Element = { name: '', attributes: {}, children: [] }

const whole = new Map<string, Promise<Uint8Array>>()

/** As it is made when nothing is chosen, once for all who read it. */
function wholeOf(id: string): Promise<Uint8Array> {
  const bytes = whole.get(id) ?? made(id)
  whole.set(id, bytes)
  return bytes
}

async function made(id: string, options: DocumentOptions = {}, language = 'en'): Promise<Uint8Array> {
  const figures = figuresOf(id, example, options.sections).map((figure) => ({ id: figure, png: tinyPng(), width: 1950, height: 3000 }))
  const bytes = await makeDocument(id, example, figures, language, options)
  expect(checkRules(bytes)).toEqual([])
  return bytes
}
const bodyIn = (bytes: Uint8Array): Element => openDocx(bytes).xml('word/document.xml') ?? nothing
const numberOf = (element: Element | undefined, name: string): number => Number(element?.attributes[name])
const styleOf = (line: Element): string => within(line, 'w:pStyle')[0]?.attributes['w:val'] ?? ''
const linesIn = (bytes: Uint8Array, style: string): Element[] => within(bodyIn(bytes), 'w:p').filter((line) => styleOf(line) === style)

describe('paper', () => {
  it.each<[Paper, number, number, number]>([
    ['a4', 11906, 16838, 9072],
    ['letter', 12240, 15840, 9360],
  ])('%s gives pages, tables and pictures their size', async (paper, width, height, text) => {
    const body = bodyIn(await made('partnership-plan', { paper }))
    const [size] = within(body, 'w:pgSz')
    expect([numberOf(size, 'w:w'), numberOf(size, 'w:h')]).toEqual([width, height])
    const tables = within(body, 'w:tbl')
    const widths = tables.map((table) => within(table, 'w:gridCol').reduce((sum, column) => sum + numberOf(column, 'w:w'), 0))
    expect(new Set(widths)).toEqual(new Set([text]))
    // 12,700 of Word's units for drawings make a point.
    const pictures = within(body, 'wp:extent').map((extent) => [numberOf(extent, 'cx') / 635, numberOf(extent, 'cy') / 635])
    expect(pictures.length).toBeGreaterThan(5)
    for (const [wide = 0, high = 0] of pictures) {
      expect(wide).toBeLessThanOrEqual(text)
      expect(high).toBeLessThanOrEqual(9600)
    }
  })

  it('keeps every row on one page that fits one, and repeats every head', async () => {
    const rows = within(bodyIn(await wholeOf('partnership-plan')), 'w:tr')
    expect(rows.filter((row) => within(row, 'w:cantSplit').length === 0)).toEqual([])
  })
})

describe('the number of a caption', () => {
  it('is counted by Word, from one, and stands there already', async () => {
    const captions = linesIn(await wholeOf('partnership-plan'), 'Caption')
    const fields = captions.map((caption) => within(caption, 'w:instrText').map((field) => field.children.join('')))
    expect(new Set(fields.flat())).toEqual(new Set(['SEQ Figure \\* ARABIC', 'SEQ Table \\* ARABIC']))
    const said = captions.map((caption) => /^(Figure|Table) (\d+)\. ./.exec(textIn(caption)))
    const numbers = (kind: string) => said.flatMap((found) => (found?.[1] === kind ? [Number(found[2])] : []))
    for (const kind of ['Figure', 'Table']) expect(numbers(kind)).toEqual(numbers(kind).map((_, at) => at + 1))
    expect(numbers('Figure').length + numbers('Table').length).toBe(captions.length)
    const dirty = within(bodyIn(await wholeOf('partnership-plan')), 'w:fldChar').filter(({ attributes }) => attributes['w:dirty'])
    expect(dirty).toEqual([])
  })
})

describe('chosen sections', () => {
  it('stand alone, with their figures, numbers and contents', async () => {
    const sections = ['project', 'trust']
    expect(figuresOf('partnership-plan', example, sections)).toEqual(['trust-exposure', 'risk-grid'])
    const bytes = await made('partnership-plan', { sections })
    expect(linesIn(bytes, 'Heading1').map(textIn)).toEqual(['The project', 'Trust and risk'])
    expect(linesIn(bytes, 'TOC1').map((line) => textIn(line).trim())).toEqual(['1\tThe project', '2\tTrust and risk'])
    expect(paragraphTexts(bytes).filter((line) => line.startsWith('Figure 1. '))).toHaveLength(1)
  })

  it('need no contents when they are seen at a glance', async () => {
    const bytes = await made('partnership-plan', { sections: ['project'] })
    expect(linesIn(bytes, 'ContentsHead')).toEqual([])
    expect(linesIn(bytes, 'Title').map(textIn)).toEqual([example.project.title])
  })
})

describe('the form of a document', () => {
  it('of a memo has its title above the text, and no contents', async () => {
    const bytes = await wholeOf('choice-memo')
    expect(linesIn(bytes, 'Title')).toHaveLength(1)
    expect(linesIn(bytes, 'ContentsHead')).toEqual([])
    expect(within(bodyIn(bytes), 'w:br').filter(({ attributes }) => attributes['w:type'] === 'page')).toEqual([])
    expect(linesIn(bytes, 'Heading1').every((line) => within(line, 'w:numPr').length === 1)).toBe(true)
  })

  it('of sheets begins each section on a page of its own, without numbers', async () => {
    const heads = linesIn(await wholeOf('blank-worksheets'), 'Heading1')
    expect(heads.length).toBeGreaterThan(5)
    expect(heads.flatMap((line) => within(line, 'w:numPr'))).toEqual([])
    expect(heads.map((line) => within(line, 'w:pageBreakBefore').length)).toEqual(heads.map((_, at) => (at === 0 ? 0 : 1)))
  })
})

describe('documents from the right', () => {
  it.each(['ar', 'he'])('in %s run so down to what Word writes itself', async (language) => {
    const bytes = await made('partnership-plan', {}, language)
    expect(await checkDocx(bytes)).toEqual([])
    const styles = openDocx(bytes).xml('word/styles.xml') ?? nothing
    expect(within(styles, 'w:pPrDefault').flatMap((part) => within(part, 'w:bidi'))).toHaveLength(1)
    const [lang] = within(styles, 'w:docDefaults').flatMap((part) => within(part, 'w:lang'))
    expect(lang?.attributes['w:bidi']).toBe(language === 'ar' ? 'ar-SA' : 'he-IL')
    const tables = within(bodyIn(bytes), 'w:tblPr')
    expect(tables.every((table) => childrenOf(table, 'w:bidiVisual').length === 1)).toBe(true)
    // The example's English reasons keep running from the left.
    const left = within(bodyIn(bytes), 'w:bidi').filter(({ attributes }) => attributes['w:val'] === 'false')
    expect(left.length).toBeGreaterThan(50)
  })
})
