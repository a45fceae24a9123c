/** The file of the organisations that are kept for all plans, `organisations.json`: its shape, reading and laying out. Pure. */
import * as z from 'zod'
import { OrganisationProfile } from '../../content/model/organisation'
import { LARGEST_FILE, plainJson } from './plain-json'
import { isBroken, sealed, unsealed } from './seal'

export const ORGANISATIONS_VERSION = 1
export const MOST_ORGANISATIONS = 500

const Head = z.object({ format: z.literal('joint-action-organisations'), version: z.int().min(1) })
const OrganisationsFile = z.strictObject({
  format: z.literal('joint-action-organisations'),
  version: z.literal(ORGANISATIONS_VERSION),
  organisations: z
    .array(OrganisationProfile)
    .max(MOST_ORGANISATIONS)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length),
})

export type OrganisationsText = { kind: 'organisations'; organisations: readonly OrganisationProfile[] } | { kind: 'newer' | 'damaged' }

/** A file of a version that we do not know is newer, unless its checksum says that it is broken. */
export function readOrganisationsText(text: string): OrganisationsText {
  const json = plainJson(text)
  if (json.kind === 'refused') return { kind: 'damaged' }
  const head = Head.safeParse(json.content)
  if (!head.success || isBroken(json.content)) return { kind: 'damaged' }
  if (head.data.version > ORGANISATIONS_VERSION) return { kind: 'newer' }
  const read = OrganisationsFile.safeParse(unsealed(json.content).plan)
  return read.success ? { kind: 'organisations', organisations: read.data.organisations } : { kind: 'damaged' }
}

export const organisationsBytes = (organisations: readonly OrganisationProfile[]): Uint8Array =>
  sealed({ format: 'joint-action-organisations', version: ORGANISATIONS_VERSION, organisations })

/** A file that could be written and never read again is not written. */
export const haveRoom = (organisations: readonly OrganisationProfile[]): boolean =>
  organisations.length <= MOST_ORGANISATIONS && organisationsBytes(organisations).length <= LARGEST_FILE
