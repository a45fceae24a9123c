/** Sheets to write on: read from the Word file, and held against the worksheets themselves. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { isNamedOutside } from '../../../content/model/named-outside'
import { leavesOf } from '../../../content/model/places'
import { Plan } from '../../../content/model/plan'
import type { Leaf, Question } from '../../../content/model/question'
import type { Worksheet } from '../../../content/model/worksheet'
import { outlineOf } from '../../../content/outlines'
import { worksheets } from '../../../content/worksheets'
import { makeDocument } from '../../../electron/word/make-document'
import { checkRules, checkSdk } from '../../support/docx-check'
import { openDocx, textIn } from '../../support/docx-parts'
import { randomPlan } from '../../support/random-plan'
import { emptyPlan, partner, planOf, us } from '../../support/small-plan'
import { childrenOf, type Element, elementsIn, within } from '../../support/xml'

const example = Plan.parse(JSON.parse(readFileSync(new URL('../../../content/example/plan.json', import.meta.url), 'utf8')))
const twenty = planOf(us('Olive Bridge'), ...Array.from({ length: 20 }, (_, at) => partner(`p${at}`, `Partner number ${at + 1}`, 'chosen')))

const BOX = '☐'
/** Eight millimetres in twentieths of a point: less is too narrow for many hands. */
const NARROWEST = 454

const made = (plan: Plan, sections?: readonly string[], language = 'en') =>
  makeDocument('blank-worksheets', plan, [], language, sections ? { sections } : {})

const nothing: Element = { name: '', attributes: {}, children: [] }
const bodyOf = (bytes: Uint8Array): Element => within(openDocx(bytes).xml('word/document.xml') ?? nothing, 'w:body')[0] ?? nothing
const linesOf = (bytes: Uint8Array): string[] => within(bodyOf(bytes), 'w:p').map(textIn)
const styleOf = (part: Element): string => within(part, 'w:pStyle')[0]?.attributes['w:val'] ?? ''
const everyPartOf = (bytes: Uint8Array): string =>
  Object.entries(openDocx(bytes).files)
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .map(([, part]) => new TextDecoder().decode(part))
    .join('\n')

/** The questions as they are asked one after the other: what stands above a grid or a list comes before its columns. */
function asked(question: Question): string[] {
  if (question.kind === 'rows') return [question.text, ...question.columns.map(({ text }) => text)]
  if (question.kind === 'grid') return [question.text, ...question.columns.flatMap(({ questions }) => questions.map(({ text }) => text))]
  return question.kind === 'coverage' ? [question.text, question.label.text] : [question.text]
}
/** All that is said to whoever leads, in the order of the page. */
const wordsToLead = ({ facilitator }: Worksheet): string[] => [
  ...[facilitator.purpose, ...facilitator.timings.map(({ what }) => what), ...facilitator.opening, ...facilitator.risks],
  ...[...facilitator.stalls.flatMap(({ sign, move }) => [sign, move]), ...facilitator.notes],
]
const askedIn = (worksheet: Worksheet): string[] => worksheet.sections.flatMap(({ questions }) => questions.flatMap(asked))

/** Those that do not come after the ones before them. */
function outOfOrder(lines: readonly string[], wanted: readonly string[]): string[] {
  let from = 0
  return wanted.filter((text) => {
    const at = lines.findIndex((line, place) => place >= from && line.startsWith(text))
    if (at >= 0) from = at + 1
    return at < 0
  })
}

const isRoom = (part: Element): boolean =>
  part.name === 'w:tbl' ? within(part, 'w:tr').length > 1 : styleOf(part).startsWith('RuledLine') || textIn(part).includes(BOX)

/** Whether a question's own part of the page, up to the next question or heading, has room to answer it. */
function withoutRoom(body: Element): string[] {
  const parts = elementsIn(body)
  const begins = (part: Element) => part.name === 'w:p' && /^(SheetQuestion|Heading)/.test(styleOf(part))
  return parts.flatMap((part, at) => {
    if (styleOf(part) !== 'SheetQuestion' || part.name !== 'w:p') return []
    const next = parts.findIndex((other, place) => place > at && begins(other))
    return parts.slice(at + 1, next < 0 ? undefined : next).some(isRoom) ? [] : [textIn(part)]
  })
}

const isLeafKind = (leaf: Question): leaf is Leaf => !['rows', 'grid', 'coverage'].includes(leaf.kind)

describe.each(worksheets)('the sheet of $id', (worksheet) => {
  let bytes: Uint8Array
  beforeAll(async () => {
    bytes = await made(emptyPlan(), [worksheet.id])
  })

  it('asks every question of the screen, in its order', () => {
    expect(outOfOrder(linesOf(bytes), askedIn(worksheet))).toEqual([])
  })

  it('has room below every question', () => {
    const body = bodyOf(bytes)
    expect(elementsIn(body).filter((part) => styleOf(part) === 'SheetQuestion').length).toBeGreaterThan(0)
    expect(withoutRoom(body)).toEqual([])
  })

  it('has a box for every answer that can be chosen', () => {
    const lines = linesOf(bytes).map((line) => line.replaceAll('\u00A0', ' '))
    const words = leavesOf(worksheet).flatMap((leaf) =>
      leaf.kind === 'one' || leaf.kind === 'several' ? leaf.options.map(({ text }) => text) : [],
    )
    expect(words.filter((word) => !lines.some((line) => line.includes(`${BOX} ${word}`)))).toEqual([])
  })

  it('has every number of every rating, its reason and where that comes from', () => {
    const lines = linesOf(bytes).map((line) => line.replaceAll('\u00A0', ' '))
    const scales = leavesOf(worksheet).filter((leaf) => leaf.kind === 'scale')
    for (const { value, text } of scales.flatMap(({ steps }) => [steps[0], steps.at(-1)].filter((step) => step !== undefined))) {
      expect(lines.some((line) => line.includes(`${BOX} ${value}`) || line === `${value}`)).toBe(true)
      expect(lines.some((line) => line.includes(text))).toBe(true)
    }
    const reasons = lines.filter((line) => /^(What did you see or hear|Because$)/.test(line)).length
    expect(reasons).toBeGreaterThanOrEqual(scales.filter(({ evidence }) => evidence).length)
    expect(lines.filter((line) => line.includes(`${BOX} told by someone we trust`)).length).toBe(reasons)
  })

  it('says when a question is asked only after another', () => {
    const lines = linesOf(bytes)
    for (const leaf of leavesOf(worksheet).filter(({ showWhen }) => showWhen)) {
      const at = lines.findIndex((line) => line.startsWith(leaf.text))
      expect(lines[at + 1]).toMatch(/^Only (if “.+” is .*“.+”|in that case)\.$/)
    }
  })

  it('marks what is candid, and says who reads it', () => {
    const lines = linesOf(bytes)
    const candid = leavesOf(worksheet).filter(({ audience }) => audience === 'inside')
    for (const { text } of candid) {
      // Where a whole column is candid, its head says so above the question.
      const at = lines.findIndex((line) => line.startsWith(text))
      expect(lines.slice(at - 1, at + 1).join('\n')).toContain('[candid]')
    }
    expect(lines.some((line) => line.includes('Agree before you begin who will read this sheet'))).toBe(candid.length > 0)
  })

  it('begins with why, how long, who joins in, and a line for name, group and date', () => {
    const lines = linesOf(bytes)
    expect(lines.slice(0, 5)).toEqual([worksheet.title, worksheet.why, 'Name', 'Group or organisation', 'Date'])
    expect(lines).toContain(`Time\t${worksheet.minutes.alone} minutes alone, ${worksheet.minutes.group} minutes in a group`)
    expect(lines).toContain(`Who joins in\t${worksheet.attend}`)
    expect(lines.filter((line) => wordsToLead(worksheet).includes(line))).toEqual([])
  })

  it('asks of each partner or organisation on a page that can be copied', () => {
    const parts = elementsIn(bodyOf(bytes))
    for (const [at, section] of worksheet.sections.entries()) {
      if (!section.each) continue
      const heading = parts.find((part) => styleOf(part) === 'Heading2' && textIn(part) === section.title) ?? nothing
      const from = parts.indexOf(heading)
      expect(within(heading, 'w:pageBreakBefore').length).toBe(at === 0 ? 0 : 1)
      expect(parts.slice(from, from + 6).map(textIn)).toContain(
        section.each === 'partner' ? 'Copy this sheet for each partner.' : 'Copy this sheet for each organisation, your own included.',
      )
    }
  })

  it('gives options of plain questions in the order of the screen', () => {
    const lines = linesOf(bytes).map((line) => line.replaceAll('\u00A0', ' '))
    const plain = worksheet.sections.flatMap(({ questions }) => questions.filter(isLeafKind))
    const wanted = plain.flatMap((leaf) =>
      leaf.kind === 'one' || leaf.kind === 'several' ? [leaf.text, `${BOX} ${leaf.options[0]?.text}`] : [],
    )
    expect(outOfOrder(lines, wanted)).toEqual([])
  })
})

describe('the set of sheets', () => {
  it('has a section for each worksheet, and notes for whoever leads only when they are chosen', async () => {
    const ids = outlineOf('blank-worksheets')?.sections.map(({ id }) => id)
    expect(ids).toEqual([...worksheets.map(({ id }) => id), 'facilitator-notes'])
    const notes = worksheets.flatMap(wordsToLead)
    const all = linesOf(await made(emptyPlan()))
    expect(all.filter((line) => notes.includes(line))).toEqual([])
    const chosen = linesOf(await made(emptyPlan(), ['the-web', 'facilitator-notes']))
    expect(chosen.filter((line) => notes.includes(line))).toEqual(worksheets.filter(({ id }) => id === 'the-web').flatMap(wordsToLead))
  })

  it('gives each worksheet pages of its own, one after the other', async () => {
    const titles = elementsIn(bodyOf(await made(emptyPlan()))).filter((part) => styleOf(part) === 'Heading1')
    expect(titles.map(textIn)).toEqual(worksheets.map(({ title }) => title))
    expect(titles.map((title) => within(title, 'w:pageBreakBefore').length)).toEqual(titles.map((_, at) => (at === 0 ? 0 : 1)))
  })

  it.each([
    ['an empty plan', emptyPlan(), 'en', checkSdk],
    ['the example', example, 'en', () => []],
    ['twenty partners', twenty, 'en', () => []],
    // The same plans again in what is hardest: the SDK takes its time.
    ['the example in Arabic', example, 'ar', checkSdk],
    ['twenty partners in Hebrew', twenty, 'he', checkSdk],
  ] as const)('is a whole Word file for %s', async (_, plan, language, askSdk) => {
    const sections = outlineOf('blank-worksheets')?.sections.map(({ id }) => id)
    const bytes = await made(plan, sections, language)
    expect([...checkRules(bytes), ...(await askSdk(bytes))]).toEqual([])
  })

  it('leaves at least eight millimetres for a line by hand', async () => {
    const bytes = await made(example)
    const ruled = within(openDocx(bytes).xml('word/styles.xml') ?? nothing, 'w:style').filter(({ attributes }) =>
      attributes['w:styleId']?.startsWith('RuledLine'),
    )
    expect(ruled.flatMap((style) => within(style, 'w:spacing').map(({ attributes }) => Number(attributes['w:line'])))).toEqual([482, 482])
    const rows = within(bodyOf(bytes), 'w:trHeight').map(({ attributes }) => Number(attributes['w:val']))
    expect(Math.min(...rows)).toBeGreaterThanOrEqual(NARROWEST - 1)
  })

  it('has a row and a column for each partner that readers know of, and five empty ones without', async () => {
    const rowsOfBases = (bytes: Uint8Array) => {
      const grid = childrenOf(bodyOf(bytes), 'w:tbl').find((table) => textIn(table).includes('How much does the thematic field weigh?'))
      return within(grid ?? nothing, 'w:tr').map((row) => within(row, 'w:p').map(textIn)[0])
    }
    expect(rowsOfBases(await made(example, ['choosing-partners']))).toEqual(['Partner', 'Warda', 'Nahr', 'Haus Lindenhof'])
    expect(rowsOfBases(await made(emptyPlan(), ['choosing-partners']))).toEqual(['Partner', ...Array(5).fill('Partner')])
    const covers = childrenOf(bodyOf(await made(emptyPlan(), ['choosing-partners'])), 'w:tbl').find((table) =>
      textIn(table).startsWith('Part of the field'),
    )
    expect(within(covers ?? nothing, 'w:tr').map((row) => childrenOf(row, 'w:tc').length)).toEqual(Array(7).fill(6))
  })

  it('keeps the columns of twenty partners wide enough for their names', async () => {
    const tables = childrenOf(bodyOf(await made(twenty)), 'w:tbl')
    expect(Math.max(...tables.map((table) => within(table, 'w:gridCol').length))).toBeLessThanOrEqual(11)
    const heads = tables
      .filter((table) => textIn(table).startsWith('What the work needs'))
      .map((table) => within(table, 'w:tr')[0] ?? nothing)
    const names = heads.flatMap((row) => within(row, 'w:p').map(textIn).slice(1))
    expect(names).toEqual(['Olive Bridge', ...Array.from({ length: 20 }, (_, at) => `Partner number ${at + 1}`)])
  })

  it('holds nothing of a plan but the names of those who work together', async () => {
    const text = everyPartOf(await made(example))
    for (const { name, status } of example.partners) expect(text.includes(name)).toBe(isNamedOutside(example, status))
    const { title, purpose, call, funder } = example.project
    const answers = example.entries.flatMap(({ value }) =>
      value.kind === 'text' ? value.text : value.kind === 'scale' ? value.evidence : [],
    )
    const told = [title, purpose, call, funder, ...answers].map((words) => words.trim()).filter((words) => words.length > 12)
    expect(told.length).toBeGreaterThan(100)
    expect(told.filter((words) => text.includes(words))).toEqual([])
  })

  it('holds no answer of any plan', async () => {
    await fc.assert(
      fc.asyncProperty(randomPlan(worksheets), async ({ plan, tokens, ours }) => {
        const text = everyPartOf(await made(plan))
        const secret = [...tokens.map((token) => token.text), ...ours.shown, ...ours.others]
        expect(secret.filter((words) => text.includes(words))).toEqual([])
      }),
      { numRuns: 5 },
    )
  })
})
