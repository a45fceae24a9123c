import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Plan } from '../../../content/model/plan'
import { readPlanText } from '../../../electron/workspace/check-plan'
import { sealed } from '../../../electron/workspace/seal'
import { AT, answer, example } from './in-folder'

const textOf = (plan: Plan): string => new TextDecoder().decode(sealed(plan))

/** A plan with answers of any text, also of lone halves of characters. */
const anyPlan = fc
  .record({ title: fc.string({ unit: 'binary' }), answers: fc.array(fc.string({ unit: 'binary' }), { maxLength: 70 }) })
  .map(({ title, answers }): Plan => {
    const start = example()
    return {
      ...start,
      project: { ...start.project, title },
      entries: answers.map((text, index) => answer(text, `choosing.q${index}`)),
      asked: { 'choosing.q0': { text: title, kind: 'text' } },
      seen: { 'd-1': 3 },
    }
  })

test('whatever is written is read back as it was, and its checksum is right', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      expect(readPlanText(textOf(plan))).toEqual({ kind: 'plan', plan, seal: 'right', from: 5 })
    }),
    { numRuns: 200 },
  )
})

test('a file after an edit is the same as if the plan had been written for the first time', () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(69), fc.string(), fc.boolean(), (plan, at, text, leavesOut) => {
      sealed(plan)
      const entries = plan.entries.flatMap((entry, index) =>
        index !== at ? entry : leavesOut ? [] : { ...entry, value: { kind: 'text' as const, text } },
      )
      const edited = { ...plan, entries }
      expect(textOf(edited)).toBe(textOf(structuredClone(edited)))
    }),
    { numRuns: 200 },
  )
})

test('the file has one item a line and the checksum of the plan as compact JSON', () => {
  const { seen: _, asked: __, us: ___, project: ____, ...rest } = { ...example(), entries: [answer('yes'), answer('no', 'b')] }
  expect(textOf(rest as unknown as Plan)).toBe(`{
  "checksum": "${SUM}",
  "format": "joint-action-plan",
  "version": 5,
  "id": "example",
  "partners": [],
  "rows": [],
  "rounds": [],
  "voices": [],
  "entries": [
    {"question":"choosing.why","about":[],"round":"first","voice":"ours","value":{"kind":"text","text":"yes"},"dot":["new",0],"at":"${AT}"},
    {"question":"b","about":[],"round":"first","voice":"ours","value":{"kind":"text","text":"no"},"dot":["new",0],"at":"${AT}"}
  ],
  "commitments": [],
  "notes": [],
  "applications": [],
  "texts": [],
  "removed": [],
  "otherVersions": {}
}
`)
})

/** Worked out by another program: python3 -c 'import zlib' over the same JSON without white space. */
const SUM = 'crc32-beef1f10'
