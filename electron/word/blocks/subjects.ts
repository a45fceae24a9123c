/** Whom a document speaks of, one by one: the partners, or each organisation with ourselves first. */
import type { Run } from '../../../content/model/document'
import { organisationName } from '../../../content/model/names'
import { subjectsOf } from '../../../content/model/places'
import type { Each, Leaf } from '../../../content/model/question'
import { isDeclined, type Writing } from '../writing'
import { isAnyWritten } from './rounds'

/** Whether an organisation is no longer asked: what it was once asked is still told. */
export const isNoLongerAsked = (id: string, { partners }: Writing): boolean =>
  partners.some((partner) => partner.id === id && isDeclined(partner))

/** Of those declined only the ones that something was written about. */
export const subjectsIn = (each: Each, leaves: readonly Leaf[], writing: Writing): string[] =>
  subjectsOf(each, writing.partners).filter((id) => !isNoLongerAsked(id, writing) || isAnyWritten(leaves, [id], writing))

export const nameOf = (id: string, { plan, say }: Writing): string => organisationName(plan, id, say) ?? ''

export const nameRun = (id: string, writing: Writing): Run => ({ text: nameOf(id, writing), bold: true, name: true })
