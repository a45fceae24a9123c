/** Whatever an edit changes in the text of a document marks one that was made before as outdated, and names the answer. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { figureWords, isFigureEmpty } from '../../../content/figures/figure-words'
import { changesSince } from '../../../content/model/made'
import { placeKey } from '../../../content/model/place'
import type { Entry, Plan } from '../../../content/model/plan'
import { outlineOf, outlines } from '../../../content/outlines'
import { pointsOf } from '../../../content/points'
import { shownIn } from '../../../content/shown-in'
import { speak } from '../../../content/words/say'
import { worksheets } from '../../../content/worksheets'
import { documentModel } from '../../../electron/word/document-model'
import { randomPlan } from '../../support/random-plan'
import { AT, emptyPlan } from '../../support/small-plan'

const say = speak('en')

function textOf(id: string, section: string, plan: Plan): string {
  const whole = outlineOf(id)
  if (!whole) throw new Error(id)
  const outline = { ...whole, sections: whole.sections.filter((one) => one.id === section) }
  const words = { figureWords, isFigureEmpty, say, language: 'en', made: '2026-03-12', paper: 'a4' as const }
  return JSON.stringify(documentModel({ outline, plan, worksheets, pointsOf, ...words }))
}

/** Taken out, or said otherwise. */
function edits(plan: Plan, entry: Entry): Plan[] {
  const { value } = entry
  const others = (next: Entry | undefined) => ({ ...plan, entries: plan.entries.flatMap((one) => (one === entry ? (next ?? []) : [one])) })
  const said: Entry['value'][] = []
  if (value.kind === 'text') said.push({ ...value, text: `${value.text} and more` })
  if (value.kind === 'scale') said.push({ ...value, rating: value.rating === 1 ? 2 : 1 }, { ...value, evidence: 'because of more' })
  if (value.kind === 'number') said.push({ ...value, amount: 31_313 })
  if (value.kind === 'coverage') said.push({ ...value, level: value.level === 'no' ? 'fully' : 'no' })
  return [others(undefined), ...said.map((next) => others({ ...entry, value: next }))]
}

it('names the answer, or what follows from it, for every section of every document', () => {
  const sections = outlines.flatMap(({ id, form, sections }) =>
    form === 'sheet' ? [] : sections.map((section) => ({ document: id, section: section.id })),
  )
  fc.assert(
    fc.property(
      randomPlan(worksheets),
      fc.constantFrom(...sections),
      fc.infiniteStream(fc.nat()),
      ({ plan }, { document, section }, numbers) => {
        if (plan.entries.length === 0) return
        const wish = { document, sections: [section], paper: 'a4', letterhead: false, as: 'word' } as const
        const asked = { ...wish, sections: [...wish.sections] }
        const then = shownIn(asked, plan)
        const before = textOf(document, section, plan)
        const shown = plan.entries.filter((entry) => then.some(({ key }) => key === `answer|${placeKey(entry)}`))
        for (const from of [plan.entries, shown, shown]) {
          const entry = from[(numbers.next().value ?? 0) % Math.max(1, from.length)]
          for (const after of entry ? edits(plan, entry) : []) {
            if (textOf(document, section, after) === before) continue
            const changes = changesSince(then, shownIn(asked, after))
            expect(changes, `${document} ${section} ${placeKey(entry as Entry)}`).not.toEqual([])
          }
        }
      },
    ),
    { numRuns: 50 },
  )
})

it('names a rating that moved where a section only says that it did', () => {
  const rated = (round: string, rating: number) =>
    ({
      ...{ question: 'nucleus.decisions', about: [], round, voice: 'ours', dot: ['new', 0], at: AT },
      value: { kind: 'scale', rating, evidence: '', source: null },
    }) as Entry
  const rounds = [{ id: 'autumn', title: '', date: '2026-10-12', order: 1, dot: ['new', 0] as [string, number], at: AT }]
  const plan = (now: number): Plan => ({ ...emptyPlan(), rounds, entries: [rated('first', 2), rated('autumn', now)] })
  const wish = { document: 'joint-space-review', sections: ['moved'], paper: 'a4', letterhead: false, as: 'word' } as const
  const shown = (now: number) => shownIn({ ...wish, sections: [...wish.sections] }, plan(now))
  expect(textOf('joint-space-review', 'moved', plan(2))).not.toBe(textOf('joint-space-review', 'moved', plan(3)))
  expect(changesSince(shown(2), shown(3))).not.toEqual([])
  expect(changesSince(shown(2), shown(2))).toEqual([])
})

/** What is no answer: names, standings, items and rounds, the project, promises. */
function otherEdits(plan: Plan, at: number): Plan[] {
  const { project, us, partners, rows, rounds, commitments } = plan
  const one = <T>(items: readonly T[]): T | undefined => items[at % Math.max(1, items.length)]
  const partner = one(partners)
  const row = one(rows)
  const edited = { dot: project.dot, at: project.at }
  return [
    { ...plan, project: { ...project, title: 'Another title' } },
    { ...plan, project: { ...project, purpose: 'Another purpose.', deadline: '2031-05-06' } },
    { ...plan, us: { ...us, name: 'Another name', place: 'Another place' } },
    ...(partner
      ? [
          { ...plan, partners: partners.map((each) => (each === partner ? { ...each, name: 'Another name' } : each)) },
          { ...plan, partners: partners.map((each) => (each === partner ? { ...each, status: 'chosen' as const, place: 'There' } : each)) },
          { ...plan, partners: partners.filter((each) => each !== partner) },
        ]
      : []),
    ...(row
      ? [
          { ...plan, rows: rows.filter((each) => each !== row) },
          { ...plan, rows: [...rows, { ...row, id: 'another-row', order: 99 }] },
        ]
      : []),
    { ...plan, rounds: [...rounds, { id: 'another-round', title: 'Another', date: '2031-05-06', order: 99, ...edited }] },
    { ...plan, commitments: commitments.map((each) => ({ ...each, done: !each.done })) },
  ]
}

it('is said of whatever else changes the text too', () => {
  const sections = outlines.flatMap(({ id, form, sections }) =>
    form === 'sheet' ? [] : sections.map((section) => ({ document: id, section: section.id })),
  )
  fc.assert(
    fc.property(randomPlan(worksheets), fc.constantFrom(...sections), fc.nat(), ({ plan }, { document, section }, at) => {
      const asked = { document, sections: [section], paper: 'a4' as const, letterhead: false, as: 'word' as const }
      const then = shownIn(asked, plan)
      const before = textOf(document, section, plan)
      for (const [which, after] of otherEdits(plan, at).entries())
        if (textOf(document, section, after) !== before)
          expect(changesSince(then, shownIn(asked, after)), `${document} ${section} ${which}`).not.toEqual([])
    }),
    { numRuns: 40 },
  )
})
