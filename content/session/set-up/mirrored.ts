/**
 * What organisations say of each other in a mirror: the three sides of trust, and the need for one another. The scale is that
 * of the worksheet on trust. Nothing of a plan is in it; each says it anew, knowing that the others will read it.
 */
import { newId } from '../../model/id'
import { leavesOf } from '../../model/places'
import type { Worksheet } from '../../model/worksheet'
import type { Say } from '../../words/say'
import type { AskOf, Item } from '../item'
import type { Named } from '../session'

const MIRRORED = {
  ability: 'trust.ability',
  benevolence: 'trust.benevolence',
  integrity: 'trust.integrity',
  need: 'trust.exposure',
} as const
export type Mirrored = keyof typeof MIRRORED
export const mirrored = Object.keys(MIRRORED) as readonly Mirrored[]

function scaleOf(worksheets: readonly Worksheet[], what: Mirrored): AskOf<'scale'> | undefined {
  const leaf = worksheets.flatMap(leavesOf).find(({ id }) => id === MIRRORED[what])
  return leaf?.kind === 'scale' ? { kind: 'scale', steps: leaf.steps, evidence: false } : undefined
}

/** For each organisation how the others see it, and how they think it sees them. */
export function mirrorItems(what: Mirrored, organisations: readonly Named[], worksheets: readonly Worksheet[], say: Say): Item[] {
  const ask = scaleOf(worksheets, what)
  if (!ask) return []
  return organisations.flatMap(({ id, name }) =>
    (['see', 'expect'] as const).map(
      (side): Item => ({
        ...{ id: newId('q'), worksheet: '', question: '', about: [], help: '', subject: name, ask },
        text: say(`mirror.${what}-${side}`, { name }),
        mirror: { what, side, of: id },
      }),
    ),
  )
}
