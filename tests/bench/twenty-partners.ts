/** A plan with twenty partners and an answer to every question about them; ten ratings have nothing to support them yet. */
import type { Page } from '@playwright/test'
import type { Change } from '../../content/model/change'
import { type AskedPlace, placesOf } from '../../content/model/places'
import { type Entry, FIRST_ROUND, OUR_VOICE, type Partner, type Plan, type Row, UNSTAMPED, type Value } from '../../content/model/plan'
import { worksheets } from '../../content/worksheets'
import { emptyPlan } from '../../electron/workspace/new-plan'

const AT = '2026-05-03T14:32:00.000Z'
const edited = { dot: UNSTAMPED, at: AT }
const REASON = 'We ran the school meals together for two winters, and both teams stayed to the end. '

const partners = Array.from(
  { length: 20 },
  (_, at): Partner => ({
    ...{ id: `partner-${at}`, name: `Valley Water Committee ${at + 1}`, kind: 'cso', place: 'Two Valleys', contact: '' },
    ...{ part: 'partner', status: 'candidate', order: at, ...edited },
  }),
)

const isBare = ({ question, about }: AskedPlace): boolean =>
  question === 'base.field' && partners.slice(0, 10).some(({ id }) => about.includes(id))

/** Everybody is called differently, belongs to a partner and leans on the next; a thread joins two people. */
function inLists({ question, about: [row = ''] }: AskedPlace): Value | undefined {
  const at = Number(row.split('-')[1])
  const who = (...ids: string[]): Value => ({ kind: 'who', who: ids, name: '' })
  if (question === 'actor.name') return { kind: 'text', text: `Coordinator of valley ${at + 1}` }
  if (question === 'actor.organisation') return who(`partner-${at % 20}`)
  if (question === 'actor.depends-on') return who(`actors-${(at + 1) % 40}`)
  return question === 'link.between' ? who(`actors-${at % 40}`, `actors-${(at * 7 + 3) % 40}`) : undefined
}

function valueAt(place: AskedPlace): Value | undefined {
  const { leaf } = place
  const inList = inLists(place)
  if (inList) return inList
  if (leaf.kind === 'short' || leaf.kind === 'long') return { kind: 'text', text: REASON }
  if (leaf.kind === 'one') return { kind: 'one', option: leaf.options[0]?.id ?? null }
  if (leaf.kind !== 'scale') return undefined
  return isBare(place)
    ? { kind: 'scale', rating: 3, evidence: '', source: null }
    : { kind: 'scale', rating: 2, evidence: REASON, source: 'seen' }
}

function entryAt(place: AskedPlace): Entry[] {
  const value = valueAt(place)
  const { question } = place
  return value ? [{ question, about: [...place.about], round: FIRST_ROUND, voice: OUR_VOICE, value, ...edited }] : []
}

function answered(rows: readonly Row[]): Plan {
  const plan: Plan = { ...emptyPlan({ title: '', us: '' }, AT), id: 'twenty', partners, rows: [...rows] }
  return { ...plan, entries: worksheets.flatMap((worksheet) => placesOf(worksheet, plan, { hidden: true }).flatMap(entryAt)) }
}

/** The plan as it is in memory. */
export const twentyPartners = (): Plan => answered([])

const rowsIn = (list: string, count: number): Row[] =>
  Array.from({ length: count }, (_, at) => ({ id: `${list}-${at}`, list, about: [], order: at, ...edited }))

/** The same with forty people, two of each partner, and sixty threads that each join two of them. */
export const longLists = (): Plan => answered([...rowsIn('actors', 40), ...rowsIn('links', 60)])

/** Makes the plan in the program, as the page would, and returns its id. */
export function makePlan(page: Page, { rows, entries } = twentyPartners()): Promise<string> {
  const put = <T>(items: T[]) => ({ put: items, remove: [] })
  const change: Change = { partners: put(partners), rows: put(rows), entries: put(entries) }
  return page.evaluate(async (edits) => {
    const opened = await window.companion.createPlan({ title: 'Twenty partners', us: 'Green Hands' })
    if (opened.kind !== 'opened') throw new Error('The plan to measure with could not be made')
    await window.companion.changePlan(opened.plan.id, edits)
    await window.companion.savePlan(opened.plan.id)
    return opened.plan.id
  }, change)
}

/** Where threads are named, and where people are. */
export const threadsAddress = (plan: string): string => `#/plan/${plan}/worksheet/the-web/threads`
export const peopleAddress = (plan: string): string => `#/plan/${plan}/worksheet/four-components/actors`
export const gridAddress = (plan: string): string => `#/plan/${plan}/worksheet/choosing-partners/bases`
