/** The organisations that are kept for all plans, in `organisations.json`, with the last good copy beside it. */
import { OrganisationProfile } from '../../content/model/organisation'
import type { Ground } from './ground'
import { KeptList } from './kept-list'
import { sealed } from './seal'

export type Organisations = KeptList<OrganisationProfile, 'organisations'>

export const openOrganisations = (ground: Ground): Organisations =>
  new KeptList(ground, {
    name: 'organisations',
    version: 1,
    of: OrganisationProfile,
    most: 500,
    layOut: sealed,
    restored: 'organisations-restored',
    stamped: (profile, at) => ({ ...profile, at }),
  })
