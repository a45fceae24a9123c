/** A plan's own copy of an organisation against the one kept for all plans. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OrganisationDetails, OrganisationProfile } from '../../content/model/organisation'
import { bringIn, described, organisationAt, setDescribed, unlinkProfile } from '../../content/model/organisation-edit'
import type { Plan } from '../../content/model/plan'
import { type Described, type Difference, differences, giveToProfile, keptAs, takeFromProfile } from '../../content/model/profiles'
import { AT, partner, planOf, us } from '../support/small-plan'
import { bridges, details, pic, profile, rana } from '../support/some-organisation'

const words = fc.constantFrom('', 'a', 'b', 'وردة')
const id = fc.constantFrom('one', 'two', 'three', 'four')
const year = fc.constantFrom(0, 2023, 2026)
const listOf = <T extends { id: string }>(item: fc.Arbitrary<T>) => fc.uniqueArray(item, { selector: (one) => one.id, maxLength: 4 })

const anyDetails: fc.Arbitrary<OrganisationDetails> = fc.record({
  ...{ legalName: words, acronym: words, legalStatus: words, established: words, country: words, address: words, website: words },
  registrations: listOf(fc.record({ id, kind: fc.constantFrom('pic', 'vat', 'other'), name: words, number: words })),
  contact: fc.record({ name: words, function: words, email: words, phone: words }),
  staff: listOf(fc.record({ id, name: words, function: words, profile: words })),
  projects: listOf(
    fc.record({
      ...{ id, title: words, programme: words, reference: words, from: year, to: year },
      ...{ role: fc.constantFrom('coordinator', 'partner'), beneficiary: words, amount: words, about: words },
    }),
  ),
})
const anyDescribed: fc.Arbitrary<Described> = fc.record({
  name: words,
  kind: fc.constantFrom('cso', 'academia'),
  place: words,
  details: anyDetails,
})
const anyProfile: fc.Arbitrary<OrganisationProfile> = anyDescribed.map((one) => ({ ...one, id: 'kept', at: AT }))

/** Warda and Nahr beside us; the one that is asked for says what is given. */
const planSaying = (who: string, says: OrganisationDetails): Plan =>
  setDescribed(
    planOf(us('Olive Bridge'), partner('warda', 'Warda'), partner('nahr', 'Nahr')),
    who,
    (now) => ({ ...now, details: says }),
    AT,
  )

const inWords = (one: Difference): string =>
  'list' in one ? `${one.list} ${one.id}: ${one.here ? 'here' : 'not here'}, ${one.kept ? 'kept' : 'not kept'}` : one.field

describe('what differs between a plan and what is kept', () => {
  it('is nothing when all was taken into the plan, or all was put in the profile', () => {
    fc.assert(
      fc.property(anyDescribed, anyProfile, (here, kept) => {
        expect(differences(takeFromProfile(here, kept), kept)).toEqual([])
        expect(differences(here, giveToProfile(kept, here))).toEqual([])
        expect(giveToProfile(kept, here)).toMatchObject({ id: 'kept', at: AT })
      }),
    )
  })

  it('goes one by one, in whichever direction, until nothing is left', () => {
    fc.assert(
      fc.property(anyDescribed, anyProfile, fc.infiniteStream(fc.boolean()), (before, profileBefore, take) => {
        let [here, kept, steps] = [before, profileBefore, 0]
        for (let [one] = differences(here, kept); one && steps < 100; [one] = differences(here, kept)) {
          const left = differences(here, kept).length
          if (take.next().value) here = takeFromProfile(here, kept, one)
          else kept = giveToProfile(kept, here, one)
          steps += 1
          // An item that was taken out may have stood where another of the same words is found now; never more is left.
          expect(differences(here, kept).length).toBeLessThan(left)
        }
        expect(differences(here, kept)).toEqual([])
      }),
    )
  })

  it('leaves alone what was not asked for', () => {
    fc.assert(
      fc.property(anyDescribed, anyProfile, fc.nat(30), (here, kept, pick) => {
        const all = differences(here, kept)
        const one = all[pick % Math.max(all.length, 1)]
        if (!one) return
        const after = differences(takeFromProfile(here, kept, one), kept)
        expect(all.filter((other) => other !== one).map(inWords)).toEqual(after.map(inWords))
      }),
    )
  })

  it('is told in the order of the form, people and projects by their ids', () => {
    const kept = profile('Warda Network', {
      place: 'Jenin',
      details: details({
        legalName: 'Warda e. V.',
        contact: { name: 'Rana', function: '', email: '', phone: '' },
        staff: [rana],
        projects: [bridges],
      }),
    })
    const here: Described = {
      ...{ name: 'Warda', kind: 'cso' as const, place: 'Jenin' },
      details: details({ registrations: [pic], staff: [{ ...rana, profile: 'Teacher.' }], projects: [bridges] }),
    } as const
    expect(differences(here, kept).map(inWords)).toEqual([
      'name',
      'legalName',
      'contact',
      'registrations pic: here, not kept',
      'staff rana: here, kept',
    ])
  })

  it('is nothing between lists in another order, or with other ids for the same words', () => {
    const maysoon = { id: 'maysoon', name: 'Maysoon Khalil', function: 'trainer', profile: '' }
    const here = { name: 'Warda', kind: 'cso', place: '', details: details({ staff: [rana, maysoon] }) } as const
    expect(differences(here, profile('Warda', { details: details({ staff: [maysoon, { ...rana, id: 'typed-again' }] }) }))).toEqual([])
  })

  it('puts an item that is missing where it stands in the other list', () => {
    const [first, last] = [
      { ...rana, id: 'first' },
      { ...rana, id: 'last', name: 'Last' },
    ]
    const kept = profile('Warda', { details: details({ staff: [first, { ...rana, name: 'Middle' }, last] }) })
    const here = { ...kept, details: details({ staff: [first, last] }) }
    const [one] = differences(here, kept)
    expect(takeFromProfile(here, kept, one).details.staff.map(({ id }) => id)).toEqual(['first', 'rana', 'last'])
  })
})

describe('bringing what is kept into a plan', () => {
  it('changes that organisation and nothing else', () => {
    fc.assert(
      fc.property(fc.constantFrom('us', 'warda'), anyDetails, anyProfile, (who, says, kept) => {
        const before = planSaying(who, says)
        const after = bringIn(before, who, kept, AT)
        const now = organisationAt(after, who)
        expect(now && differences(described(now), kept)).toEqual([])
        expect(now).toMatchObject({ profile: 'kept', contact: '' })
        const others = ({ us, partners, ...rest }: Plan) => [
          rest,
          ...(who === 'us' ? partners : [us, ...partners.filter(({ id }) => id !== who)]),
        ]
        expect(others(after)).toEqual(others(before))
      }),
    )
  })

  it('takes one difference in and leaves the others as they were', () => {
    const kept = profile('Warda Network', { details: details({ legalName: 'Warda e. V.', staff: [rana] }) })
    const plan = planSaying('warda', details({ acronym: 'W' }))
    const all = differences(described(plan.partners[0] as never), kept)
    expect(all.map(inWords)).toEqual(['name', 'acronym', 'legalName', 'staff rana: not here, kept'])
    const legal = all.find((one) => 'field' in one && one.field === 'legalName')
    const after = bringIn(plan, 'warda', kept, AT, legal)
    expect(after.partners[0]).toMatchObject({
      name: 'Warda',
      profile: 'kept-warda-network',
      details: details({ legalName: 'Warda e. V.', acronym: 'W' }),
    })
  })

  it('is taken back by saying that it is another organisation, and what it says stays', () => {
    for (const who of ['us', 'warda']) {
      const linked = bringIn(planSaying(who, details()), who, profile('Warda', { details: details({ acronym: 'W' }) }), AT)
      const organisation = organisationAt(unlinkProfile(linked, who, AT), who)
      expect(organisation && 'profile' in organisation).toBe(false)
      expect(organisation?.details?.acronym).toBe('W')
    }
  })

  it('does nothing for an organisation that is not in the plan', () => {
    const plan = planOf(us('Olive Bridge'))
    expect(setDescribed(plan, 'nobody', (now) => ({ ...now, name: 'x' }), AT)).toBe(plan)
  })
})

describe('a kept organisation', () => {
  const kept = [profile('Haus Lindenhof'), profile('مؤسسة النور')]

  it('is found by its name however it is spelled', () => {
    for (const name of ['haus lindenhof', '  Haus  Lindenhof ', 'HAUS LINDENHOF']) expect(keptAs(kept, name)?.name).toBe('Haus Lindenhof')
    expect(keptAs(kept, 'مؤسّسة النور')?.name).toBe('مؤسسة النور')
  })

  it('is not found by a part of its name, or by none', () => {
    expect([keptAs(kept, 'Haus'), keptAs(kept, ' '), keptAs([profile('')], '')]).toEqual([undefined, undefined, undefined])
  })
})
