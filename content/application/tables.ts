/** The tables of an application: partners, people, risks and earlier projects, from what the plan holds of them. */
import { answerWords } from '../model/answer-words'
import type { FunderHeading, TableColumn, TableKind } from '../model/funder'
import { organisationName } from '../model/names'
import { noDetails, type OrganisationDetails } from '../model/organisation'
import { textAt, valueAt } from '../model/place'
import { coverageSubjects, partnersInOrder, rowsOf } from '../model/places'
import { type Plan, US } from '../model/plan'
import type { Reading } from './reading'

/** `key` tells one row from another; `cells` holds the words of each column, and '' where the plan has none. */
export interface TableRow {
  readonly key: string
  readonly cells: Readonly<Record<string, string>>
}
type TableHeading = Extract<FunderHeading, { kind: 'table' }>
/** What a row knows, by what columns hold. */
type Known = { readonly key: string; readonly holds: Readonly<Record<string, string>> }

/** Earlier projects that funders ask about ended in the last four years. */
const YEARS = 4

interface Named {
  readonly id: string
  readonly name: string
  readonly details: OrganisationDetails
  readonly organisation: Plan['us'] | Plan['partners'][number]
}

function organisationsIn({ readable, say }: Reading): Named[] {
  return coverageSubjects(partnersInOrder(readable)).map((id) => {
    const organisation = id === US ? readable.us : (readable.partners.find((partner) => partner.id === id) as Plan['partners'][number])
    return { id, name: organisationName(readable, id, say) ?? '', details: organisation.details ?? noDetails, organisation }
  })
}

const lines = (parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join('\n')
const inOne = (parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join(', ')

/** The lead applies; the others are its co-applicants or associates. */
function relationOf({ id, organisation }: Named, { readable, say }: Reading): string {
  if (id === readable.project.lead) return say('table.relation.lead')
  return say(`table.relation.${'part' in organisation ? organisation.part : 'partner'}`)
}

const registrationsOf = ({ registrations }: OrganisationDetails, { say }: Reading): string =>
  lines(
    registrations
      .filter(({ number }) => number.trim() !== '')
      .map(({ kind, name, number }) =>
        say('table.registration', { name: kind === 'other' && name.trim() ? name : say(`registration.${kind}`), number }),
      ),
  )

function partnerRows(reading: Reading): Known[] {
  return organisationsIn(reading).map((each): Known => {
    const { details, organisation } = each
    return {
      key: each.id,
      holds: {
        name: each.name,
        'legal-name': details.legalName || each.name,
        acronym: details.acronym,
        kind: reading.say(`kind.${organisation.kind}`),
        country: details.country || organisation.place,
        address: details.address || organisation.place,
        established: details.established,
        'legal-status': details.legalStatus,
        registration: registrationsOf(details, reading),
        contact: lines([inOne([details.contact.name, details.contact.function]), details.contact.email, details.contact.phone]),
        role: textAt(reading.readable, 'choice.reason', [each.id]),
        relation: relationOf(each, reading),
      },
    }
  })
}

const teamRows = (reading: Reading): Known[] =>
  organisationsIn(reading).flatMap(({ id, name, details }) =>
    details.staff.map((person) => ({
      key: `${id}.${person.id}`,
      holds: { person: inOne([person.name, person.function]), organisation: name, tasks: '', profile: person.profile },
    })),
  )

/** "Likelihood 2, sometimes. Impact 3, severe." */
function weightOf(row: string, { readable, places, say, language }: Reading): string {
  const words = ['risk.likelihood', 'risk.impact'].flatMap((question) => {
    const place = places.get(question)?.find(({ about }) => about[0] === row)
    const value = place && valueAt(readable, place)
    const said = place && value ? answerWords(readable, place.leaf, value, say, language) : ''
    return said === '' ? [] : [say(question === 'risk.impact' ? 'table.impact' : 'table.likelihood', { said })]
  })
  return words.join(' ')
}

const riskRows = (reading: Reading): Known[] =>
  rowsOf(reading.readable, 'risks').map(({ id }, at) => ({
    key: id,
    holds: {
      number: String(at + 1),
      risk: lines([textAt(reading.readable, 'risk.what', [id]), textAt(reading.readable, 'risk.because', [id]), weightOf(id, reading)]),
      'work-package': '',
      mitigation: textAt(reading.readable, 'risk.safeguard', [id]),
    },
  }))

const yearsOf = ({ from, to }: { from: number; to: number }): string =>
  from && to && from !== to ? `${from}–${to}` : String(to || from || '')

/** Projects that ended `YEARS` years ago or later, the newest first; those without a year are shown too. */
function projectRows(reading: Reading, year: number): Known[] {
  return organisationsIn(reading).flatMap(({ id, name, details }) =>
    details.projects
      .filter(({ from, to }) => (to || from || year) >= year - YEARS)
      .sort((one, other) => (other.to || other.from) - (one.to || one.from))
      .map((project) => ({
        key: `${id}.${project.id}`,
        holds: {
          participant: name,
          title: inOne([project.title, project.reference]),
          programme: project.programme,
          years: yearsOf(project),
          role: reading.say(`project-role.${project.role}`),
          beneficiary: project.beneficiary,
          amount: project.amount,
        },
      })),
  )
}

const rows: Record<TableKind, (reading: Reading, year: number) => Known[]> = {
  partners: partnerRows,
  teams: teamRows,
  risks: riskRows,
  projects: projectRows,
}

const cellsOf = (columns: readonly TableColumn[], { key, holds }: Known): TableRow => ({
  key,
  cells: Object.fromEntries(columns.map((column) => [column.id, holds[column.holds] ?? ''])),
})

/** The rows of a table as the plan gives them. `year` is the present one: of earlier projects the last four years count. */
export const tableRows = (heading: TableHeading, reading: Reading, year: number): TableRow[] =>
  rows[heading.table](reading, year).map((known) => cellsOf(heading.columns, known))
