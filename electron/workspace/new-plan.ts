/** Plans that begin here: an empty one, a copy of the example, one brought in. */
import { randomBytes } from 'node:crypto'
import type { Invented, Start } from '../../content/model/bridge'
import { PLAN_VERSION, type Plan, UNSTAMPED, US } from '../../content/model/plan'

/** A file name that says which plan it is, where its title has Latin letters; the end keeps it from ever being given twice. */
export function newId(title: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '')
  return `${words || 'plan'}-${randomBytes(5).toString('hex')}`
}

/** `at` is when it was begun. Dots come with the first save. */
export function emptyPlan({ us, ...start }: Start, at: string): Plan {
  const edited = { dot: UNSTAMPED, at }
  return {
    format: 'joint-action-plan',
    version: PLAN_VERSION,
    id: newId(start.title),
    project: {
      ...{ purpose: '', call: '', funder: '', deadline: '', currency: 'EUR', ...start },
      ...{ lead: US, language: 'en', example: false, exercise: false, ...edited },
    },
    us: { name: us, kind: 'cso', place: '', contact: '', ...edited },
    ...{
      partners: [],
      rows: [],
      rounds: [],
      voices: [],
      entries: [],
      commitments: [],
      notes: [],
      applications: [],
      texts: [],
      removed: [],
    },
    otherVersions: {},
    asked: {},
    seen: {},
  }
}

/** The example or the training case: a plan of its own each time, marked so that nobody takes its organisations for real ones. */
export const copyOf = (invented: Plan, which: Invented): Plan => ({
  ...invented,
  id: newId(invented.project.title),
  project: { ...invented.project, [which]: true },
})
