/**
 * What funders and agreements ask about an organisation. Kept once in the workspace as a profile, and carried by each plan
 * that names the organisation, so that a plan stays whole when it travels.
 */
import * as z from 'zod'
import { Id, Line, OrganisationKind, Text } from './words-and-ids'

/** Numbers by which funders know an organisation. `other` says its name itself. */
export const RegistrationKind = z.enum(['europeaid', 'pic', 'oid', 'national', 'vat', 'un-partner-portal', 'other'])
export type RegistrationKind = z.infer<typeof RegistrationKind>
export const Registration = z.strictObject({ id: Id, kind: RegistrationKind, name: Line, number: Line })
export type Registration = z.infer<typeof Registration>

/** A person named in a funder's table of the team. */
export const StaffMember = z.strictObject({ id: Id, name: Line, function: Line, profile: Text })
export type StaffMember = z.infer<typeof StaffMember>

export const ProjectRole = z.enum(['coordinator', 'partner', 'associate', 'other'])
export type ProjectRole = z.infer<typeof ProjectRole>
/** An earlier project: `from` and `to` are years, or 0 where not known. */
export const EarlierProject = z.strictObject({
  id: Id,
  title: Line,
  programme: Line,
  reference: Line,
  from: z.int().min(0).max(2200),
  to: z.int().min(0).max(2200),
  role: ProjectRole,
  beneficiary: Line,
  amount: Line,
  about: Text,
})
export type EarlierProject = z.infer<typeof EarlierProject>

/** How many of each an organisation can have. */
export const MOST_DETAILS = { registrations: 30, staff: 100, projects: 200 } as const

export const Contact = z.strictObject({ name: Line, function: Line, email: Line, phone: Line })
export const OrganisationDetails = z.strictObject({
  legalName: Line,
  acronym: Line,
  legalStatus: Line,
  /** Year or day of establishment, as the papers say it. */
  established: Line,
  /** Country whose law it is registered under. */
  country: Line,
  address: Line,
  website: Line,
  registrations: z.array(Registration).max(MOST_DETAILS.registrations),
  contact: Contact,
  staff: z.array(StaffMember).max(MOST_DETAILS.staff),
  projects: z.array(EarlierProject).max(MOST_DETAILS.projects),
})
export type OrganisationDetails = z.infer<typeof OrganisationDetails>

export const noDetails: OrganisationDetails = {
  ...{ legalName: '', acronym: '', legalStatus: '', established: '', country: '', address: '', website: '' },
  registrations: [],
  contact: { name: '', function: '', email: '', phone: '' },
  staff: [],
  projects: [],
}

/** An organisation as the workspace keeps it for all plans. */
export const OrganisationProfile = z.strictObject({
  id: Id,
  name: Line,
  kind: OrganisationKind,
  place: Line,
  details: OrganisationDetails,
  at: z.iso.datetime(),
})
export type OrganisationProfile = z.infer<typeof OrganisationProfile>
