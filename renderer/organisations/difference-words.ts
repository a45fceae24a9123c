/** What differs between a plan and what is kept, in words: what it is about, and both versions. */
import type { EarlierProject, OrganisationDetails, Registration, StaffMember } from '../../content/model/organisation'
import type { Described, Difference, Item } from '../../content/model/profiles'
import type { ScreenSay } from '../locales/say'
import { wordOf } from './DetailsForm'

const together = (parts: readonly (string | number)[]): string =>
  parts
    .map(String)
    .filter((part) => part.trim() !== '')
    .join(', ')

const years = ({ from, to }: EarlierProject): string => [...new Set([from, to])].filter((year) => year > 0).join('–')

function itemWords(item: Item, say: ScreenSay): string {
  if ('kind' in item) return `${registrationName(item, say)}: ${item.number}`
  if ('function' in item) return together([item.name, item.function, item.profile])
  const { title, programme, reference, role, beneficiary, amount, about } = item
  return together([title, programme, reference, years(item), say(`project-role.${role}`), beneficiary, amount, about])
}

const registrationName = ({ kind, name }: Registration, say: ScreenSay): string =>
  (kind === 'other' && name.trim()) || say(`registration.${kind}`)
const named = (item: StaffMember | EarlierProject): string => ('title' in item ? item.title : item.name)

const contactWords = ({ name, function: does, email, phone }: OrganisationDetails['contact']): string =>
  together([name, does, email, phone])

function fieldWords(says: Described, field: Extract<Difference, { field: string }>['field'], say: ScreenSay): string {
  if (field === 'kind') return say(`kind.${says.kind}`)
  if (field === 'name' || field === 'place') return says[field]
  return field === 'contact' ? contactWords(says.details.contact) : says.details[field]
}

function fieldTitle(field: Extract<Difference, { field: string }>['field'], say: ScreenSay): string {
  if (field === 'name' || field === 'kind' || field === 'place') return say(`organisation.${field}`)
  return field === 'contact' ? say('details.contact-name') : say(wordOf(field))
}

/** Empty where nothing is written. */
export interface DifferenceWords {
  readonly title: string
  readonly here: string
  readonly kept: string
}

export function differenceWords(one: Difference, say: ScreenSay): DifferenceWords {
  if ('field' in one)
    return {
      title: fieldTitle(one.field, say),
      here: fieldWords(one.here, one.field, say).trim(),
      kept: fieldWords(one.kept, one.field, say).trim(),
    }
  const item = one.here ?? one.kept
  const told = (side: Item | undefined) => (side ? itemWords(side, say) : '')
  const title =
    item && 'kind' in item
      ? registrationName(item, say)
      : say(one.list === 'staff' ? 'kept.person' : 'kept.project', { name: (item && named(item).trim()) || say('row.unnamed') })
  return { title, here: told(one.here), kept: told(one.kept) }
}
