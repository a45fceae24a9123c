/** The smallest parts of the plan file and of what is kept beside it: ids, lines, texts, days. */
import * as z from 'zod'

/** Longest text of one answer, in characters: some 15 printed pages. */
export const TEXT_LIMIT = 50_000

const forbidden = new Set(['constructor', 'prototype'])
export const Id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
  .refine((id) => !forbidden.has(id))
export const QuestionId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/)
  .max(120)
  .refine((id) => !forbidden.has(id))
export const Text = z.string().max(TEXT_LIMIT)
export const Line = z.string().max(2_000)
export const At = z.iso.datetime()
export const Day = z.union([z.literal(''), z.iso.date()])
export const Language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)

export const OrganisationKind = z.enum(['cso', 'government', 'academia', 'business', 'public'])
export type OrganisationKind = z.infer<typeof OrganisationKind>
