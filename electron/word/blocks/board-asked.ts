/** What a board is asked, from how things stand in the plan: decisions to take, and none of them taken here. */
import { moneyWords } from '../../../content/model/answer-words'
import type { Block, Run } from '../../../content/model/document'
import { isAnswered, valueAt, valueOfKind } from '../../../content/model/place'
import { type PartnerStatus, type Plan, US } from '../../../content/model/plan'
import { risksShown } from '../../../content/model/risk-weight'
import type { Writing } from '../writing'
import { paragraph } from './paragraph'
import { spoken } from './spoken'
import { nameOf } from './subjects'
import { listOf } from './title-page'

const STATUSES: readonly PartnerStatus[] = ['chosen', 'invited', 'candidate', 'declined']

function partnersAsked(writing: Writing): string[] {
  return STATUSES.flatMap((status) => {
    const named = writing.partners.filter((partner) => partner.status === status).map(({ id }) => nameOf(id, writing))
    const partners = listOf(named, writing.language)
    return named.length > 0 ? [writing.say(`document.ask.${status}`, { partners, count: named.length })] : []
  })
}

const isAccepted = (plan: Plan, question: string, about: string): boolean => isAnswered(valueAt(plan, { question, about: [about] }))

/** Only where we lead do we answer for others; sums are named partner by partner, since each is accepted on its own. */
function liabilityAsked(writing: Writing): string[] {
  const { plan, partners, language, say } = writing
  if (plan.project.lead !== US) return []
  const open = partners
    .filter(({ status }) => status === 'chosen' || status === 'invited')
    .flatMap(({ id }) => {
      const amount = valueOfKind(plan, 'number', 'liability.amount', [id])?.amount
      if (!amount || isAccepted(plan, 'liability.accepted-by', id)) return []
      return [say('document.ask.amount', { amount: moneyWords(plan, amount, language), partner: nameOf(id, writing) })]
    })
  return open.length > 0 ? [say('document.ask.liability', { amounts: listOf(open, language) })] : []
}

function risksAsked({ plan, say, language }: Writing): string[] {
  const open = risksShown(plan).filter(({ row }) => !isAccepted(plan, 'risk.accepted', row))
  const numbers = listOf(
    open.map(({ number }) => `${number}`),
    language,
  )
  return open.length > 0 ? [say('document.ask.risks', { numbers, count: open.length })] : []
}

export function boardAsked(writing: Writing): Block[] {
  const asked = [...partnersAsked(writing), ...liabilityAsked(writing), ...risksAsked(writing)]
  if (asked.length === 0) return [paragraph('body', { text: writing.say('document.ask.nothing') })]
  return [{ kind: 'list', items: asked.map((item): Run[] => spoken(item, writing)) }]
}
