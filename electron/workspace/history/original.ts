/** A plan file as an older version of the program wrote it is kept before anything is written over it. */
import type { Ground } from '../ground'
import { plainJson } from '../plain-json'
import { sealed, unsealed } from '../seal'
import { keepMoment, momentsOf, momentText } from './moment-file'
import { plainWithoutGroups } from './without-groups'

/** The text byte by byte, unless groups have answered in it. */
function withoutGroupsIn(text: string): string {
  const json = plainJson(text)
  if (json.kind === 'refused') return text
  const { plan } = unsealed(json.content)
  const kept = plainWithoutGroups(plan)
  return kept === plan ? text : new TextDecoder().decode(sealed(kept))
}

/** Opened again and again without a word written, it is kept once. */
export async function keepOriginal(ground: Ground, plan: string, text: string): Promise<void> {
  const original = withoutGroupsIn(text)
  for (const moment of (await momentsOf(ground, plan)).filter(({ why }) => why === 'migration')) {
    const kept = await momentText(ground, plan, moment.id)
    if ('text' in kept && kept.text === original) return
  }
  await keepMoment(ground, plan, original, 'migration')
}
