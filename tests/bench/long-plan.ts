/** Plans whose documents have about as many pages as they say, in the office program that counted them. */
import { readFileSync } from 'node:fs'
import { type Entry, Plan } from '../../content/model/plan'

/** What a document is made of. */
export interface Long {
  readonly pages: number
  readonly plan: Plan
  readonly sections?: readonly string[]
}

const example = (): Plan => Plan.parse(JSON.parse(readFileSync(new URL('../../content/example/plan.json', import.meta.url), 'utf8')))

/** Every partner, and every answer about it, so many times. */
function withPartners(plan: Plan, times: number): Plan {
  const ids = new Set(plan.partners.map(({ id }) => id))
  const about = plan.entries.filter((entry) => entry.about.some((id) => ids.has(id)))
  const copies = Array.from({ length: times - 1 }, (_, at) => at + 1)
  return {
    ...plan,
    partners: [0, ...copies].flatMap((copy) =>
      plan.partners.map((partner) => ({ ...partner, id: copy ? `${partner.id}-${copy}` : partner.id, order: partner.order + copy * 100 })),
    ),
    entries: [
      ...plan.entries,
      ...copies.flatMap((copy) =>
        about.map((entry) => ({ ...entry, about: entry.about.map((id) => (ids.has(id) ? `${id}-${copy}` : id)) })),
      ),
    ],
  }
}

/** Every answer in so many times the words. */
function wordier(plan: Plan, times: number): Plan {
  const longer = (text: string) => Array.from({ length: times }, () => text).join(' ')
  const entryOf = (entry: Entry): Entry => {
    const { value } = entry
    if (value.kind === 'text') return { ...entry, value: { ...value, text: longer(value.text) } }
    return value.kind === 'scale' && value.evidence ? { ...entry, value: { ...value, evidence: longer(value.evidence) } } : entry
  }
  return { ...plan, entries: plan.entries.map(entryOf) }
}

/** The example without its points and open questions. */
export const thirtyOne = (): Long => ({
  pages: 31,
  plan: example(),
  sections: [
    'project',
    'coming-together',
    'choice',
    'trust',
    'continuum',
    'components',
    'web',
    'orbits',
    'design',
    'looking-back',
    'commitments',
  ],
})

/** More partners than anybody has, and every answer six times as long. */
export const threeHundred = (): Long => ({ pages: 300, plan: wordier(withPartners(example(), 13), 6) })
