/** Nothing is dropped for ourselves, and nothing inside reaches anybody else: read from the file, not from the writer. */

import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { redact } from '../../../content/model/audience'
import { type Place, placeKey, valueAt } from '../../../content/model/place'
import { type AskedPlace, leavesOf, partnersInOrder, placesOf } from '../../../content/model/places'
import type { Entry, Plan } from '../../../content/model/plan'
import { worksheetFor } from '../../../content/model/worksheet-for'
import { worksheets } from '../../../content/worksheets'
import { LONGEST_IN_CELL } from '../../../electron/word/blocks/long-answers'
import { figuresOf, makeDocument } from '../../../electron/word/make-document'
import { checkDocx, checkRules } from '../../support/docx-check'
import { paragraphTexts } from '../../support/docx-parts'
import { randomPlan, type Token, type TokenPlan } from '../../support/random-plan'
import { tinyPng } from '../../support/tiny-png'

const PLANS = 60

async function made(id: string, plan: Plan): Promise<Uint8Array> {
  const figures = figuresOf(id, plan).map((figure) => ({ id: figure, png: tinyPng(), width: 1890, height: 900 }))
  return makeDocument(id, plan, figures, 'en')
}

/** All that the file holds as text: alternative texts, running heads and properties too. */
const everyPartOf = (bytes: Uint8Array | undefined): string =>
  Object.entries(unzipSync(bytes ?? new Uint8Array()))
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .map(([, part]) => strFromU8(part))
    .join('\n')

const textOf = (bytes: Uint8Array | undefined): string => (bytes ? paragraphTexts(bytes).join('\n') : '')

const inGrids = new Set(
  worksheets
    .flatMap((worksheet) => worksheet.sections.flatMap((section) => section.questions))
    .flatMap((question) => (question.kind === 'grid' ? question.columns.flatMap((column) => column.questions.map(({ id }) => id)) : [])),
)

/** Whether an answer stands below its grid, told from the plan alone. */
function isBelow(place: Place, plan: Plan): boolean {
  const value = valueAt(plan, place)
  const text = value?.kind === 'text' ? value.text : value?.kind === 'scale' ? value.evidence : ''
  return inGrids.has(place.question) && text.length > LONGEST_IN_CELL
}

/** Of a grid the long answers come after the table. */
const asSet = (places: readonly AskedPlace[], plan: Plan): AskedPlace[] =>
  runsIn(places).flatMap((run) => [...run.filter((place) => !isBelow(place, plan)), ...run.filter((place) => isBelow(place, plan))])

/** Neighbouring places of one section. */
function runsIn(places: readonly AskedPlace[]): AskedPlace[][] {
  const runs: AskedPlace[][] = []
  for (const place of places) {
    const last = runs.at(-1)
    if (last?.[0]?.section === place.section) last.push(place)
    else runs.push([place])
  }
  return runs
}

/** The order of the screen, with declined partners after the others; a worksheet at a time. */
function tokensInOrder({ plan, tokens }: TokenPlan): Token[][] {
  const partners = partnersInOrder(plan)
  const declined = partners.filter(({ status }) => status === 'declined')
  const order = [...partners.filter((partner) => !declined.includes(partner)), ...declined]
  const byKey = grouped(tokens)
  return worksheets.map((worksheet) =>
    asSet(placesOf(worksheet, plan, { partners: order }), plan).flatMap((place) => byKey.get(placeKey(place)) ?? []),
  )
}

function grouped(tokens: readonly Token[]): Map<string, Token[]> {
  const groups = new Map<string, Token[]>()
  for (const token of tokens) groups.set(token.key, [...(groups.get(token.key) ?? []), token])
  return groups
}

/** First token that does not follow the one before it. */
function firstOutOfOrder(text: string, tokens: readonly Token[]): string | undefined {
  let from = 0
  for (const token of tokens) {
    const at = text.indexOf(token.text, from)
    if (at < 0) return `${token.text} of ${token.key}`
    from = at + token.text.length
  }
  return undefined
}

const audiences = new Map(worksheets.flatMap(leavesOf).map((leaf) => [leaf.id, leaf.audience]))

/** Whether an answer may never be read outside, told from the plan alone. */
function isInside(entry: Entry, plan: Plan): boolean {
  const hidden = plan.partners.filter(({ status }) => status === 'candidate' || status === 'declined').map(({ id }) => id)
  const shared = audiences.get(entry.question) === 'shared' || entry.value.kind === 'coverage'
  return !shared || entry.inside === true || entry.about.some((id) => hidden.includes(id))
}

function tokensInside({ plan, tokens }: TokenPlan): string[] {
  const inside = new Set(plan.entries.filter((entry) => isInside(entry, plan)).map(placeKey))
  const strangers = plan.partners.filter(({ status }) => status === 'candidate' || status === 'declined')
  const names = strangers.flatMap(({ name, place }) => [name, place])
  return [...tokens.filter(({ key }) => inside.has(key)).map(({ text }) => text), ...names, ...plan.partners.map(({ contact }) => contact)]
}

const plans = fc.sample(randomPlan(worksheets), { numRuns: PLANS, seed: 20261112 })

describe('every answer of a random plan', () => {
  let ours: Uint8Array[] = []
  let theirs: Uint8Array[] = []
  beforeAll(async () => {
    ours = await Promise.all(plans.map(({ plan }) => made('partnership-plan', plan)))
    theirs = await Promise.all(plans.map(({ plan }) => made('partnership-plan-partner', plan)))
  }, 120_000)

  it('stands in our own document, in the order of the screen', () => {
    for (const [at, given] of plans.entries()) {
      const text = textOf(ours[at])
      expect(given.tokens.filter((token) => !text.includes(token.text))).toEqual([])
      for (const tokens of tokensInOrder(given)) expect(firstOutOfOrder(text, tokens)).toBeUndefined()
    }
  })

  it('stays at home when it is inside: the partners read none of it', () => {
    for (const [at, given] of plans.entries()) {
      const text = everyPartOf(theirs[at])
      expect(tokensInside(given).filter((token) => text.includes(token))).toEqual([])
    }
    // A test that looks for nothing finds nothing.
    expect(plans.flatMap(tokensInside).length).toBeGreaterThan(1_000)
  })

  it('reaches the partners when it is shared and asked of them', () => {
    for (const [at, { plan, tokens }] of plans.entries()) {
      const text = textOf(theirs[at])
      const readable = redact(plan, worksheets)
      const asked = new Set(worksheets.flatMap((worksheet) => placesOf(worksheetFor('partner', worksheet), readable)).map(placeKey))
      const kept = new Set(readable.entries.map(placeKey).filter((key) => asked.has(key)))
      expect(tokens.filter(({ key, text: token }) => kept.has(key) && !text.includes(token))).toEqual([])
    }
  })

  it('makes files that keep every rule', () => {
    for (const bytes of [...ours, ...theirs]) expect(checkRules(bytes)).toEqual([])
  })

  it('makes files in which the SDK finds no error', async () => {
    for (const bytes of [...ours, ...theirs].filter((_, at) => at % 10 === 0)) expect(await checkDocx(bytes)).toEqual([])
  }, 120_000)
})
