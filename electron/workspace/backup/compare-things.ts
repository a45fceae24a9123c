/** Everything in a backup besides the plans, beside what is here: counted by what each thing says. Pure. */
import { createHash } from 'node:crypto'
import type { Counted } from '../../../content/model/backup'
import type { Plan } from '../../../content/model/plan'

/** What each thing says, by its name, short enough to be kept of thousands. */
export type Prints = ReadonlyMap<string, string>

export function compareThings(here: Prints, there: Prints): Counted {
  const both = [...there.keys()].filter((id) => here.has(id))
  const same = both.filter((id) => here.get(id) === there.get(id)).length
  return { onlyThere: there.size - both.length, differ: both.length - same, same, onlyHere: here.size - both.length }
}

/** When and by whom something was written is not what it says. */
const unsaid = (name: string, value: unknown): unknown => (name === 'at' || name === 'dot' ? undefined : value)

export const printOfThing = (content: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(content, unsaid) ?? '')
    .digest('hex')

/** The applications in a plan, each with its texts. */
export function applicationsIn({ id, applications, texts }: Plan): Prints {
  const textsOf = (application: string) => texts.filter((text) => text.application === application).sort(byHeading)
  return new Map(applications.map((one) => [`${id} ${one.id}`, printOfThing([one, textsOf(one.id)])]))
}

const byHeading = (one: Plan['texts'][number], other: Plan['texts'][number]): number =>
  JSON.stringify([one.heading, one.row, one.column]) < JSON.stringify([other.heading, other.row, other.column]) ? -1 : 1
