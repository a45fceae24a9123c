/** Points to talk about: each derived from answers, naming them, and ending in a question. Never a verdict. */
import type { Say } from '../words/say'
import type { Place } from './place'
import type { Plan } from './plan'

/** What a rule found: the values that fill its sentence, and the answers it comes from. */
export interface Finding {
  /** Tells this finding from others of the rule: ids of partners and rows. */
  readonly about: readonly string[]
  /** The partner, need or risk that the sentence begins with; empty when it is about the whole. */
  readonly subject: string
  readonly values: Readonly<Record<string, string | number>>
  /** Every answer the finding rests on, given or missing. */
  readonly from: readonly Place[]
}

/** One rule a file under `content/points/`. `says` and `asks` are ICU messages filled with the finding's values. */
export interface PointRule {
  readonly id: string
  /** Where its findings stand among those of other rules: what weighs more comes first. */
  readonly order: number
  /** The worksheet whose page shows it. */
  readonly worksheet: string
  /** Whether documents for outsiders may hold it. */
  readonly audience: 'shared' | 'inside'
  readonly says: string
  readonly asks: string
  readonly find: (plan: Plan, say: Say) => readonly Finding[]
}

export interface Point {
  readonly id: string
  /** The rule that found it. */
  readonly rule: string
  readonly worksheet: string
  readonly about: readonly string[]
  /** Short enough for a line on screen. */
  readonly subject: string
  /** The whole of it, for documents. */
  readonly subjectInFull: string
  readonly says: string
  readonly asks: string
  readonly from: readonly Place[]
}
