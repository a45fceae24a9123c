/** The organisations as an agreement names them, and the lines on which they sign. */
import type { Block, Cell, Paragraph } from '../../../content/model/document'
import { legalNumbers } from '../../../content/model/legal-identity'
import { noDetails, type OrganisationDetails } from '../../../content/model/organisation'
import { type Partner, US } from '../../../content/model/plan'
import type { Writing } from '../writing'
import { emptyCell, headCell } from './cell'
import { paragraph } from './paragraph'
import { nameRun } from './subjects'
import { toAgree } from './to-agree'

interface Party {
  readonly id: string
  readonly role: string
  readonly kind: string
  readonly place: string
  readonly details: OrganisationDetails
}

function partiesOf({ plan, partners, say }: Writing): Party[] {
  const role = (id: string, partner?: Partner) => say(`part.${plan.project.lead === id ? 'lead' : (partner?.part ?? 'partner')}`)
  const { us } = plan
  return [
    { id: US, role: role(US), kind: say(`kind.${us.kind}`), place: us.place, details: us.details ?? noDetails },
    ...partners.map((partner) => ({
      ...{ id: partner.id, role: role(partner.id, partner), kind: say(`kind.${partner.kind}`), place: partner.place },
      details: partner.details ?? noDetails,
    })),
  ]
}

const line = (text: string): Paragraph => paragraph('cell', { text, name: true })
const lines = (...texts: readonly string[]): Paragraph[] => texts.filter((text) => text.trim() !== '').map((text) => line(text.trim()))
const missing = ({ say }: Writing): Cell => [paragraph('cell', { text: say('document.to-add'), mark: true })]
const orMissing = (cell: Cell, writing: Writing): Cell => (cell.length > 0 ? cell : missing(writing))

function registeredCell({ details }: Party, { say }: Writing): Paragraph[] {
  const numbers = legalNumbers(details).map(({ kind, name, number }) =>
    line(`${kind === 'other' ? name : say(`registration.${kind}`)} ${number}`.trim()),
  )
  return [...numbers, ...lines(details.country)]
}

function partyRow(party: Party, writing: Writing): Cell[] {
  const { legalName, legalStatus, address } = party.details
  return [
    [paragraph('cell', nameRun(party.id, writing)), line(party.role)],
    [...orMissing(lines(legalName), writing), ...lines(legalStatus || party.kind)],
    orMissing(registeredCell(party, writing), writing),
    [...orMissing(lines(address), writing), ...(address.trim() ? [] : lines(party.place))],
  ]
}

export function partyBlocks(writing: Writing): Block[] {
  const { say } = writing
  const parties = partiesOf(writing)
  return [
    {
      kind: 'table',
      head: (['name', 'legal', 'registered', 'address'] as const).map((word) => headCell({ text: say(`document.party-${word}`) })),
      rows: parties.map((party) => partyRow(party, writing)),
      widths: [22, 30, 24, 24],
      caption: [{ text: say('document.parties-caption') }],
    },
    ...(parties.length > 1 ? [] : [toAgree('answer', say('document.with-whom'), writing)]),
  ]
}

/** Room for a hand to write in. */
const ROOM: Cell = [paragraph('cell'), paragraph('cell'), paragraph('cell')]

export function signatureBlocks(writing: Writing): Block[] {
  const { say } = writing
  return [
    {
      kind: 'table',
      head: (['organisation', 'who', 'day', 'signature'] as const).map((word) => headCell({ text: say(`document.sign-${word}`) })),
      rows: partiesOf(writing).map((party) => [
        [paragraph('cell', nameRun(party.id, writing)), ...ROOM.slice(1)],
        ROOM,
        emptyCell,
        emptyCell,
      ]),
      widths: [26, 28, 20, 26],
    },
  ]
}
