/** How an organisation's own papers look: its name, its address, a picture and a colour. Kept once, for all documents. */
import * as z from 'zod'
import { Line } from './words-and-ids'

/** Letters of base64 that a logo may take: some 1.1 MB of picture, far more than one of 1,200 pixels needs. */
export const LOGO_LIMIT = 1_500_000
/** Widest side of a logo in pixels: it is printed a few centimetres wide. */
export const LOGO_SIDE = 1_200

const Side = z.int().min(1).max(LOGO_SIDE)
const Base64 = z
  .string()
  .min(4)
  .max(LOGO_LIMIT)
  .regex(/^[A-Za-z0-9+/]+={0,2}$/)
  .refine((data) => data.length % 4 === 0)

export const Logo = z.strictObject({
  kind: z.enum(['png', 'jpeg']),
  data: Base64,
  width: Side,
  height: Side,
  /** What the picture shows, for those who do not see it. */
  alt: Line,
})
export type Logo = z.infer<typeof Logo>
export type Picture = Omit<Logo, 'alt'>

/** `#rrggbb`, or nothing for the document's own black. */
export const Accent = z.union([z.literal(''), z.string().regex(/^#[0-9a-f]{6}$/i)])

export const Letterhead = z.strictObject({ organisation: Line, address: Line, accent: Accent, logo: z.exactOptional(Logo) })
export type Letterhead = z.infer<typeof Letterhead>

/** With another picture, or with none. The words for those who do not see it stay with the next picture. */
export function withPicture({ logo, ...rest }: Letterhead, picture: Picture | null): Letterhead {
  return picture ? { ...rest, logo: { ...picture, alt: logo?.alt ?? '' } } : rest
}
export const withAlt = (head: Letterhead, alt: string): Letterhead => (head.logo ? { ...head, logo: { ...head.logo, alt } } : head)

export const noLetterhead: Letterhead = { organisation: '', address: '', accent: '' }
