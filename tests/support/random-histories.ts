/** Random histories of one plan on three devices that edit apart, share copies and change their names, with what must come of them. */
import fc from 'fast-check'
import { applyChange, COLLECTIONS, changeBetween } from '../../content/model/change'
import { addPartner, addRow, answer, removeRow, setPartner, setProject } from '../../content/model/edit'
import { removePartner } from '../../content/model/leaving'
import { merge } from '../../content/model/merge'
import type { Plan } from '../../content/model/plan'
import { putBack } from '../../content/model/put-back'
import { stamp } from '../../content/model/stamp'
import { allHeld, chooseVersion, differencesOf, type VersionPlace, withoutRewritten } from '../../content/model/versions'
import { emptyPlan } from './small-plan'

const PLACES: readonly VersionPlace[] = ['project', 'us', ...COLLECTIONS]
const QUESTIONS = ['choosing.idea', 'choosing.why']
const START = Date.parse('2026-03-01T09:00:00.000Z')

/** What somebody does: `pick` chooses among what there is. */
export interface Step {
  readonly who: number
  readonly does:
    | 'write'
    | 'empty'
    | 'row'
    | 'no-row'
    | 'partner'
    | 'no-partner'
    | 'rename'
    | 'title'
    | 'back'
    | 'choose'
    | 'take-in'
    | 'new-name'
  readonly pick: number
  /** Clocks of old laptops go wrong: seconds after the start, in any order. */
  readonly clock: number
}
const step: fc.Arbitrary<Step> = fc.record({
  who: fc.nat(2),
  does: fc.constantFrom(
    ...(['write', 'write', 'write', 'empty', 'row', 'no-row', 'partner', 'no-partner', 'rename'] as const),
    ...(['title', 'back', 'choose', 'take-in', 'take-in', 'new-name'] as const),
  ),
  pick: fc.nat(1_000),
  clock: fc.nat(10_000),
})
export const histories = fc.array(step, { minLength: 4, maxLength: 30 })

export const dotsIn = (plan: Plan): Map<string, string> =>
  new Map(
    PLACES.flatMap((place) =>
      [...allHeld(plan, place)].flatMap(([key, versions]) => versions.map(({ dot }) => [`${place} ${key} ${dot}`, place] as const)),
    ),
  )

const among = <T>(all: readonly T[], pick: number): T | undefined => all[pick % Math.max(1, all.length)]

function writtenBy(plan: Plan, { pick }: Step, text: string, at: string): Plan {
  const subjects = [[], ...plan.partners.map(({ id }) => [id]), ...plan.rows.map(({ id }) => [id])]
  const cells = plan.rows.flatMap((row) => plan.partners.map((partner) => [row.id, partner.id]))
  const about = among([...subjects, ...cells], pick) ?? []
  const question = QUESTIONS[pick % 2] as string
  const names = pick % 5 === 0 ? among(plan.partners, pick)?.id : undefined
  const value = names && text ? { kind: 'who' as const, who: [names], name: text } : { kind: 'text' as const, text }
  return answer(plan, { question, about }, value, { text: `Which ${question}?`, kind: 'long' }, at)
}

function edited(plan: Plan, step: Step, fresh: string, at: string): Plan {
  const { does, pick } = step
  const [partner, row] = [among(plan.partners, pick), among(plan.rows, pick)]
  switch (does) {
    case 'write':
      return writtenBy(plan, step, fresh, at)
    case 'empty':
      return writtenBy(plan, step, '', at)
    case 'row':
      return addRow(plan, 'risks', fresh, at)
    case 'no-row':
      return row ? removeRow(plan, row.id, at) : plan
    case 'partner':
      return addPartner(plan, fresh, fresh, at)
    case 'no-partner':
      return partner ? removePartner(plan, partner.id, [], at) : plan
    case 'rename':
      return partner ? setPartner(plan, partner.id, { name: fresh }, at) : plan
    case 'title':
      return setProject(plan, { title: fresh, ...(partner && { lead: partner.id }) }, at)
    case 'back':
      return plan.removed.length > 0 ? putBack(plan, among(plan.removed, pick)?.id ?? '', at) : plan
    case 'choose': {
      const difference = among(differencesOf(plan), pick)
      const chosen = difference && among(difference.versions, pick)
      return difference && chosen ? chooseVersion(plan, difference, chosen, at) : plan
    }
    default:
      return plan
  }
}

export interface Told {
  /** The three copies as they are left. */
  readonly copies: readonly Plan[]
  /** Edits that nobody who knew them has replaced or taken out: `place key device,count`. */
  readonly living: ReadonlySet<string>
}

/** One copy of the plan: as its screen has it, where fresh edits have no dots, as the program has it, and as it was saved. */
interface Copy {
  device: string
  page: Plan
  plan: Plan
  saved: Plan
}

/** Plays a history. Edits are followed one by one, apart from how merging works. */
export function play(steps: readonly Step[]): Told {
  const at = (clock: number) => new Date(START + clock * 1000).toISOString()
  const first = stamp(undefined, addPartner(emptyPlan(), 'warda', 'Warda', at(0)), 'd-first', at(0))
  const copies: Copy[] = [0, 1, 2].map((who) => ({ device: `d-${who}`, page: first, plan: first, saved: first }))
  const living = new Set(dotsIn(first).keys())
  const save = (copy: Copy, when: string): Plan => {
    const after = stamp(copy.saved, copy.plan, copy.device, when)
    const [then, now] = [dotsIn(copy.saved), dotsIn(after)]
    for (const dot of now.keys()) if (!then.has(dot)) living.add(dot)
    for (const dot of then.keys()) if (!now.has(dot)) living.delete(dot)
    copy.saved = after
    copy.plan = after
    return after
  }
  for (const [index, step] of steps.entries()) {
    const { who, does, pick } = step
    const copy = copies[who] as Copy
    const when = at(step.clock)
    if (does === 'take-in') {
      const theirs = save(copies[(who + 1 + (pick % 2)) % 3] as Copy, when)
      Object.assign(copy, { saved: merge(save(copy, when), theirs) })
      Object.assign(copy, { plan: copy.saved, page: copy.saved })
    } else if (does === 'new-name') {
      save(copy, when)
      copy.device = `d-${index}-${who}`
    } else {
      const page = withoutRewritten(copy.page, edited(copy.page, step, `n${index}`, when))
      copy.plan = applyChange(copy.plan, changeBetween(copy.page, page))
      copy.page = page
      if (pick % 3 > 0) save(copy, when)
    }
  }
  return { copies: copies.map((copy) => save(copy, at(0))), living }
}

/** One copy that is edited by itself. */
export const playAlone = (start: Plan, steps: readonly Step[], device: string): Plan =>
  steps.reduce((plan, step, index) => {
    const at = new Date(START + step.clock * 1000).toISOString()
    return stamp(plan, withoutRewritten(plan, edited(plan, step, `a${index}`, at)), device, at)
  }, start)

/** What a copy holds, in an order that does not depend on how it came about. */
export const contentOf = (plan: Plan) => ({
  asked: Object.entries(plan.asked).sort(),
  seen: Object.entries(plan.seen).sort(),
  held: PLACES.map((place) => [place, [...allHeld(plan, place)].sort(([one], [other]) => (one < other ? -1 : 1))]),
})

const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const

/** Brought together with itself, a copy keeps all that it holds; somebody whom an answer names may come back. */
function isKeptWhole(copy: Plan): boolean {
  const [before, after] = [dotsIn(copy), dotsIn(merge(copy, copy))]
  const fresh = [...after].filter(([dot]) => !before.has(dot))
  return [...before.keys()].every((dot) => after.has(dot)) && fresh.every(([, place]) => place === 'partners' || place === 'rows')
}

/** What is wrong with how the copies of a history come together, in words; nothing when all is right. */
export function whatIsWrong({ copies, living }: Told): string[] {
  const wrong: string[] = []
  const together = ORDERS.map((order) => order.map((at) => copies[at] as Plan).reduce((all, copy) => merge(all, copy)))
  const nested = merge(copies[0] as Plan, merge(copies[1] as Plan, copies[2] as Plan))
  const [all = nested] = together
  const content = JSON.stringify(contentOf(all))
  const isSame = (plan: Plan) => JSON.stringify(contentOf(plan)) === content
  if (![...together, nested].every(isSame)) wrong.push('the order counts')
  if (![...copies, all].every((copy) => isSame(merge(all, copy)) && isSame(merge(copy, all)))) wrong.push('repeating counts')
  if (!copies.every(isKeptWhole)) wrong.push('a copy loses something by itself')
  const held = dotsIn(all)
  for (const dot of living) if (!held.has(dot)) wrong.push(`lost: ${dot}`)
  for (const [dot, place] of held) {
    if (!living.has(dot) && place !== 'rows' && place !== 'partners') wrong.push(`came back: ${dot}`)
  }
  const here = new Set([...all.partners, ...all.rows].map(({ id }) => id))
  for (const { about } of all.entries) for (const id of about) if (!here.has(id)) wrong.push(`about nobody: ${id}`)
  return wrong
}
