/** Every outline keeps its word: what its blocks ask for stands in the file, in order, and nothing inside reaches anybody else. */
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { isOutside } from '../../../content/model/audience'
import { insideKeys } from '../../../content/model/inside'
import type { Outline } from '../../../content/model/outline'
import { placeKey } from '../../../content/model/place'
import type { Plan } from '../../../content/model/plan'
import { outlines } from '../../../content/outlines'
import { worksheets } from '../../../content/worksheets'
import { figuresOf, makeDocument } from '../../../electron/word/make-document'
import { checkRules, checkSdk } from '../../support/docx-check'
import { paragraphTexts } from '../../support/docx-parts'
import { toldBy } from '../../support/outline-order'
import { randomPlan, type Token, type TokenPlan } from '../../support/random-plan'
import { tinyPng } from '../../support/tiny-png'

const DOCUMENTS = 60

interface Made {
  readonly outline: Outline
  readonly given: TokenPlan
  readonly bytes: Uint8Array
  readonly text: string
}

async function made(outline: Outline, given: TokenPlan): Promise<Made> {
  const { plan } = given
  const figures = figuresOf(outline.id, plan).map((id) => ({ id, png: tinyPng(), width: 1890, height: 900 }))
  const bytes = await makeDocument(outline.id, plan, figures, 'en')
  return { outline, given, bytes, text: paragraphTexts(bytes).join('\n') }
}

/** Alternative texts, running heads, notes and properties too. */
const everyPartOf = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .map(([, part]) => strFromU8(part))
    .join('\n')

const tokensAt = (keys: readonly string[], tokens: readonly Token[]): Token[] =>
  keys.flatMap((key) => tokens.filter((token) => token.key === key))

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

/** Tokens of answers that these readers may have: for ourselves all. */
function readableOf({ outline, given }: Made): Token[] {
  if (!isOutside(outline.audience)) return [...given.tokens]
  const inside = insideKeys(given.plan, worksheets)
  return given.tokens.filter(({ key }) => !inside.has(key))
}

const strangersIn = ({ partners }: Plan) => partners.filter(({ status }) => status === 'candidate' || status === 'declined')

/** What outsiders must not find: answers that are inside or about somebody they do not read of, names, places, contacts, and our own notes. */
function tokensInside({ plan, tokens, ours }: TokenPlan): string[] {
  const inside = insideKeys(plan, worksheets)
  const strangers = strangersIn(plan)
  const about = new Set(strangers.map(({ id }) => id))
  const unread = plan.entries.filter((entry) => inside.has(placeKey(entry)) || entry.about.some((id) => about.has(id))).map(placeKey)
  const keys = new Set(unread)
  return [
    ...tokens.filter(({ key }) => keys.has(key)).map(({ text }) => text),
    ...strangers.flatMap(({ name, place }) => [name, place]),
    ...plan.partners.map(({ contact }) => contact),
    ...[...ours.shown, ...ours.others],
  ]
}

const withAnswers = outlines.filter(({ general }) => !general)
const plans = fc.sample(randomPlan(worksheets), { numRuns: DOCUMENTS, seed: 20261123 })

describe.skipIf(withAnswers.length === 0)('every outline', () => {
  const all: Made[] = []
  beforeAll(async () => {
    const wanted = plans.flatMap((given, at) => {
      const outline = withAnswers[at % withAnswers.length]
      return outline ? [{ outline, given }] : []
    })
    // One after the other: many half-made documents at once take more time to keep than to make.
    for (const { outline, given } of wanted) all.push(await made(outline, given))
  }, 300_000)

  it('holds every answer that its blocks ask for, in whichever round', () => {
    let followed = 0
    for (const one of all) {
      const readable = readableOf(one)
      for (const block of one.outline.sections.flatMap(({ blocks }) => blocks)) {
        const { anywhere } = toldBy(block, one.outline, one.given.plan)
        const tokens = tokensAt(anywhere.map(placeKey), readable)
        followed += tokens.length
        expect([one.outline.id, block.block, tokens.filter(({ text }) => !one.text.includes(text))]).toEqual([
          one.outline.id,
          block.block,
          [],
        ])
      }
    }
    // A test that looks for nothing finds nothing.
    expect(followed).toBeGreaterThan(1_000)
  })

  it('tells them in the order of its blocks', () => {
    for (const one of all) {
      const readable = readableOf(one)
      for (const block of one.outline.sections.flatMap(({ blocks }) => blocks)) {
        const tokens = tokensAt(toldBy(block, one.outline, one.given.plan).ordered.map(placeKey), readable)
        expect([one.outline.id, block.block, firstOutOfOrder(one.text, tokens)]).toEqual([one.outline.id, block.block, undefined])
      }
    }
  })

  it('keeps from outsiders all that is inside, figures and points included', () => {
    const theirs = all.filter(({ outline }) => isOutside(outline.audience))
    expect(new Set(theirs.map(({ outline }) => outline.id)).size).toBeGreaterThan(2)
    for (const { outline, given, bytes } of theirs) {
      const text = everyPartOf(bytes)
      expect([outline.id, tokensInside(given).filter((token) => text.includes(token))]).toEqual([outline.id, []])
    }
    expect(theirs.flatMap(({ given }) => tokensInside(given)).length).toBeGreaterThan(500)
  })

  it('makes files that keep every rule', () => {
    for (const { outline, bytes } of all) expect([outline.id, checkRules(bytes)]).toEqual([outline.id, []])
  })

  it('makes files in which the SDK finds no error, the longest of each outline', async () => {
    const longest = withAnswers.map(({ id }) =>
      all.filter(({ outline }) => outline.id === id).reduce((one, other) => (other.text.length > one.text.length ? other : one)),
    )
    for (const { outline, bytes } of longest) expect([outline.id, await checkSdk(bytes)]).toEqual([outline.id, []])
  }, 120_000)
})
