/** Nothing is dropped for ourselves, and nothing inside reaches anybody else: read from the file, not from the writer. */

import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { redact } from '../../../content/model/audience'
import { type Place, placeKey, valueAt, valueOfKind } from '../../../content/model/place'
import { type AskedPlace, isShown, leavesOf, partnersInOrder, placesOf } from '../../../content/model/places'
import type { Entry, Partner, Plan } from '../../../content/model/plan'
import { roundsOf } from '../../../content/model/rounds'
import { worksheetFor } from '../../../content/model/worksheet-for'
import { worksheets } from '../../../content/worksheets'
import { LONGEST_IN_CELL } from '../../../electron/word/blocks/long-answers'
import { figuresOf, makeDocument } from '../../../electron/word/make-document'
import { checkRules, checkSdk } from '../../support/docx-check'
import { paragraphTexts } from '../../support/docx-parts'
import { randomPlan, type Token, type TokenPlan } from '../../support/random-plan'
import { tinyPng } from '../../support/tiny-png'

const PLANS = 20

async function made(id: string, plan: Plan): Promise<Uint8Array> {
  const figures = figuresOf(id, plan).map((figure) => ({ id: figure, png: tinyPng(), width: 1890, height: 900 }))
  return makeDocument(id, plan, figures, 'en')
}

/** One after the other: many half-made documents at once take more time to keep than to make. */
async function madeOfAll(id: string): Promise<Uint8Array[]> {
  const all: Uint8Array[] = []
  for (const { plan } of plans) all.push(await made(id, plan))
  return all
}

/** All that the file holds as text: alternative texts, running heads and properties too. */
const everyPartOf = (bytes: Uint8Array | undefined): string =>
  Object.entries(unzipSync(bytes ?? new Uint8Array()))
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .map(([, part]) => strFromU8(part))
    .join('\n')

const textOf = (bytes: Uint8Array | undefined): string => (bytes ? paragraphTexts(bytes).join('\n') : '')

/** The grid that each question of a grid stands in. */
const gridOf = new Map(
  worksheets
    .flatMap((worksheet) => worksheet.sections.flatMap((section) => section.questions))
    .flatMap((grid) =>
      grid.kind === 'grid' ? grid.columns.flatMap((column) => column.questions.map(({ id }) => [id, grid.id] as const)) : [],
    ),
)

/** Whether an answer stands below its grid, told from the plan alone. */
function isBelow(place: Place, plan: Plan): boolean {
  const value = valueAt(plan, place)
  const text = value?.kind === 'text' ? value.text : value?.kind === 'scale' ? value.evidence : ''
  return gridOf.has(place.question) && text.length > LONGEST_IN_CELL
}

/** Of a grid the long answers come after the table. */
const asSet = (places: readonly AskedPlace[], plan: Plan): AskedPlace[] =>
  runsIn(places).flatMap((run) => [...run.filter((place) => !isBelow(place, plan)), ...run.filter((place) => isBelow(place, plan))])

/** Neighbouring places of one section, and of one grid in it. */
function runsIn(places: readonly AskedPlace[]): AskedPlace[][] {
  const runs: AskedPlace[][] = []
  for (const place of places) {
    const last = runs.at(-1)
    const [first] = last ?? []
    if (last && first?.section === place.section && gridOf.get(first.question) === gridOf.get(place.question)) last.push(place)
    else runs.push([place])
  }
  return runs
}

function subjectsInOrder({ partners }: Plan): Partner[] {
  const order = partnersInOrder({ partners })
  const declined = order.filter(({ status }) => status === 'declined')
  return [...order.filter((partner) => !declined.includes(partner)), ...declined]
}

/** The order of the screen, with declined partners after the others, in the round that the plan is in; a worksheet at a time. */
function tokensInOrder({ plan, tokens }: TokenPlan): Token[][] {
  const partners = subjectsInOrder(plan)
  const byKey = grouped(tokens)
  return worksheets.map((worksheet) =>
    asSet(placesOf(worksheet, plan, { partners }), plan).flatMap((place) => byKey.get(placeKey(place)) ?? []),
  )
}

/** What was answered to one question about one subject, the newest round first. */
function tokensOverRounds({ plan, tokens }: TokenPlan): Token[][] {
  const byKey = grouped(tokens)
  const rounds = newestFirst(plan)
  const places = worksheets.flatMap((worksheet) => placesOf(worksheet, plan, { partners: plan.partners, hidden: true }))
  return places
    .filter((place) => place.round !== undefined)
    .map((place) =>
      rounds
        .filter((round) => isShown(plan, place.leaf, place.about, round))
        .flatMap((round) => byKey.get(placeKey({ ...place, round })) ?? []),
    )
    .filter((told) => told.length > 1)
}

const newestFirst = (plan: Plan): string[] =>
  roundsOf(plan)
    .map(({ id }) => id)
    .reverse()

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
  return !shared || entry.inside === true || entry.about.some((id) => hidden.includes(id) || isOfHidden(plan, id, hidden))
}

/** A person or team of somebody whom outsiders do not read of, or a thread that such a person holds. */
function isOfHidden(plan: Plan, row: string, hidden: readonly string[]): boolean {
  const named = (question: string, about: string) => valueOfKind(plan, 'who', question, [about])?.who ?? []
  const isTheirs = (actor: string) => named('actor.organisation', actor).some((id) => hidden.includes(id))
  return isTheirs(row) || named('link.between', row).some(isTheirs)
}

function tokensInside({ plan, tokens, ours }: TokenPlan): string[] {
  const inside = new Set(plan.entries.filter((entry) => isInside(entry, plan)).map(placeKey))
  const strangers = plan.partners.filter(({ status }) => status === 'candidate' || status === 'declined')
  const names = strangers.flatMap(({ name, place }) => [name, place])
  const contacts = plan.partners.map(({ contact }) => contact)
  return [...tokens.filter(({ key }) => inside.has(key)).map(({ text }) => text), ...names, ...contacts, ...ours.shown, ...ours.others]
}

const plans = fc.sample(randomPlan(worksheets), { numRuns: PLANS, seed: 20261112 })

describe('every answer of a random plan', () => {
  let ours: Uint8Array[] = []
  let theirs: Uint8Array[] = []
  let texts: string[] = []
  beforeAll(async () => {
    ours = await madeOfAll('partnership-plan')
    theirs = await madeOfAll('partnership-plan-partner')
    texts = ours.map(textOf)
  }, 120_000)

  it('stands in our own document, in the order of the screen', () => {
    for (const [at, given] of plans.entries()) {
      const text = texts[at] ?? ''
      expect(given.tokens.filter((token) => !text.includes(token.text))).toEqual([])
      for (const tokens of tokensInOrder(given)) expect(firstOutOfOrder(text, tokens)).toBeUndefined()
    }
  })

  it('stands there for every round, the newest first', () => {
    for (const [at, given] of plans.entries()) {
      const text = texts[at] ?? ''
      for (const tokens of tokensOverRounds(given)) expect(firstOutOfOrder(text, tokens)).toBeUndefined()
    }
    expect(plans.flatMap(tokensOverRounds).length).toBeGreaterThan(100)
  })

  it('is joined by promises and by the reasons for setting points aside', () => {
    for (const [at, given] of plans.entries()) {
      const text = texts[at] ?? ''
      expect(given.ours.shown.filter((token) => !text.includes(token))).toEqual([])
    }
    expect(plans.flatMap(({ ours: { shown } }) => shown).length).toBeGreaterThan(100)
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
      const asked = new Set(
        worksheets
          .flatMap((worksheet) => placesOf(worksheetFor('partner', worksheet), readable, { rounds: newestFirst(plan) }))
          .map(placeKey),
      )
      const kept = new Set(readable.entries.map(placeKey).filter((key) => asked.has(key)))
      expect(tokens.filter(({ key, text: token }) => kept.has(key) && !text.includes(token))).toEqual([])
    }
  })

  it('makes files that keep every rule', () => {
    for (const bytes of [...ours, ...theirs]) expect(checkRules(bytes)).toEqual([])
  })

  it('makes files in which the SDK finds no error', async () => {
    for (const bytes of [...ours, ...theirs].filter((_, at) => at % 10 === 0)) expect(await checkSdk(bytes)).toEqual([])
  }, 120_000)
})
