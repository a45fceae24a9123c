/**
 * An organisation as a plan carries it, held against the one that is kept for all plans: what differs, field by field, and
 * taking it over in either direction, whole or one difference at a time.
 */
import { fold } from '../search/fold'
import type { EarlierProject, OrganisationDetails, OrganisationProfile, Registration, StaffMember } from './organisation'

/** What a plan and a kept profile both say of an organisation. */
export type Described = Pick<OrganisationProfile, 'name' | 'kind' | 'place' | 'details'>

/** In the order of the form. */
const HEAD_FIELDS = ['name', 'kind', 'place'] as const
const DETAIL_FIELDS = ['acronym', 'legalName', 'country', 'legalStatus', 'established', 'address', 'website', 'contact'] as const
const DETAIL_LISTS = ['registrations', 'staff', 'projects'] as const satisfies readonly (keyof OrganisationDetails)[]

export type DetailList = (typeof DETAIL_LISTS)[number]
export type Item = Registration | StaffMember | EarlierProject
type Field = (typeof HEAD_FIELDS)[number] | (typeof DETAIL_FIELDS)[number]

/** `here` is what the plan says, `kept` what the profile says; an item that one of them does not have is undefined there. */
export type Difference =
  | { readonly field: Field; readonly here: Described; readonly kept: Described }
  | { readonly list: DetailList; readonly id: string; readonly here: Item | undefined; readonly kept: Item | undefined }

/** Two flat things that say the same. Ids count for nothing where `apart` names them. */
function saysTheSame(one: object, other: object, apart = ''): boolean {
  const [mine, theirs] = [one as Record<string, unknown>, other as Record<string, unknown>]
  return Object.keys(mine).every((key) => key === apart || mine[key] === theirs[key])
}

const isHead = (field: Field): field is (typeof HEAD_FIELDS)[number] => HEAD_FIELDS.some((name) => name === field)

function differs(here: Described, kept: Described, field: Field): boolean {
  if (isHead(field)) return here[field] !== kept[field]
  if (field === 'contact') return !saysTheSame(here.details.contact, kept.details.contact)
  return here.details[field] !== kept.details[field]
}

/** The one item of each pair: first those with the same id, then those that say the same under another id. */
function pairsOf(here: readonly Item[], kept: readonly Item[]): Map<Item, Item> {
  const left = new Set(kept)
  const pairs = new Map<Item, Item>()
  const pair = (fits: (mine: Item, theirs: Item) => boolean) => {
    for (const mine of here.filter((item) => !pairs.has(item))) {
      const theirs = [...left].find((item) => fits(mine, item))
      if (!theirs) continue
      pairs.set(mine, theirs)
      left.delete(theirs)
    }
  }
  pair((mine, theirs) => mine.id === theirs.id)
  pair((mine, theirs) => saysTheSame(mine, theirs, 'id'))
  return pairs
}

function itemsApart(list: DetailList, here: readonly Item[], kept: readonly Item[]): Difference[] {
  const pairs = pairsOf(here, kept)
  const paired = new Set(pairs.values())
  const changed = here.flatMap((mine): Difference[] => {
    const theirs = pairs.get(mine)
    return theirs && saysTheSame(mine, theirs, 'id') ? [] : [{ list, id: mine.id, here: mine, kept: theirs }]
  })
  const missing = kept.filter((item) => !paired.has(item))
  return [...changed, ...missing.map((item): Difference => ({ list, id: item.id, here: undefined, kept: item }))]
}

/** What differs, in the order of the form. In which order people and projects stand makes no difference. */
export function differences(here: Described, kept: Described): Difference[] {
  const fields: readonly Field[] = [...HEAD_FIELDS, ...DETAIL_FIELDS]
  return [
    ...fields.filter((field) => differs(here, kept, field)).map((field): Difference => ({ field, here, kept })),
    ...DETAIL_LISTS.flatMap((list) => itemsApart(list, here.details[list], kept.details[list])),
  ]
}

const asDescribed = ({ name, kind, place, details }: Described): Described => ({ name, kind, place, details })

/** One list with one item as `from` has it: in its own place, at the place it has there, or gone. */
function itemOver(to: readonly Item[], from: readonly Item[], id: string): readonly Item[] {
  const item = from.find((one) => one.id === id)
  if (!item) return to.filter((one) => one.id !== id)
  if (to.some((one) => one.id === id)) return to.map((one) => (one.id === id ? item : one))
  const at = from.indexOf(item)
  return [...to.slice(0, at), item, ...to.slice(at)]
}

/** `to` with one difference as `from` has it, or with all of them. */
function takenOver(to: Described, from: Described, one?: Difference): Described {
  if (!one) return asDescribed(from)
  const { details } = to
  if ('list' in one)
    return { ...asDescribed(to), details: { ...details, [one.list]: itemOver(details[one.list], from.details[one.list], one.id) } }
  if (isHead(one.field)) return { ...asDescribed(to), [one.field]: from[one.field] }
  return { ...asDescribed(to), details: { ...details, [one.field]: from.details[one.field] } }
}

/** What the plan says of the organisation, with what is kept taken in: one difference, or all. */
export const takeFromProfile = (here: Described, profile: Described, one?: Difference): Described => takenOver(here, profile, one)

/** The profile with what the plan says put in: one difference, or all. */
export const giveToProfile = (profile: OrganisationProfile, here: Described, one?: Difference): OrganisationProfile => ({
  ...profile,
  ...takenOver(profile, here, one),
})

const folded = (name: string): string => name.trim().split(/\s+/).map(fold).join(' ')

/** The kept organisation of that name, however it is spelled. */
export const keptAs = (kept: readonly OrganisationProfile[], name: string): OrganisationProfile | undefined =>
  name.trim() === '' ? undefined : kept.find((profile) => folded(profile.name) === folded(name))
