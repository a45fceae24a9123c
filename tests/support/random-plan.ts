/** Random plans in which every answer carries a text that stands nowhere else, so that a test can follow it into a document. */
import fc from 'fast-check'
import { placeKey } from '../../content/model/place'
import { type AskedPlace, placesOf } from '../../content/model/places'
import { type Entry, FIRST_ROUND, OUR_VOICE, type Partner, type Plan, type Row, UNSTAMPED, type Value } from '../../content/model/plan'
import type { Worksheet } from '../../content/model/worksheet'
import { sayDay } from '../../content/words/say'
import { AT, emptyPlan } from './small-plan'

export interface Token {
  readonly text: string
  /** The place whose answer holds it. */
  readonly key: string
}
export interface TokenPlan {
  readonly plan: Plan
  readonly tokens: readonly Token[]
}

type Draw = fc.GeneratorValue
const STATUSES = ['candidate', 'invited', 'chosen', 'declined'] as const
const SURROUNDINGS = [
  '',
  'said plainly: ',
  'كلمة ',
  'מילה ',
  'two lines\n',
  'two parts\n\n',
  '<&"> ',
  'x\u0000\u0008\uFFFF\uD800 ',
  '• a list\n• of two ',
  // Too long for a column of a grid.
  'They spoke at length about it and agreed on little. '.repeat(9),
]

const edited = { dot: UNSTAMPED, at: AT }
/** Days of two digits only: "1 January" would also be found in "11 January". */
const dayOf = (count: number): string => new Date(Date.UTC(2030, Math.floor(count / 19), 10 + (count % 19))).toISOString().slice(0, 10)

/** Gives out texts that are used once. */
class Tokens {
  #count = 1000
  next(): number {
    this.#count += 1
    return this.#count
  }
  word(): string {
    return `zq${this.next()}k`
  }
}

const pick = <T>(draw: Draw, from: readonly T[]): T => draw(fc.constantFrom, ...from) as T
const often = (draw: Draw): boolean => draw(fc.integer, { min: 0, max: 9 }) < 7
const seldom = (draw: Draw): boolean => draw(fc.integer, { min: 0, max: 9 }) < 2

function textWith(draw: Draw, tokens: Tokens): { text: string; token: string } {
  const token = tokens.word()
  return { text: `${pick(draw, SURROUNDINGS)}${token}${pick(draw, ['', '.', ' ثم', ' and more'])}`, token }
}

/** A value for a place, and the words of it that a document must hold. */
function valueFor({ leaf }: AskedPlace, plan: Plan, draw: Draw, tokens: Tokens): { value: Value; texts: string[] } | undefined {
  switch (leaf.kind) {
    case 'short':
    case 'long': {
      const { text, token } = textWith(draw, tokens)
      return { value: { kind: 'text', text }, texts: [token] }
    }
    case 'one':
      return { value: { kind: 'one', option: pick(draw, leaf.options).id }, texts: [] }
    case 'several':
      return { value: { kind: 'several', options: leaf.options.map((option) => option.id).filter(() => seldom(draw)) }, texts: [] }
    case 'scale': {
      const { text, token } = textWith(draw, tokens)
      const evidence = often(draw)
      const rating = often(draw) ? pick(draw, leaf.steps).value : null
      const source = pick(draw, ['seen', 'told', 'assumed', null] as const)
      return { value: { kind: 'scale', rating, evidence: evidence ? text : '', source }, texts: evidence ? [token] : [] }
    }
    case 'number': {
      const amount = tokens.next() * 1000 + 7
      return { value: { kind: 'number', amount }, texts: [amount.toLocaleString('en')] }
    }
    case 'date': {
      const date = dayOf(tokens.next())
      return { value: { kind: 'date', date }, texts: [sayDay(date)] }
    }
    case 'who': {
      const token = tokens.word()
      const who = plan.partners.filter(() => seldom(draw)).map(({ id }) => id)
      return { value: { kind: 'who', who, name: leaf.of === 'anyone' ? token : '' }, texts: leaf.of === 'anyone' ? [token] : [] }
    }
    case 'coverage-cell':
      return { value: { kind: 'coverage', level: pick(draw, ['fully', 'partly', 'no'] as const) }, texts: [] }
    case 'status':
      return undefined
  }
}

function randomPartners(draw: Draw, tokens: Tokens): Partner[] {
  const count = draw(fc.integer, { min: 0, max: 6 })
  return Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    name: tokens.word(),
    kind: 'cso',
    place: tokens.word(),
    contact: tokens.word(),
    part: 'partner',
    status: pick(draw, STATUSES),
    order: at,
    ...edited,
  }))
}

function randomRows(draw: Draw, worksheets: readonly Worksheet[]): Row[] {
  const lists = worksheets.flatMap((worksheet) => worksheet.sections.flatMap((section) => section.questions))
  return lists
    .filter((question) => question.kind === 'rows' || question.kind === 'coverage')
    .flatMap((list) =>
      Array.from({ length: draw(fc.integer, { min: 0, max: 3 }) }, (_, at) => ({
        id: `${list.id.replaceAll('.', '-')}-${at}`,
        list: list.id,
        about: [],
        order: at,
        ...edited,
      })),
    )
}

function fill(plan: Plan, worksheets: readonly Worksheet[], draw: Draw, tokens: Tokens): TokenPlan {
  const places = worksheets.flatMap((worksheet) => placesOf(worksheet, plan, { partners: plan.partners, hidden: true }))
  const written: Token[] = []
  const entries: Entry[] = []
  for (const place of places) {
    const made = often(draw) ? valueFor(place, plan, draw, tokens) : undefined
    if (!made) continue
    const inside = seldom(draw) ? { inside: true as const } : {}
    const entry: Entry = {
      question: place.question,
      about: [...place.about],
      round: FIRST_ROUND,
      voice: OUR_VOICE,
      value: made.value,
      ...inside,
      ...edited,
    }
    entries.push(entry)
    written.push(...made.texts.map((text) => ({ text, key: placeKey(entry) })))
  }
  return { plan: { ...plan, entries }, tokens: written }
}

/** An answer to a question that no worksheet asks. */
function withOrphan({ plan, tokens }: TokenPlan, word: string): TokenPlan {
  const entry: Entry = {
    question: 'gone.question',
    about: [],
    round: FIRST_ROUND,
    voice: OUR_VOICE,
    value: { kind: 'text', text: word },
    ...edited,
  }
  const asked = { ...plan.asked, 'gone.question': { text: 'What did we once ask?', kind: 'long' } }
  return { plan: { ...plan, asked, entries: [...plan.entries, entry] }, tokens: [...tokens, { text: word, key: placeKey(entry) }] }
}

export const randomPlan = (worksheets: readonly Worksheet[]): fc.Arbitrary<TokenPlan> =>
  fc.gen().map((draw) => {
    const tokens = new Tokens()
    const bare: Plan = { ...emptyPlan(), partners: randomPartners(draw, tokens), rows: randomRows(draw, worksheets) }
    const titled: Plan = { ...bare, project: { ...bare.project, title: pick(draw, ['', 'A plan', 'خطة', 'תוכנית', 'x\uFFFFy']) } }
    return withOrphan(fill(titled, worksheets, draw, tokens), tokens.word())
  })
