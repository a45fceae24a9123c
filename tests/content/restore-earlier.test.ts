/** A plan, or one worksheet of it, brought back to how it stood. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChange, changeBetween } from '../../content/model/change'
import { diff } from '../../content/model/diff'
import { answer, removeRow, setProject } from '../../content/model/edit'
import { removePartner } from '../../content/model/leaving'
import type { Plan } from '../../content/model/plan'
import { putBack } from '../../content/model/put-back'
import { restoredPlan } from '../../content/model/restore-earlier'
import { restoredWorksheet } from '../../content/model/restore-worksheet'
import { worksheetOf, worksheets } from '../../content/worksheets'
import { randomPlan } from '../support/random-plan'
import { AT, partner, planOf, rate, row, text } from '../support/small-plan'

const LATER = '2026-11-20T14:32:00.000Z'
const textAt = (plan: Plan, question: string, about: readonly string[] = []) => {
  const value = plan.entries.find((entry) => entry.question === question && `${entry.about}` === `${about}`)?.value
  return value?.kind === 'text' ? value.text : value?.kind === 'scale' ? value.evidence : undefined
}
const all = (plan: Plan, ...steps: readonly ((plan: Plan) => Plan)[]) => steps.reduce((now, step) => step(now), plan)

const then = planOf(
  partner('warda', 'Warda'),
  rate('trust.ability', 'warda', 2, 'They ran the winter school.'),
  row('risks', 'flood'),
  text('risk.what', ['flood'], 'Flood'),
  text('choice.idea-words', [], 'Doors'),
)
const now = all(
  then,
  partner('nahr', 'Nahr'),
  rate('trust.ability', 'warda', 3, 'They ran it twice.'),
  rate('trust.ability', 'nahr', 1, 'They are new.'),
  (plan) => removeRow(plan, 'flood', LATER),
  row('risks', 'drought'),
  text('risk.what', ['drought'], 'Drought'),
  text('choice.idea-words', [], 'Windows'),
  (plan) => setProject(plan, { title: 'Another title' }, LATER),
)

test('a whole plan stands as it stood, and what that took out can be put back', () => {
  const restored = restoredPlan(now, then, worksheets, LATER)
  expect(diff(then, restored, worksheets)).toEqual([])
  expect(restored.removed.map(({ kind, name }) => [kind, name])).toEqual([
    ['partner', 'Nahr'],
    ['row', 'Drought'],
  ])
  const [nahr, drought] = restored.removed.map(({ id }) => putBack(restored, id, LATER))
  expect(nahr && textAt(nahr, 'trust.ability', ['nahr'])).toBe('They are new.')
  expect(drought && textAt(drought, 'risk.what', ['drought'])).toBe('Drought')
})

test('any plan can be brought back to any other, and back again', () => {
  fc.assert(
    fc.property(randomPlan(worksheets), randomPlan(worksheets), (one, other) => {
      const plan = { ...one.plan, id: 'plan' }
      const restored = restoredPlan(plan, { ...other.plan, id: 'plan' }, worksheets, LATER)
      expect(diff(other.plan, restored, worksheets)).toEqual([])
      expect(diff(plan, restoredPlan(restored, plan, worksheets, LATER), worksheets)).toEqual([])
      // The program applies the same edit to its own copy.
      expect(diff(restored, applyChange(plan, changeBetween(plan, restored)), worksheets)).toEqual([])
    }),
    { numRuns: 15 },
  )
})

test('bringing a plan back to how it stands changes nothing', () => {
  expect(changeBetween(now, restoredPlan(now, structuredClone(now), worksheets, LATER))).toEqual({})
})

test('one worksheet is brought back and the rest stays as it is now', () => {
  const worksheet = worksheetOf('trust-and-risk')
  if (!worksheet) throw new Error('The worksheet is not there.')
  const { plan, without } = restoredWorksheet(now, then, worksheet, worksheets, LATER)
  expect(textAt(plan, 'trust.ability', ['warda'])).toBe('They ran the winter school.')
  expect(textAt(plan, 'trust.ability', ['nahr'])).toBeUndefined()
  expect(textAt(plan, 'risk.what', ['flood'])).toBe('Flood')
  expect(plan.rows.map(({ id }) => id)).toEqual(['flood'])
  expect(plan.removed.map(({ name }) => name)).toEqual(['Drought'])
  expect([plan.project.title, textAt(plan, 'choice.idea-words')]).toEqual(['Another title', 'Windows'])
  expect(plan.partners.map(({ id }) => id)).toEqual(['warda', 'nahr'])
  expect(without).toEqual({ answers: 0, partners: [], rounds: [] })
})

test('answers about a partner who is not in the plan any more are left out, and it is told about whom', () => {
  const worksheet = worksheetOf('trust-and-risk')
  if (!worksheet) throw new Error('The worksheet is not there.')
  const gone = removePartner(now, 'warda', worksheets, LATER)
  const { plan, without } = restoredWorksheet(gone, then, worksheet, worksheets, LATER)
  expect(without).toEqual({ answers: 1, partners: ['warda'], rounds: [] })
  expect(plan.entries.filter(({ about }) => about.includes('warda'))).toEqual([])
})

test('what groups answered stays as it is now, whatever is brought back', () => {
  const session = { id: 'session', kind: 'group' as const, name: '', dot: ['new', 0] as [string, number], at: AT }
  const said = (plan: Plan) =>
    answer(
      { ...plan, voices: [...plan.voices, session] },
      { question: 'choice.idea-words', about: [], voice: 'session' },
      { kind: 'text', text: 'What the room said' },
      { text: '', kind: 'text' },
      AT,
    )
  const grouped = said(now)
  const held = (plan: Plan) => plan.entries.filter(({ voice }) => voice === 'session').map(({ value }) => value)
  expect(held(restoredPlan(grouped, then, worksheets, LATER))).toEqual([{ kind: 'text', text: 'What the room said' }])
  expect(restoredPlan(grouped, then, worksheets, LATER).voices.map(({ id }) => id)).toEqual(['session'])
  const worksheet = worksheetOf('choosing-partners')
  if (!worksheet) throw new Error('The worksheet is not there.')
  expect(held(restoredWorksheet(grouped, then, worksheet, worksheets, LATER).plan)).toHaveLength(1)
})
