/** What leaves in the copy for a partner, held against random plans: every text in them stands nowhere else. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { insideKeys } from '../../../content/model/inside'
import { type Plan, Plan as PlanFile } from '../../../content/model/plan'
import { worksheets } from '../../../content/worksheets'
import { checkPlan } from '../../../electron/workspace/check-plan'
import { sealed } from '../../../electron/workspace/seal'
import { copyFor } from '../../../electron/workspace/sharing/partner-copy'
import { answer, example } from '../../support/in-plans'
import { randomPlan } from '../../support/random-plan'

const RUNS = 60
const fileOf = (plan: Plan): string => Buffer.from(sealed(copyFor('partner', plan))).toString()

/** As JSON has it between quotes. */
const inFile = (text: string): string => JSON.stringify(text).slice(1, -1)

test('no token from inside, of a note, a promise, a contact or an organisation only thought of is in the bytes of the file', () => {
  fc.assert(
    fc.property(randomPlan(worksheets), ({ plan, tokens, ours }) => {
      const text = fileOf(plan)
      const inside = insideKeys(plan, worksheets)
      const unread = plan.partners.filter(({ status }) => status === 'candidate' || status === 'declined')
      const kept = [
        ...tokens.filter(({ key }) => inside.has(key)).map((token) => token.text),
        ...ours.shown,
        ...ours.others,
        ...plan.partners.map(({ contact }) => contact),
        ...unread.flatMap(({ name, place }) => [name, place]),
      ]
      for (const word of kept.filter((each) => /zq\d+k/.test(each))) expect(text).not.toContain(inFile(word))
    }),
    { numRuns: RUNS },
  )
})

test('the file is a plan of its own that this program reads, with the dots of what is in it', () => {
  fc.assert(
    fc.property(randomPlan(worksheets), ({ plan }) => {
      const stamped: Plan = {
        ...plan,
        seen: { 'd-ours': 9 },
        entries: plan.entries.map((entry, at) => ({ ...entry, dot: ['d-ours', at] })),
      }
      const read = checkPlan(fileOf(stamped))
      if (read.kind !== 'plan') throw new Error(JSON.stringify(read))
      expect(PlanFile.safeParse(read.plan).success).toBe(true)
      expect(read.plan.id).not.toBe(plan.id)
      expect(read.plan.seen).toEqual({})
      const dots = new Map(stamped.entries.map((entry) => [`${entry.question} ${entry.about} ${entry.round}`, entry.dot]))
      for (const entry of read.plan.entries) expect(entry.dot).toEqual(dots.get(`${entry.question} ${entry.about} ${entry.round}`))
    }),
    { numRuns: 20 },
  )
})

test('what single people said in a group stays with us', () => {
  const said = (voice: string, text: string) => ({ ...answer(text, 'began.words'), voice })
  const text = fileOf({ ...example(), entries: [said('ours', 'our words'), said('v-1', 'the words of one')] })
  expect(text).toContain('our words')
  expect(text).not.toContain('the words of one')
})
