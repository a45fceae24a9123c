/** What names an organisation before the law: for agreements, which have no use for the numbers that funders give. */
import type { OrganisationDetails, Registration, RegistrationKind } from './organisation'

const LEGAL: readonly RegistrationKind[] = ['national', 'vat', 'other']

export const legalNumbers = ({ registrations }: OrganisationDetails): Registration[] =>
  registrations.filter(({ kind, number }) => LEGAL.includes(kind) && number.trim() !== '')

/** How much of it is known: name, where it is registered, address. */
export function identityCount(details: OrganisationDetails): { asked: number; answered: number } {
  const isRegistered = details.country.trim() !== '' || legalNumbers(details).length > 0
  const known = [details.legalName.trim() !== '', isRegistered, details.address.trim() !== '']
  return { asked: known.length, answered: known.filter(Boolean).length }
}
