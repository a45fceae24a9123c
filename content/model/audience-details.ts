/** What each audience reads of an organisation's details. */
import { noDetails, type OrganisationDetails } from './organisation'

type Reads = readonly (keyof OrganisationDetails)[]

/** An agreement names its parties; that much and no more. */
const IDENTITY: Reads = ['legalName', 'acronym', 'legalStatus', 'established', 'country', 'address', 'registrations']
/** Funders ask for all of it, with people and earlier projects. */
const ALL = Object.keys(noDetails) as Reads

const READS = { partner: IDENTITY, funder: ALL, participants: [] } as const satisfies Record<string, Reads>
export type Outsider = keyof typeof READS

/** The details as an audience may read them, undefined when it reads none. */
export function detailsFor(audience: Outsider, details: OrganisationDetails | undefined): OrganisationDetails | undefined {
  const reads: Reads = READS[audience]
  if (!details || reads.length === 0) return undefined
  return { ...noDetails, ...Object.fromEntries(reads.map((name) => [name, details[name]])) }
}
