/** A plan file from elsewhere: what is shown of it before it is taken in, and what may then be done with it. */
import * as z from 'zod'
import type { Relation } from './merge'
import { Id } from './words-and-ids'

/** A plan of ours that shares its past with the file. `fresh` counts the edits in the file that ours does not have. */
export interface Kin {
  readonly id: string
  readonly title: string
  readonly at: string
  readonly relation: Relation
  readonly fresh: number
}

/** Texts are as plain as they can be made: without marks that turn the direction of reading. */
export interface Incoming {
  /** Under which the program holds what it has read. */
  readonly token: string
  readonly file: string
  readonly title: string
  readonly us: string
  readonly partners: readonly string[]
  readonly begun: string
  readonly edited: string
  readonly answers: number
  /** In bytes. */
  readonly size: number
  /** Of the plan file. */
  readonly version: number
  readonly kin: readonly Kin[]
  /** The name of a file that a program which keeps folders in step has put among the plans; empty for a file from elsewhere. */
  readonly conflict: string
}

/** Kept as a plan of its own, brought together with a plan of ours, or put in the place of one. */
export const TakenIn = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('beside') }),
  z.strictObject({ kind: z.literal('together'), plan: Id }),
  z.strictObject({ kind: z.literal('instead'), plan: Id }),
])
export type TakenIn = z.infer<typeof TakenIn>

/**
 * A second version of a list that is kept for all plans, made by such a program: how many of its things are not here, and how
 * many say something else here. Neither is told of one that cannot be read.
 */
export interface SecondList {
  readonly name: string
  readonly list: 'organisations' | 'forms'
  readonly says?: { readonly fresh: number; readonly other: number }
}

/** A second version of a plan among the plans, made by a program that keeps folders in step. */
export interface Conflict {
  readonly name: string
  readonly plan: string
  readonly title: string
}
