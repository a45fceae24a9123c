/** The facilitator's edition, read from the Word file: whoever never led a group finds there all that helps to lead one. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { leavesOf } from '../../../content/model/places'
import { Plan } from '../../../content/model/plan'
import { outlineOf } from '../../../content/outlines'
import { worksheets } from '../../../content/worksheets'
import { makeDocument } from '../../../electron/word/make-document'
import { checkRules, checkSdk } from '../../support/docx-check'
import { openDocx, textIn } from '../../support/docx-parts'
import { emptyPlan } from '../../support/small-plan'
import { childrenOf, type Element, elementsIn, within } from '../../support/xml'

const example = Plan.parse(JSON.parse(readFileSync(new URL('../../../content/example/plan.json', import.meta.url), 'utf8')))

const made = (sections?: readonly string[], { plan = emptyPlan(), language = 'en' } = {}) =>
  makeDocument('facilitators-edition', plan, [], language, sections ? { sections } : {})

const nothing: Element = { name: '', attributes: {}, children: [] }
const bodyOf = (bytes: Uint8Array): Element => within(openDocx(bytes).xml('word/document.xml') ?? nothing, 'w:body')[0] ?? nothing
const linesOf = (bytes: Uint8Array): string[] => within(bodyOf(bytes), 'w:p').map(textIn)
const styleOf = (part: Element): string => within(part, 'w:pStyle')[0]?.attributes['w:val'] ?? ''
const headingsOf = (bytes: Uint8Array, level: 1 | 2): string[] =>
  elementsIn(bodyOf(bytes))
    .filter((part) => styleOf(part) === `Heading${level}`)
    .map(textIn)
/** Rows below the head of the table that begins with these words, cell by cell. */
const tableOf = (bytes: Uint8Array, first: string): string[][] => {
  const table = childrenOf(bodyOf(bytes), 'w:tbl').find((one) => textIn(one).startsWith(first)) ?? nothing
  return within(table, 'w:tr')
    .slice(1)
    .map((row) => childrenOf(row, 'w:tc').map(textIn))
}

describe.each(worksheets)('the pages of $id', (worksheet) => {
  const { facilitator, minutes, attend, title, sections } = worksheet
  let bytes: Uint8Array
  beforeAll(async () => {
    bytes = await made([worksheet.id])
  })

  it('say what the session is for, how long it takes and who should be there', () => {
    expect(linesOf(bytes).slice(0, 4)).toEqual([
      title,
      facilitator.purpose,
      `Time\t${minutes.alone} minutes alone, ${minutes.group} minutes in a group`,
      `Who joins in\t${attend}`,
    ])
  })

  it('tell the time from minute 0 to the last, and what happens in it', () => {
    const steps = tableOf(bytes, 'Minutes')
    expect(steps.map(([, what]) => what)).toEqual(facilitator.timings.map(({ what }) => what))
    const clock = steps.map(([time = '']) => time.split('–').map(Number))
    expect(clock.map(([from]) => from)).toEqual([0, ...clock.slice(0, -1).map(([, to]) => to)])
    expect(clock.at(-1)?.[1]).toBe(minutes.group)
  })

  it('hold every note, in the order in which a session needs it', () => {
    const { opening, risks, notes } = facilitator
    const listed = [...opening, ...risks, ...notes]
    expect(linesOf(bytes).filter((line) => listed.includes(line))).toEqual(listed)
    expect(tableOf(bytes, 'You notice')).toEqual(facilitator.stalls.map(({ sign, move }) => [sign, move]))
    expect(headingsOf(bytes, 2)).toEqual([
      ...['How the time is used', 'How to open', 'What can go wrong', 'When it stalls', 'What else helps', 'The questions'],
    ])
  })

  it('list the questions section by section, and mark those that are candid', () => {
    const rows = tableOf(bytes, 'Section')
    expect(rows.map(([name = '']) => sections.find((section) => name.startsWith(section.title))?.id)).toEqual(sections.map(({ id }) => id))
    sections.forEach(({ questions }, at) => {
      for (const { text } of questions) expect(rows[at]?.[1]).toContain(text)
    })
    const candid = leavesOf(worksheet).filter(({ audience }) => audience === 'inside').length
    expect(rows.flatMap(([, asked = '']) => asked.match(/\[candid\]/g) ?? []).length).toBe(candid)
    const warning = 'Questions marked [candid] are not asked when people of other organisations are in the room.'
    expect(linesOf(bytes).includes(warning)).toBe(candid > 0)
  })
})

describe('the facilitator’s edition', () => {
  it('begins with a page on leading a session, and has a section for each worksheet', async () => {
    const ids = outlineOf('facilitators-edition')?.sections.map(({ id }) => id)
    expect(ids).toEqual(['leading', ...worksheets.map(({ id }) => id)])
    expect(headingsOf(await made(), 1)).toEqual(['Leading a session', ...worksheets.map(({ title }) => title)])
  })

  it('says which way of answering fits, that together can reinforce a power imbalance, and that differences need four', async () => {
    const ways = tableOf(await made(['leading']), 'The way')
    expect(ways.map(([way]) => way)).toEqual(['Apart, then compared', 'Without names', 'Together'])
    expect(ways[1]?.[2]).toContain('from four answers on')
    expect(ways[2]?.[2]).toContain('reinforce a power imbalance')
  })

  it('holds nothing of a plan', async () => {
    const text = linesOf(await made(undefined, { plan: example })).join('\n')
    for (const name of [example.us.name, example.project.title, ...example.partners.map((partner) => partner.name)])
      expect([name, text.includes(name)]).toEqual([name, false])
    expect(text).toBe(linesOf(await made()).join('\n'))
  })

  it.each([
    ['English', 'en', checkSdk],
    ['Arabic', 'ar', checkSdk],
    ['Hebrew', 'he', () => []],
  ] as const)('is a whole Word file in %s', async (_, language, askSdk) => {
    const bytes = await made(undefined, { language })
    expect([...checkRules(bytes), ...(await askSdk(bytes))]).toEqual([])
  })
})
