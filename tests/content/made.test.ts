/** What the program says of a document that was made earlier: up to date, or which things it shows otherwise than the plan does now. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Application, Piece } from '../../content/model/application'
import type { DocumentWish } from '../../content/model/document-wish'
import { changesSince, MADE_LIMIT, type MadeDocument, withMade } from '../../content/model/made'
import { placeKey } from '../../content/model/place'
import type { Entry, Plan } from '../../content/model/plan'
import { outlines } from '../../content/outlines'
import { shownIn } from '../../content/shown-in'
import { worksheets } from '../../content/worksheets'
import { randomPlan } from '../support/random-plan'
import { candid, partner, planOf, rate, row, text, us } from '../support/small-plan'

type Step = (plan: Plan) => Plan
const wish = (document: string, ...sections: string[]) => ({
  ...{ document, paper: 'a4' as const, letterhead: false, as: 'word' as const },
  ...(sections.length > 0 && { sections }),
})

/** What a document made of the plan would be said to show otherwise once the steps were taken. */
function changed(asked: DocumentWish, plan: Plan, ...steps: Step[]): string[] {
  const then = shownIn(asked, plan).map(({ key, print, what, whom, said }) => ({ key, print, what, whom, said }))
  const now = shownIn(
    asked,
    steps.reduce((next, step) => step(next), plan),
  )
  return changesSince(then, now).map(({ how, what, whom, said }) => [how, what, whom, said].filter(Boolean).join(' / '))
}
const ours = wish('partnership-plan')
const theirs = wish('partnership-plan-partner')
const choice = wish('partnership-plan', 'choice')
const plan = planOf(us('Masar'), partner('p1', 'Sawa', 'chosen'), text('choice.reason', ['p1'], 'They know the town.'))

describe('a document that was made earlier', () => {
  it('is up to date while nothing changes', () => {
    expect(changed(ours, plan)).toEqual([])
  })

  it('names an answer that was changed, with what it said', () => {
    const later = text('choice.reason', ['p1'], 'They know the town and its schools.')
    expect(changed(choice, plan, later)).toHaveLength(1)
    expect(changed(choice, plan, later)[0]).toMatch(/^changed \/ .+ \/ Sawa \/ They know the town\.$/)
  })

  it('names an answer that was added, and one that was taken out', () => {
    expect(changed(choice, plan, rate('base.field', 'p1', 2))).toHaveLength(1)
    expect(changed(choice, plan, rate('base.field', 'p1', 2))[0]).toMatch(/^added \/ .+ \/ Sawa$/)
    expect(changed(choice, plan, text('choice.reason', ['p1'], ''))[0]).toMatch(/^removed \/ .+ \/ Sawa \/ They know the town\.$/)
  })

  it('says nothing of an answer in a section that was not chosen', () => {
    expect(changed(wish('partnership-plan', 'trust'), plan, text('choice.reason', ['p1'], 'Other words'))).toEqual([])
  })

  it('names a partner that was added once, without each answer about it', () => {
    const joined = changed(choice, plan, partner('p2', 'Duroob', 'invited'), text('choice.reason', ['p2'], 'New'))
    expect(joined).toEqual(['added / Partner / Duroob'])
  })

  it('names an item of a list once when it is added, and when its name changes', () => {
    const risks = wish('partnership-plan', 'trust')
    const added = changed(
      risks,
      plan,
      row('risks', 'r1'),
      text('risk.what', ['r1'], 'The permits come late'),
      rate('risk.likelihood', 'r1', 2),
    )
    expect(added).toHaveLength(1)
    expect(added[0]).toMatch(/^added \/ .+ \/ The permits come late$/)
    const before = planOf(row('risks', 'r1'), text('risk.what', ['r1'], 'The permits come late'))
    expect(changed(risks, before, text('risk.what', ['r1'], 'The permits do not come'))).toHaveLength(1)
  })

  it('tells partners’ readers nothing of what is ours alone', () => {
    const rated = planOf(partner('p1', 'Sawa', 'chosen'), text('choice.candid', ['p1'], 'We are not sure'))
    expect(changed(theirs, rated, text('choice.candid', ['p1'], 'We are sure'))).toEqual([])
    expect(changed(ours, rated, text('choice.candid', ['p1'], 'We are sure'))).toHaveLength(1)
  })

  it('is outdated for partners when an answer in it becomes candid', () => {
    expect(changed(theirs, plan, candid('choice.reason', 'p1'))[0]).toMatch(/^removed \/ .+ \/ Sawa/)
  })

  it('names a point to talk about only where the answers behind it are not in the document', () => {
    const doubtful = [rate('trust.ability', 'p1', 1, 'They were late', 'seen'), rate('trust.exposure', 'p1', 3)]
    const points = changed(wish('partnership-plan', 'points'), plan, ...doubtful)
    expect(points.every((line) => line.includes('Point to talk about'))).toBe(true)
    expect(changed(ours, plan, ...doubtful).some((line) => line.includes('Point to talk about'))).toBe(false)
  })

  it('counts an open question that was answered as an answer', () => {
    expect(changed(wish('partnership-plan', 'open'), plan, text('choice.candid', ['p1'], 'x')).join()).not.toContain('removed')
  })

  it('is forgotten when there are too many newer ones', () => {
    const one = (id: string): MadeDocument => ({ id, wish: ours, at: '2026-03-02T09:00:00.000Z', where: `/${id}.docx`, shown: [] })
    const many = Array.from({ length: MADE_LIMIT }, (_, at) => one(`m${at}`))
    const made = withMade(many, one('fresh'))
    expect(made).toHaveLength(MADE_LIMIT)
    expect(made[0]?.id).toBe('fresh')
    expect(made.at(-1)?.id).toBe(`m${MADE_LIMIT - 2}`)
  })
})

describe('an application that was made as a document earlier', () => {
  const edited = { dot: ['new', 0] as [string, number], at: '2026-03-02T09:00:00.000Z' }
  const heading = { id: 'partners', number: '1', title: 'The partnership', question: '', help: '' }
  const application: Application = {
    ...{ id: 'lumen', deadline: '', language: 'en', order: 1, ...edited },
    form: {
      ...{ id: 'form', title: 'Lumen', funder: 'Lumen', source: '', checked: '', note: '' },
      headings: [
        { kind: 'text', ...heading, sources: [], also: [] },
        { kind: 'table', ...heading, id: 'risks', title: 'Risks', table: 'risks', columns: [{ id: 'risk', title: 'Risk', holds: 'risk' }] },
      ],
    },
  }
  const from = { question: 'choice.reason', about: ['p1'], round: 'first', isNamed: false }
  const written = (...pieces: Piece[]): Plan => ({
    ...plan,
    applications: [application],
    texts: [{ application: 'lumen', heading: 'partners', row: '', column: '', pieces, ...edited }],
  })
  const section = { document: 'application', application: 'lumen', paper: 'a4' as const, letterhead: false, as: 'word' as const }
  const follows = { text: 'They know the town.', said: 'They know the town.', from }

  it('names the answer that a sentence follows, and the text where the writer has written', () => {
    const later = text('choice.reason', ['p1'], 'They know the schools.')
    expect(changed(section, written(follows), later)).toEqual(['changed / Reason / Sawa / They know the town.'])
    const own =
      (words: string): Step =>
      (now) => ({ ...now, texts: written({ text: words }).texts })
    expect(changed(section, written({ text: 'Ours.' }), own('Ours, again.'))).toEqual(['changed / The partnership / Ours.'])
    expect(changed(section, written({ text: 'Ours.' }), later)).toEqual([])
  })

  it('names risks that stand in its table, and a sentence that left because its answer is ours alone now', () => {
    expect(changed(section, written(), row('risks', 'r1'), text('risk.what', ['r1'], 'Permits come late'))).toHaveLength(1)
    expect(changed({ ...section, sections: ['partners'] }, written(), row('risks', 'r1'))).toEqual([])
    expect(changed(section, written(follows), candid('choice.reason', 'p1'))).toEqual(['removed / Reason / Sawa / They know the town.'])
  })
})

/** Another answer in the place of the one that is there; nothing where the same could not be told from it. */
function edited({ value }: Entry): Entry['value'] | undefined {
  if (value.kind === 'text') return { ...value, text: `${value.text} and more` }
  if (value.kind === 'scale') return { ...value, evidence: `${value.evidence} and more` }
  if (value.kind === 'number') return { ...value, amount: (value.amount ?? 0) + 1 }
  return value.kind === 'date' ? { ...value, date: '2031-05-06' } : undefined
}

describe('any edit of any plan', () => {
  it('of an answer that the document shows is named; of one that it does not show it is not', () => {
    fc.assert(
      fc.property(
        randomPlan(worksheets),
        fc.constantFrom(...outlines.filter(({ form }) => form !== 'sheet')),
        fc.nat(),
        fc.nat(),
        ({ plan }, { id, sections }, at, which) => {
          const entry = plan.entries[at % Math.max(1, plan.entries.length)]
          const value = entry && edited(entry)
          if (!entry || !value) return
          const section = sections[which % sections.length]?.id ?? ''
          const asked = wish(id, section)
          const isShown = shownIn(asked, plan).some(({ key }) => key === `answer|${placeKey(entry)}`)
          const now = { ...plan, entries: plan.entries.map((one) => (one === entry ? { ...entry, value } : one)) }
          const changes = changesSince(shownIn(asked, plan), shownIn(asked, now))
          const here = changes.filter(({ isAnswer, at }) => isAnswer && at.kind === 'answer' && placeKey(at.place) === placeKey(entry))
          expect(here.map(({ how }) => how)).toEqual(isShown ? ['changed'] : [])
        },
      ),
      { numRuns: 80 },
    )
  })

  it('of an answer that is ours alone leaves what partners were given up to date', () => {
    fc.assert(
      fc.property(randomPlan(worksheets), fc.nat(), ({ plan }, at) => {
        const inside = plan.entries.filter((entry) => entry.inside)
        const entry = inside[at % Math.max(1, inside.length)]
        const value = entry && edited(entry)
        if (!entry || !value) return
        const now = { ...plan, entries: plan.entries.map((one) => (one === entry ? { ...entry, value } : one)) }
        expect(changesSince(shownIn(theirs, plan), shownIn(theirs, now))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
