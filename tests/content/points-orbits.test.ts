/** The orbits and the project's own centre: when the answers give something to talk about. */
import { describe, expect, it } from 'vitest'
import type { Plan } from '../../content/model/plan'
import { candid, one, partner, planOf, text, us } from '../support/small-plan'
import { by, later, laterRated, rated, restingOn, round, told } from '../support/told-points'

type Step = (plan: Plan) => Plan

const organisations = [us('Olive Bridge'), partner('warda', 'Warda', 'chosen'), partner('nahr', 'Nahr', 'invited')]
const orbits = (...steps: readonly Step[]) => planOf(...organisations, ...steps)
/** A part of the nucleus that is not there yet, or partly, and sits with somebody meanwhile. */
const sits = (part: string, rating: number, ...with_: string[]): Step[] => [
  rated(`nucleus.${part}`, [], rating),
  by(`nucleus.${part}-with`, [], with_),
]

describe('most of the nucleus with one organisation', () => {
  const rule = 'nucleus-with-one-organisation'
  const words =
    'Olive Bridge: most of the project’s own centre sits with it: name and purpose, budget line and decisions. What would let the project stand on its own?'

  it('is a point when three parts of five do', () => {
    const plan = orbits(...sits('name', 1, 'us'), ...sits('budget', 0, 'us', 'warda'), ...sits('decisions', 0, 'us'))
    expect(told(rule, plan)).toEqual([words])
    expect(told(rule, plan, 'partner')).toEqual([words])
    expect(restingOn(rule, plan)).toEqual([
      ['name', 'name-with', 'budget', 'budget-with', 'decisions', 'decisions-with'].map((part) => `nucleus.${part}||first|ours`),
    ])
  })

  it('is none when two do, when a part is the project’s own by now, or in a round that has not asked yet', () => {
    const two = [...sits('name', 1, 'us'), ...sits('budget', 0, 'us')]
    expect(told(rule, orbits(...two))).toEqual([])
    expect(told(rule, orbits(...two, ...sits('decisions', 2, 'us')))).toEqual([])
    expect(told(rule, orbits(...two, ...sits('decisions', 0, 'us'), round('second')))).toEqual([])
  })

  it('is not told to outsiders when one of the three is candid', () => {
    const plan = orbits(...sits('name', 1, 'us'), ...sits('budget', 0, 'us'), ...sits('decisions', 0, 'us'), candid('nucleus.budget-with'))
    expect(told(rule, plan)).toHaveLength(1)
    expect(told(rule, plan, 'partner')).toEqual([])
  })
})

describe('a pull with nothing kept', () => {
  const rule = 'pull-and-nothing-kept'

  it('is a point of each organisation that feels it, ours too', () => {
    expect(told(rule, orbits(rated('orbit.pull', ['us'], 2), rated('orbit.pull', ['warda'], 3)))).toEqual([
      'Olive Bridge: the pull of the project is felt, and nothing is written of what is to be kept. What would it not give up for any project?',
      'Warda: the pull of the project is felt strongly, and nothing is written of what is to be kept. What would it not give up for any project?',
    ])
  })

  it('is none when the pull is small, or it is said what to keep, be it candidly', () => {
    expect(told(rule, orbits(rated('orbit.pull', ['warda'], 1)))).toEqual([])
    const kept = orbits(rated('orbit.pull', ['warda'], 3), text('orbit.keep', ['warda'], 'Its evenings in the village.'))
    expect(told(rule, kept)).toEqual([])
    expect(told(rule, candid('orbit.keep', 'warda')(kept), 'partner')).toEqual([])
  })
})

describe('an orbit out of balance', () => {
  const rule = 'orbit-out-of-balance'

  it('is a point on either side', () => {
    expect(told(rule, orbits(one('orbit.balance', ['warda'], 'too-much'), one('orbit.balance', ['nahr'], 'too-little')))).toEqual([
      'Warda: the project pulls too much on its own orbit. What would have to shift, there or in the project?',
      'Nahr: the project pulls too little on its own orbit. What would have to shift, there or in the project?',
    ])
  })

  it('is none when it is about right, or was not in this round', () => {
    expect(told(rule, orbits(one('orbit.balance', ['warda'], 'right')))).toEqual([])
    const second = [round('second'), later('second', 'orbit.balance', ['warda'], { kind: 'one', option: 'right' })]
    expect(told(rule, orbits(one('orbit.balance', ['warda'], 'too-much'), ...second))).toEqual([])
  })

  it('is none of a partner that was declined', () => {
    expect(told(rule, orbits(partner('tamar', 'Tamar', 'declined'), one('orbit.balance', ['tamar'], 'too-much')))).toEqual([])
  })
})

describe('a part of the nucleus without evidence', () => {
  const rule = 'nucleus-without-evidence'

  it('is a point when it is there, or partly', () => {
    expect(told(rule, orbits(rated('nucleus.budget', [], 1, ' '), rated('nucleus.belonging', [], 2, '')))).toEqual([
      'Nucleus, budget line: rated 1 without evidence. What shows it?',
      'Nucleus, people who feel they belong: rated 2 without evidence. What shows it?',
    ])
  })

  it('is none when something shows it, or it is not there yet', () => {
    expect(told(rule, orbits(rated('nucleus.budget', [], 1, 'Line 4.2'), rated('nucleus.name', [], 0, '')))).toEqual([])
  })
})

describe('a pull or a part that moved', () => {
  const rule = 'orbit-moved-unshown'

  it('by two since the round before is a point when nothing new shows it', () => {
    const plan = orbits(
      ...[rated('orbit.pull', ['warda'], 1, 'They come late.'), rated('nucleus.name', [], 0, 'None yet.'), round('second')],
      ...[laterRated('second', 'orbit.pull', ['warda'], 3, 'They come late.'), laterRated('second', 'nucleus.name', [], 2, '')],
    )
    expect(told(rule, plan)).toEqual([
      'The pull on Warda: moved from 1 to 3 since the round before, on the same evidence. What happened in between?',
      'Nucleus, name and purpose: moved from 0 to 2 since the round before, without evidence. What happened in between?',
    ])
  })

  it('by one, or with something new to show it, is none', () => {
    const plan = orbits(
      ...[rated('orbit.pull', ['warda'], 1, 'They come late.'), rated('orbit.pull', ['nahr'], 1, 'Little.'), round('second')],
      ...[laterRated('second', 'orbit.pull', ['warda'], 3, 'They host us.'), laterRated('second', 'orbit.pull', ['nahr'], 2, 'Little.')],
    )
    expect(told(rule, plan)).toEqual([])
  })
})
