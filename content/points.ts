/** Points to talk about: every rule of the folder applied to a plan. */
import { type DocumentAudience, isOutside, redact } from './model/audience'
import { clipped } from './model/clipped'
import { placeKey } from './model/place'
import type { Plan } from './model/plan'
import type { Finding, Point, PointRule } from './model/point'
import type { Worksheet } from './model/worksheet'
import { fill, speak } from './words/say'

const files = import.meta.glob<PointRule>('./points/*.ts', { eager: true, import: 'default' })

export const rules: readonly PointRule[] = Object.values(files).sort((one, other) => one.order - other.order)

const LONGEST_SUBJECT = 72

/** A colon follows, so the writer's own full stop goes. */
const unstopped = (subject: string): string => subject.replace(/[\s.:،,؛;]+$/u, '')

const pointOf = (rule: PointRule, finding: Finding, language: string): Point => ({
  id: [rule.id, ...finding.about].join('|'),
  rule: rule.id,
  worksheet: rule.worksheet,
  about: finding.about,
  subject: clipped(unstopped(finding.subject), LONGEST_SUBJECT),
  subjectInFull: unstopped(finding.subject),
  says: fill(rule.says, finding.values, language),
  asks: fill(rule.asks, finding.values, language),
  from: finding.from,
})

const pointsBy = (using: readonly PointRule[], plan: Plan, language: string): Point[] =>
  using.flatMap((rule) => rule.find(plan, speak(language)).map((finding) => pointOf(rule, finding, language)))

/**
 * The points of a plan for an audience. Outsiders read only what shared rules find both in the whole plan and in what
 * outsiders may know, said in the same words and resting on nothing that the whole plan's point does not rest on: so nothing
 * inside shows through, and nothing is said that the whole plan contradicts, such as a missing safeguard that is only candid.
 */
export function pointsOf(plan: Plan, worksheets: readonly Worksheet[], language: string, audience: DocumentAudience = 'ours'): Point[] {
  if (!isOutside(audience)) return pointsBy(rules, plan, language)
  const shared = rules.filter((rule) => rule.audience === 'shared')
  const whole = new Map(pointsBy(shared, plan, language).map(({ id, says, from }) => [id, { says, from: new Set(from.map(placeKey)) }]))
  return pointsBy(shared, redact(plan, worksheets), language).filter((point) => {
    const known = whole.get(point.id)
    return known?.says === point.says && point.from.every((place) => known.from.has(placeKey(place)))
  })
}
