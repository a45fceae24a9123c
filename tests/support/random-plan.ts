/** Random plans in which every answer carries a text that stands nowhere else, so that a test can follow it into a document. */
import fc from 'fast-check'
import { setPointAside } from '../../content/model/aside'
import { placeKey } from '../../content/model/place'
import { type AskedPlace, placesOf, rowsOf } from '../../content/model/places'
import {
  type Commitment,
  type Entry,
  FIRST_ROUND,
  OUR_VOICE,
  type Partner,
  type Plan,
  type Round,
  type Row,
  UNSTAMPED,
  US,
  type Value,
} from '../../content/model/plan'
import { roundsOf } from '../../content/model/rounds'
import type { Worksheet } from '../../content/model/worksheet'
import { pointsOf } from '../../content/points'
import { sayDay } from '../../content/words/say'
import { AT, emptyPlan } from './small-plan'

export interface Token {
  readonly text: string
  /** The place whose answer holds it. */
  readonly key: string
}
export interface TokenPlan {
  readonly plan: Plan
  /** Of answers. */
  readonly tokens: readonly Token[]
  /** Of what is no answer and stays with us: promises and reasons for setting a point aside, which our document shows; notes and names of rounds. */
  readonly ours: { readonly shown: readonly string[]; readonly others: readonly string[] }
}
type Answered = Pick<TokenPlan, 'plan' | 'tokens'>

export type Draw = fc.GeneratorValue
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

/** By number: told the choices themselves, `draw` would compare each of them with all that it was told before. */
const pick = <T>(draw: Draw, from: readonly T[]): T => from[draw(fc.integer, { min: 0, max: from.length - 1 })] as T
const often = (draw: Draw): boolean => draw(fc.integer, { min: 0, max: 9 }) < 7
const evenly = (draw: Draw): boolean => draw(fc.boolean)
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
    case 'which':
      return { value: { kind: 'who', who: rowsOf(plan, leaf.list).flatMap(({ id }) => (evenly(draw) ? [id] : [])), name: '' }, texts: [] }
    case 'who': {
      const token = tokens.word()
      const organisations = [...(leaf.of === 'organisations' ? [US] : []), ...plan.partners.map(({ id }) => id)]
      const who = leaf.several ? organisations.filter(() => seldom(draw)) : evenly(draw) ? [pick(draw, [US, ...organisations])] : []
      return { value: { kind: 'who', who, name: leaf.of === 'anyone' ? token : '' }, texts: leaf.of === 'anyone' ? [token] : [] }
    }
    case 'coverage-cell':
      return { value: { kind: 'coverage', level: pick(draw, ['fully', 'partly', 'no'] as const) }, texts: [] }
    case 'status':
      return undefined
  }
}

/** How many partners a plan has. */
interface Count {
  readonly min: number
  readonly max: number
}
const UP_TO_SIX: Count = { min: 0, max: 6 }

function randomPartners(draw: Draw, tokens: Tokens, partners: Count): Partner[] {
  const count = draw(fc.integer, partners)
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
    .filter((question) => question.kind === 'coverage' || (question.kind === 'rows' && !question.continues))
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

/** One to three rounds; the first may have been left without a name. */
function randomRounds(draw: Draw, tokens: Tokens): Round[] {
  const count = draw(fc.integer, { min: 1, max: 3 })
  const rounds = Array.from({ length: count }, (_, at) => ({
    id: at === 0 ? FIRST_ROUND : `round-${at}`,
    title: evenly(draw) ? tokens.word() : '',
    date: evenly(draw) ? dayOf(tokens.next()) : '',
    order: at,
    ...edited,
  }))
  return evenly(draw) ? rounds : rounds.slice(1)
}

function randomCommitments(draw: Draw, tokens: Tokens): Commitment[] {
  return Array.from({ length: draw(fc.integer, { min: 0, max: 3 }) }, (_, at) => ({
    id: `commitment-${at}`,
    what: textWith(draw, tokens).text,
    who: evenly(draw) ? tokens.word() : '',
    by: evenly(draw) ? dayOf(tokens.next()) : '',
    done: evenly(draw),
    ...(evenly(draw) && { from: { question: 'choice.idea', about: [] } }),
    ...edited,
  }))
}

function fill(plan: Plan, worksheets: readonly Worksheet[], draw: Draw, tokens: Tokens): Answered {
  const rounds = roundsOf(plan).map(({ id }) => id)
  const places = worksheets.flatMap((worksheet) => placesOf(worksheet, plan, { partners: plan.partners, hidden: true, rounds }))
  const written: Token[] = []
  const entries: Entry[] = []
  for (const place of places) {
    const made = often(draw) ? valueFor(place, plan, draw, tokens) : undefined
    if (!made) continue
    const inside = seldom(draw) ? { inside: true as const } : {}
    const entry: Entry = {
      question: place.question,
      about: [...place.about],
      round: place.round ?? FIRST_ROUND,
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
function withOrphan({ plan, tokens }: Answered, word: string): Answered {
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

/** Some of the points that the answers raise are set aside, each for a reason. */
function withAsides({ plan, tokens }: Answered, worksheets: readonly Worksheet[], draw: Draw, words: Tokens) {
  const reasons: string[] = []
  const aside = pointsOf(plan, worksheets, 'en')
    .filter(() => seldom(draw))
    .reduce((given, point) => {
      const reason = words.word()
      reasons.push(reason)
      return setPointAside(given, point.rule, point.about, reason, AT)
    }, plan)
  return { plan: aside, tokens, reasons }
}

/** The token in what was written around it. */
const tokensIn = (text: string): string[] => text.match(/zq\d+k/g) ?? []

export const randomPlan = (worksheets: readonly Worksheet[], partners: Count = UP_TO_SIX): fc.Arbitrary<TokenPlan> =>
  fc.gen().map((draw) => {
    const tokens = new Tokens()
    const bare: Plan = { ...emptyPlan(), partners: randomPartners(draw, tokens, partners), rows: randomRows(draw, worksheets) }
    const titled: Plan = {
      ...bare,
      project: { ...bare.project, title: pick(draw, ['', 'A plan', 'خطة', 'תוכנית', 'x\uFFFFy']) },
      rounds: randomRounds(draw, tokens),
      commitments: randomCommitments(draw, tokens),
      notes: [{ id: 'note', section: '2.1', quote: tokens.word(), before: '', after: '', text: tokens.word(), ...edited }],
    }
    const answered = withOrphan(fill(titled, worksheets, draw, tokens), tokens.word())
    const { reasons, ...made } = withAsides(answered, worksheets, draw, tokens)
    const promised = titled.commitments.flatMap(({ what, who }) => tokensIn(`${what} ${who}`))
    const noted = titled.notes.flatMap(({ quote, text }) => [quote, text])
    return {
      ...made,
      ours: { shown: [...promised, ...reasons], others: [...noted, ...titled.rounds.map(({ title }) => title).filter(Boolean)] },
    }
  })
