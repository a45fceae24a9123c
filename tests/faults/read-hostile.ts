/** What a file from elsewhere must not do, and what must be said of it. */
import { merge, relation } from '../../content/model/merge'
import type { Plan } from '../../content/model/plan'
import { differencesOf } from '../../content/model/versions'
import { checkPlan, readPlanText } from '../../electron/workspace/check-plan'
import { fits } from '../../electron/workspace/plan-file'
import { sealed } from '../../electron/workspace/seal'
import { readOutside } from '../../electron/workspace/sharing/read-outside'
import { shownBefore } from '../../electron/workspace/sharing/shown-before'
import { asOnDisk } from '../support/as-on-disk'
import { planOfEverything } from '../support/plan-of-everything'

export type Fate = 'taken' | 'newer' | 'refused'

/** Longer than any of our sentences, so that what the file says itself cannot fill the screen. */
const LONGEST_SENTENCE = 400

/** Nothing but what JSON can say: no function, no getter, no prototype of its own. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null)
    return ['string', 'boolean'].includes(typeof value) || value === null || Number.isFinite(value)
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== Array.prototype) return false
  return Object.values(Object.getOwnPropertyDescriptors(value)).every(({ get, set, value: member }) => !get && !set && isPlain(member))
}

/** One sentence or two in plain words, with its place if it speaks of one, and nothing of the parser's. */
function wrongWithSentence(why: string): string | undefined {
  if (why.length > LONGEST_SENTENCE) return `${why.length} characters are said of it`
  if (!/^[A-Z].*\.$/su.test(why) || /[\p{Cc}\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]/u.test(why))
    return `it is told as ${JSON.stringify(why)}`
  if (/^In (,|\.)|undefined|\[object/.test(why)) return `its place is not named: ${why}`
  return undefined
}

/** What was taken can be shown, kept, read again and written in, or nobody should have taken it. */
function wrongWithTaken(plan: Plan): string | undefined {
  if (!isPlain(plan)) return 'something in it is more than data'
  if (!isPlain(shownBefore(plan))) return 'what is shown of it is more than data'
  const again = checkPlan(Buffer.from(sealed(plan)).toString())
  if (again.kind !== 'plan') return 'written by us it could not be read again'
  const counts = [...Object.values(plan.seen), plan.project.dot[1]]
  return counts.every((count) => Number.isSafeInteger(count + 1_000_000)) ? undefined : 'its counts cannot go on'
}

/** Taken into a plan of ours it must leave one that can be kept and read again, and told of. */
function wrongTogether(theirs: Plan): string | undefined {
  const ours = planOfEverything()
  relation(ours, theirs)
  const together = merge(ours, theirs)
  differencesOf(together)
  if (!fits(together)) return undefined
  const read = readPlanText(Buffer.from(sealed(together)).toString())
  return read.kind === 'plan'
    ? undefined
    : `taken into a plan of ours, that could not be read again: ${read.kind === 'refused' ? read.why : read.kind}`
}

/** Brings a file in as far as it would go, without keeping it. */
export async function readHostile(bytes: Uint8Array): Promise<{ fate: Fate; wrong: string | undefined }> {
  const read = await readOutside(asOnDisk(bytes), 'hostile.json')
  if (read.kind === 'plan') return { fate: 'taken', wrong: wrongWithTaken(read.plan) ?? wrongTogether(read.plan) }
  return { fate: read.kind, wrong: wrongWithSentence(read.why) }
}

const ROOTS = { Object, Array, String, Number, Boolean, Function, Map, Set, Promise, RegExp }
const look = (): string =>
  JSON.stringify([
    ...Object.values(ROOTS).map(({ prototype }) => Reflect.ownKeys(prototype).map(String)),
    Object.keys(globalThis),
    'ranFromAFile' in globalThis,
    'polluted' in {},
  ])

/** Remembers how the language stands; the answer tells whether it still stands so. */
export function watchLanguage(): () => boolean {
  const before = look()
  return () => look() === before
}
