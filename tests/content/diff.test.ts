/** What was changed between two states of a plan, told thing by thing and in words. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COLLECTIONS, keyOf } from '../../content/model/change'
import { addCommitment, setCommitment } from '../../content/model/commitments'
import { diff } from '../../content/model/diff'
import { summed } from '../../content/model/diff-summed'
import { changeWords } from '../../content/model/diff-words'
import { markWorksheet, removeRow, setInside, setPartner, setProject } from '../../content/model/edit'
import { removePartner } from '../../content/model/leaving'
import type { Plan } from '../../content/model/plan'
import { sameContent } from '../../content/model/same-content'
import { speak } from '../../content/words/say'
import { worksheetOf, worksheets } from '../../content/worksheets'
import { randomPlan } from '../support/random-plan'
import { AT, partner, planOf, rate, row, text } from '../support/small-plan'
import { after, begun, doings } from './any-plan'

const say = speak('en')
const titleOf = (worksheet: string): string => worksheetOf(worksheet)?.title ?? ''
/** Without the marks that keep a name's direction. */
const words = (before: Plan, now: Plan): string[] =>
  diff(before, now, worksheets).map((change) => changeWords(change, say, titleOf).replace(/[\u2066-\u2069]/g, ''))

const warda = planOf(partner('warda', 'Warda'), rate('trust.ability', 'warda', 2, 'They ran the winter school.'))

test('a rating and its evidence are told apart', () => {
  expect(words(warda, rate('trust.ability', 'warda', 2, 'They ran it twice.')(warda))).toEqual(['Warda: Ability, evidence rewritten'])
  expect(words(warda, rate('trust.ability', 'warda', 3, 'They ran the winter school.')(warda))).toEqual(['Warda: Ability, rated anew'])
  expect(words(warda, rate('trust.ability', 'warda', 3, '')(warda))).toEqual(['Warda: Ability, rated anew and evidence taken out'])
  expect(words(warda, rate('trust.integrity', 'warda', 3, 'They paid back.')(warda))).toEqual([
    'Warda: Integrity, rated and evidence written',
  ])
  expect(words(warda, rate('trust.ability', 'warda', 2, 'They ran the winter school.', 'seen')(warda))).toEqual([
    'Warda: Ability, source of the evidence changed',
  ])
  expect(words(warda, setInside(warda, { question: 'trust.ability', about: ['warda'] }, true, AT))).toEqual([
    'Warda: Ability, marked as candid',
  ])
})

test('texts are written, rewritten and emptied', () => {
  const before = planOf(text('choice.idea-words', [], 'Old'))
  expect(words(planOf(), before)).toEqual(['Choosing partners: In our own words, written'])
  expect(words(before, text('choice.idea-words', [], 'New')(before))).toEqual(['Choosing partners: In our own words, rewritten'])
  expect(words(before, planOf())).toEqual(['Choosing partners: In our own words, emptied'])
})

test('partners, the project and marks have words of their own', () => {
  const renamed = setPartner(warda, 'warda', { name: 'وردة', status: 'chosen' }, AT)
  expect(words(warda, renamed)).toEqual(['وردة: named anew, before Warda and now chosen'])
  expect(words(warda, setProject(warda, { deadline: '2027-03-15' }, AT))).toEqual(['Deadline: set'])
  expect(words(warda, partner('nahr', '')(warda))).toEqual(['a partner without a name: added as a partner'])
  expect(words(warda, markWorksheet(warda, 'choosing-partners', 'ready', AT))).toEqual(['Choosing partners: marked as ready'])
})

test('answers go with the partner or the row that is taken out, and come with a new row', () => {
  expect(words(warda, removePartner(warda, 'warda', worksheets, AT))).toEqual(['Warda: taken out of the plan, with one answer'])
  const flood = [row('risks', 'flood'), text('risk.what', ['flood'], 'Flood'), text('risk.because', ['flood'], 'The dam is old')].reduce(
    (plan, step) => step(plan),
    warda,
  )
  expect(words(warda, flood)).toEqual(['Flood: added to “Risks”, with 2 answers'])
  expect(words(flood, removeRow(flood, 'flood', AT))).toEqual(['Flood: taken out of “Risks”, with 2 answers'])
  expect(words(flood, text('risk.because', ['flood'], 'It rains')(flood))).toEqual(['Flood: Because, rewritten'])
})

test('what was promised is told by its first words', () => {
  const promised = addCommitment(warda, 'c', { what: 'Call Rana about the hall' }, AT)
  expect(words(warda, promised)).toEqual(['Commitment “Call Rana about the hall”: added'])
  expect(words(promised, setCommitment(promised, 'c', { done: true }, AT))).toEqual(['Commitment “Call Rana about the hall”: done'])
})

test('a name keeps its own direction in the sentence', () => {
  const [change] = diff(planOf(), planOf(partner('nur', 'مؤسسة النور')), worksheets)
  expect(change && changeWords(change, say, titleOf)).toBe('\u2068مؤسسة النور\u2069: added as a partner')
})

test('many changes are summed up by worksheet and partner, and none is left out', () => {
  const steps = ['trust.ability', 'trust.benevolence', 'trust.integrity', 'trust.exposure'].flatMap((question) => [
    rate(question, 'warda', 3, 'Because'),
    rate(question, 'nahr', 1, 'Because'),
  ])
  const before = planOf(partner('warda', 'Warda'), partner('nahr', 'Nahr'))
  const changes = diff(
    before,
    steps.reduce((plan, step) => step(plan), before),
    worksheets,
  )
  const groups = summed(changes)
  expect(groups.map(({ worksheet, about, changes: some }) => [worksheet, about?.name, some.length])).toEqual([
    ['trust-and-risk', 'Warda', 4],
    ['trust-and-risk', 'Nahr', 4],
  ])
  expect(groups.flatMap((group) => group.changes)).toHaveLength(8)
})

const differing = (before: Plan, now: Plan): string[] =>
  COLLECTIONS.filter((name) => name !== 'removed').flatMap((name) => {
    const [old, fresh] = [before, now].map((plan) => new Map(plan[name].map((item) => [keyOf(item), item])))
    const keys = [...new Set([...(old?.keys() ?? []), ...(fresh?.keys() ?? [])])]
    return keys.filter((key) => !sameContent(old?.get(key), fresh?.get(key))).map((key) => `${name}|${key}`)
  })
const toldOf = (before: Plan, now: Plan): string[] =>
  diff(before, now, worksheets)
    .flatMap(({ keys }) => keys)
    .filter((key) => key !== 'project' && key !== 'us')

test('a plan does not differ from itself, nor from a copy of it', () => {
  fc.assert(
    fc.property(randomPlan(worksheets), ({ plan }) => {
      expect(diff(plan, plan, worksheets)).toEqual([])
      expect(diff(plan, structuredClone(plan), worksheets)).toEqual([])
    }),
    { numRuns: 10 },
  )
})

test('every item that differs is told of, once, and nothing else', () => {
  fc.assert(
    fc.property(doings, doings, (first, second) => {
      const before = begun(first)
      const now = after(before, second)
      expect(toldOf(before, now).sort()).toEqual(differing(before, now).sort())
      for (const change of diff(before, now, worksheets)) expect(changeWords(change, say, titleOf)).not.toMatch(/undefined|change\./)
    }),
    { numRuns: 300 },
  )
  fc.assert(
    fc.property(randomPlan(worksheets), randomPlan(worksheets), (one, other) => {
      expect(toldOf(one.plan, other.plan).sort()).toEqual(differing(one.plan, other.plan).sort())
      for (const change of diff(one.plan, other.plan, worksheets))
        expect(changeWords(change, say, titleOf)).not.toMatch(/undefined|change\./)
    }),
    { numRuns: 15 },
  )
})
