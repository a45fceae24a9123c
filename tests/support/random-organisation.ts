/** What funders ask about an organisation, filled in at random. */
import fc from 'fast-check'
import { type OrganisationDetails, ProjectRole, RegistrationKind } from '../../content/model/organisation'
import type { Draw } from './random-plan'
import { inTen, pick, surrounding, wildLine } from './wild-text'

const many = <T>(draw: Draw, most: number, make: (at: number) => T): T[] =>
  Array.from({ length: draw(fc.integer, { min: 0, max: most }) }, (_, at) => make(at))

export function randomDetails(draw: Draw): OrganisationDetails {
  const line = (said: string) => (inTen(draw, 3) ? '' : wildLine(draw, said))
  const year = () => (inTen(draw, 2) ? 0 : draw(fc.integer, { min: 2015, max: 2026 }))
  return {
    ...{ legalName: line('Legal name'), acronym: line('LN'), legalStatus: line('association'), established: line('1998') },
    ...{ country: line('Jordan'), address: line('1 Mill Street'), website: line('https://example.org') },
    contact: { name: line('Rana'), function: line('director'), email: line('rana@example.org'), phone: line('+962 1') },
    registrations: many(draw, 4, (at) => ({
      ...{ id: `registration-${at}`, kind: pick(draw, RegistrationKind.options), name: line('register'), number: line(`${at}`) },
    })),
    staff: many(draw, 5, (at) => ({ id: `person-${at}`, name: line('Sami'), function: line('trainer'), profile: surrounding(draw) })),
    projects: many(draw, 6, (at) => ({
      ...{ id: `project-${at}`, title: line('Bridges'), programme: line('Erasmus+'), reference: line('2023-1') },
      ...{ from: year(), to: year(), role: pick(draw, ProjectRole.options), beneficiary: line('a town'), amount: line('1,000') },
      about: surrounding(draw),
    })),
  }
}
