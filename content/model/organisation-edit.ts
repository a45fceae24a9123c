/** Edits of what a plan says of an organisation, ours or a partner's, beyond its name. */
import { setPartner, setUs, unstamped } from './edit'
import { noDetails, type OrganisationProfile } from './organisation'
import { type Partner, type Plan, US, type Us } from './plan'
import { type Described, type Difference, takeFromProfile } from './profiles'

export const organisationAt = (plan: Plan, id: string): Us | Partner | undefined =>
  id === US ? plan.us : plan.partners.find((partner) => partner.id === id)

export const described = ({ name, kind, place, details = noDetails }: Us | Partner): Described => ({ name, kind, place, details })

type Part = Partial<Pick<Us, 'name' | 'kind' | 'place' | 'details' | 'profile'>>

const setOrganisation = (plan: Plan, id: string, part: Part, at: string): Plan =>
  id === US ? setUs(plan, part, at) : setPartner(plan, id, part, at)

/** Changes what the plan says of an organisation. Where it says nothing of it nothing changes. */
export function setDescribed(plan: Plan, id: string, change: (now: Described) => Described, at: string): Plan {
  const organisation = organisationAt(plan, id)
  return organisation ? setOrganisation(plan, id, change(described(organisation)), at) : plan
}

/** Says which kept organisation this one is. */
export const linkProfile = (plan: Plan, id: string, profile: string, at: string): Plan => setOrganisation(plan, id, { profile }, at)

/** Says that it is none of those that are kept; what the plan says of it stays. */
export function unlinkProfile(plan: Plan, id: string, at: string): Plan {
  const { profile: _, ...us } = plan.us
  if (id === US) return { ...plan, us: { ...us, ...unstamped(at) } }
  const partners = plan.partners.map((partner): Partner => {
    const { profile: _, ...rest } = partner
    return partner.id === id ? { ...rest, ...unstamped(at) } : partner
  })
  return { ...plan, partners }
}

/** Brings what is kept of an organisation into the plan: one difference, or all of it. */
export const bringIn = (plan: Plan, id: string, profile: OrganisationProfile, at: string, one?: Difference): Plan =>
  setDescribed(linkProfile(plan, id, profile.id, at), id, (here) => takeFromProfile(here, profile, one), at)
