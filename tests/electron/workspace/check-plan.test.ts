import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PLAN_VERSION } from '../../../content/model/plan'
import { checkPlan } from '../../../electron/workspace/check-plan'
import { migrate, migrations } from '../../../electron/workspace/migrations'
import { AT, answer, example } from './in-folder'

const partner = (id: string) => ({
  ...{ id, name: '', kind: 'cso', place: '', contact: '', part: 'partner', status: 'candidate', order: 1, dot: ['new', 0], at: AT },
})

function whyOf(content: unknown): string {
  const read = checkPlan(typeof content === 'string' ? content : JSON.stringify(content))
  return read.kind === 'refused' ? read.why : read.kind
}

test('a plan is taken as it is, with a checksum that no longer fits or with none', () => {
  expect(checkPlan(JSON.stringify(example()))).toEqual({ kind: 'plan', plan: example() })
  expect(checkPlan(JSON.stringify({ checksum: 'stale', ...example() }))).toEqual({ kind: 'plan', plan: example() })
})

test('a plan of a newer program is told apart', () => {
  expect(checkPlan(JSON.stringify({ format: 'joint-action-plan', version: 6, anything: true }))).toEqual({ kind: 'newer' })
})

test('what is wrong is said with its place, counted as people count', () => {
  const entries = Array.from({ length: 12 }, (_, index) => answer('', `q${index}`))
  expect(whyOf({ ...example(), entries: entries.map((entry, index) => (index === 11 ? { ...entry, about: 'partner' } : entry)) })).toBe(
    'In answer 12, about, something is not written the way plans write it. Ask whoever sent the file for a fresh copy, or put it right there.',
  )
  expect(whyOf({ ...example(), partners: [{ ...partner('p1'), name: 'x'.repeat(2_001) }] })).toBe(
    'In partner 1, name, there is more than fits. Ask whoever sent the file for a fresh copy, or put it right there.',
  )
  expect(whyOf({ ...example(), us: { ...example().us, logo: 'x' } })).toBe(
    'In your own organisation, “logo” is something that plans do not have. Ask whoever sent the file for a fresh copy, or put it right there.',
  )
  const { project: _, ...withoutProject } = example()
  expect(whyOf(withoutProject)).toBe(
    'In the project, something is missing. Ask whoever sent the file for a fresh copy, or put it right there.',
  )
})

test('two things under one name are refused', () => {
  expect(whyOf({ ...example(), partners: [partner('p1'), partner('p2'), partner('p1')] })).toBe(
    'In the file, partner 1 and partner 3 are the same one twice. Remove one of them.',
  )
  expect(whyOf({ ...example(), entries: [answer('one'), answer('other')] })).toBe(
    'In the file, answer 1 and answer 2 are the same one twice. Remove one of them.',
  )
  expect(whyOf({ ...example(), partners: [partner('us')] })).toBe(
    'In partner 1, the id is “us”, which stands for your own organisation. Give it another id in the file.',
  )
})

test('names that reach into the language are refused wherever they stand, also when disguised', () => {
  for (const name of ['__proto__', 'constructor', 'prototype', '\\u005f_proto__']) {
    const text = JSON.stringify(example()).replace('"seen":{}', `"seen":{"${name}":{"polluted":true}}`)
    expect(whyOf(text)).toMatch(/^The file uses the name “(__proto__|constructor|prototype)”, which plans may not use\./)
  }
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
})

test('a text nested without end is refused before it is parsed', () => {
  const deep = 'The file is nested deeper than any plan. Check that it is the right file.'
  expect(whyOf('['.repeat(1_000_000))).toBe(deep)
  expect(whyOf('{"a":'.repeat(1_000_000))).toBe(deep)
  expect(whyOf(`{"a":"${'['.repeat(1_000)}"}`)).toBe('This is not a plan file of this program.')
})

test('what is no plan at all is said to be none', () => {
  const other = 'This is not a plan file of this program.'
  for (const content of ['null', '[]', '"text"', '1', '{}', '{"format":"other","version":1}']) expect(whyOf(content)).toBe(other)
  const broken = 'The file is damaged or breaks off. Ask whoever sent it for a fresh copy.'
  for (const text of ['', '{', 'hello', '{"a":1}\0', 'PK\u0003\u0004 a letter']) expect(whyOf(text)).toBe(other)
  const whole = JSON.stringify(example())
  for (const text of [whole.slice(0, -1), whole.slice(0, 200), `${whole}\0`]) expect(whyOf(text)).toBe(broken)
})

test('whatever the text, the check answers and never throws', () => {
  const json = fc.oneof(
    fc.string(),
    fc.json(),
    fc.anything().map((thing) => JSON.stringify({ ...example(), entries: thing }) ?? ''),
  )
  fc.assert(
    fc.property(json, (text) => {
      expect(['plan', 'newer', 'refused']).toContain(checkPlan(text).kind)
    }),
    { numRuns: 500 },
  )
})

test('the filled example passes', () => {
  expect(checkPlan(readFileSync('content/example/plan.json', 'utf8')).kind).toBe('plan')
})

test('the steps from older versions lead to the present one, each in its turn', () => {
  expect(migrations).toHaveLength(PLAN_VERSION - 1)
  const steps = [
    (plan: object) => ({ ...plan, path: 'one' }),
    (plan: object) => ({ ...plan, path: `${(plan as { path?: string }).path ?? 'none'}, two` }),
  ]
  expect(migrate({ version: 3 }, 3, steps)).toEqual({ version: 5, path: 'one, two' })
  expect(migrate({ version: 4 }, 4, steps)).toEqual({ version: 5, path: 'none, two' })
  expect(migrate({ version: 5 }, 5, steps)).toEqual({ version: 5 })
})
