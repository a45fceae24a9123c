/** Organisations for tests: invented, with everything that funders ask filled in where it is asked for. */
import { type EarlierProject, noDetails, type OrganisationDetails, type OrganisationProfile } from '../../content/model/organisation'

export const details = (part: Partial<OrganisationDetails> = {}): OrganisationDetails => ({ ...noDetails, ...part })

export const profile = (name: string, part: Partial<OrganisationProfile> = {}): OrganisationProfile => ({
  id: `kept-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
  ...{ name, kind: 'cso', place: '', details: details(), at: '2026-03-02T09:00:00.000Z' },
  ...part,
})

export const rana = { id: 'rana', name: 'Rana Mansour', function: 'director', profile: 'Teacher, then head of a school.' }
export const pic = { id: 'pic', kind: 'pic', name: '', number: '000000001' } as const
export const bridges: EarlierProject = {
  ...{ id: 'bridges', title: 'Bridges', programme: 'Erasmus+', reference: '2023-000', from: 2023, to: 2025 },
  ...{ role: 'coordinator', beneficiary: 'Olive Bridge', amount: '120,000 EUR', about: 'Trainers of four towns.' },
}
