/** Whether a text is a plan that this program can read, and if not, why, in one sentence. Pure. */
import * as z from 'zod'
import { PLAN_VERSION, Plan } from '../../content/model/plan'
import { speak } from '../../content/words/say'
import { type Migration, migrate, migrations, oldestVersion } from './migrations'
import { plainJson } from './plain-json'
import { whyRefused, whyTooLarge } from './plan-trouble'
import { isBroken, unsealed } from './seal'
import { tooManyEdits } from './too-many-edits'
import { whyTwins } from './twins'

type Refused = { kind: 'refused'; why: string }
type Newer = { kind: 'newer'; title: string }
/** `seal` is wrong when the content is not what was written; `from` is the version that the file was in. */
export type PlanText = { kind: 'plan'; plan: Plan; seal: 'right' | 'wrong' | 'none'; from: number } | Newer | Refused

const Head = z.object({ format: z.literal('joint-action-plan'), version: z.int() })
const Titled = z.object({ project: z.object({ title: z.string() }) })
const refused = (why: string): Refused => ({ kind: 'refused', why })

/** The title of a plan that may not be read any further. */
export const titleIn = (content: unknown): string => Titled.safeParse(content).data?.project.title ?? ''

function readVersion(content: Record<string, unknown>, from: number, steps: readonly Migration[]): PlanText {
  const { seal, plan: plain } = unsealed(content)
  const parsed = Plan.safeParse(migrate(plain, from, steps), { reportInput: true })
  const [issue] = parsed.error?.issues ?? []
  if (issue) return refused(whyRefused(issue))
  const plan = parsed.data as Plan
  const twins = whyTwins(plan)
  return twins === undefined ? { kind: 'plan', plan, seal, from } : refused(twins)
}

export function readPlanText(text: string, steps: readonly Migration[] = migrations): PlanText {
  const json = plainJson(text)
  if (json.kind === 'refused') return json
  const head = Head.safeParse(json.content)
  if (!head.success) return refused(speak('en')('store.refused.other'))
  const { version } = head.data
  if (version > PLAN_VERSION)
    return isBroken(json.content) ? refused(speak('en')('store.refused.broken')) : { kind: 'newer', title: titleIn(json.content) }
  if (version < oldestVersion(steps)) return refused(speak('en')('store.refused.old'))
  return readVersion(json.content, version, steps)
}

/**
 * For a plan from elsewhere: someone may have edited it by hand, so a checksum that no longer fits does not count. Our own
 * plans may count further than it does, as they go on from what they took in.
 */
export function readPlanFromElsewhere(text: string): PlanText {
  const read = readPlanText(text)
  const tooMany = read.kind === 'plan' ? tooManyEdits(read.plan) : undefined
  return tooMany ? refused(whyTooLarge(tooMany)) : read
}

export function checkPlan(text: string): { kind: 'plan'; plan: Plan } | { kind: 'newer' } | Refused {
  const read = readPlanFromElsewhere(text)
  if (read.kind === 'plan') return { kind: 'plan', plan: read.plan }
  return read.kind === 'newer' ? { kind: 'newer' } : read
}
