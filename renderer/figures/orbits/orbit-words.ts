/** What is written in the figure of the orbits. */
import type { NucleusPart, Orbit } from '../../../content/figures/orbits'
import { balanceInShort, liesWithWords } from '../../../content/figures/orbits-words'
import { isBare } from '../../../content/figures/rated'
import { shortText, stepWord } from '../../../content/model/answer-words'
import { organisationName } from '../../../content/model/names'
import { leavesOf } from '../../../content/model/places'
import type { Plan } from '../../../content/model/plan'
import { worksheets } from '../../../content/worksheets'
import type { ScreenSay } from '../../locales/say'
import type { PartWords } from './NucleusList'

export interface OrbitLabel {
  readonly organisation: string
  readonly name: string
  readonly balance: string
}

export const orbitLabels = (orbits: readonly Orbit[], plan: Plan, say: ScreenSay): OrbitLabel[] =>
  orbits.map(({ organisation, balance }) => ({
    organisation,
    name: organisationName(plan, organisation, say) ?? '',
    balance: balanceInShort(balance, say),
  }))

export function partWords(parts: readonly NucleusPart[], plan: Plan, say: ScreenSay): PartWords[] {
  const leaves = worksheets.flatMap(leavesOf)
  return parts.map((part) => {
    const leaf = leaves.find(({ id }) => id === part.question)
    const { rating } = part.formed
    const below = [isBare(part.formed) ? say('evidence.none') : '', liesWithWords(part, plan, say)]
    return {
      part,
      name: leaf ? shortText(leaf) : '',
      formed: rating === null || !leaf ? say('rated.none') : stepWord(leaf, rating),
      below: below.filter(Boolean).join('; '),
    }
  })
}
