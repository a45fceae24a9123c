/** Designing together: when the answers give something to talk about. */
import { describe, expect, it } from 'vitest'
import type { Plan } from '../../content/model/plan'
import { candid, one, partner, planOf, several, text, us, who } from '../support/small-plan'
import { actor, named, restingOn, told } from '../support/told-points'

type Step = (plan: Plan) => Plan

const organisations = [us('Olive Bridge'), partner('warda', 'Warda', 'chosen')]
const names = ['Training', 'Course', 'Camp', 'Fair']
const activities = names.map((name, at) => named('activities', `activity-${at}`, 'activity.what', name))
const designed = (...steps: readonly Step[]) => planOf(...organisations, ...activities, ...steps)
const alone = (at: number, organisation: string): Step[] => [
  one('design.by', [`activity-${at}`], 'one-partner'),
  who('design.partner', `activity-${at}`, [organisation]),
]
const mixed = (at: number): Step => one('design.by', [`activity-${at}`], 'mixed')

describe('one organisation that designs most', () => {
  const rule = 'one-partner-creates-most'
  const words = 'Olive Bridge: designs most of the activities alone: Training and Course. Where could a mixed team begin?'

  it('is a point when it designs more than half of three and more', () => {
    const plan = designed(...alone(0, 'us'), ...alone(1, 'us'), mixed(2))
    expect(told(rule, plan)).toEqual([words])
    expect(restingOn(rule, plan)[0]?.slice(0, 3)).toEqual([
      'design.by|activity-0|first|ours',
      'design.partner|activity-0|first|ours',
      'activity.what|activity-0|first|ours',
    ])
  })

  it('is none when it designs half, when only two are told, or when different ones design them', () => {
    expect(told(rule, designed(...alone(0, 'us'), ...alone(1, 'us'), mixed(2), mixed(3)))).toEqual([])
    expect(told(rule, designed(...alone(0, 'us'), ...alone(1, 'us')))).toEqual([])
    expect(told(rule, designed(...alone(0, 'us'), ...alone(1, 'warda'), mixed(2)))).toEqual([])
  })

  it('is not told to outsiders in other words than to us', () => {
    const plan = designed(...alone(0, 'us'), ...alone(1, 'us'), ...alone(2, 'us'), mixed(3))
    expect(told(rule, plan, 'partner')).toHaveLength(1)
    expect(told(rule, candid('activity.what', 'activity-2')(plan), 'partner')).toEqual([])
  })
})

describe('teams of leaders only', () => {
  const rule = 'only-leaders-design'
  const words = 'only leaders sit in the teams that design the activities. What would staff, trainees and participants bring to them?'
  const people = [actor('dana', 'Dana', 'us', 'leadership'), actor('omar', 'Omar', 'us', 'staff')]

  it('are a point, whether told by level or by name', () => {
    expect(told(rule, designed(several('design.levels', ['activity-0'], 'leadership')))).toEqual([words])
    expect(told(rule, designed(...people, who('design.team', 'activity-1', ['dana'])))).toEqual([words])
  })

  it('are none as soon as staff sit in one of them, or before anybody is told', () => {
    const leaders = several('design.levels', ['activity-0'], 'leadership')
    expect(told(rule, designed(leaders, several('design.levels', ['activity-1'], 'leadership', 'staff')))).toEqual([])
    expect(told(rule, designed(...people, leaders, who('design.team', 'activity-1', ['dana', 'omar'])))).toEqual([])
    expect(told(rule, designed())).toEqual([])
  })

  it('are not told to outsiders when a candid answer has somebody else in one of them', () => {
    const staff = [several('design.levels', ['activity-1'], 'staff'), candid('design.levels', 'activity-1')]
    expect(told(rule, designed(several('design.levels', ['activity-0'], 'leadership'), ...staff), 'partner')).toEqual([])
  })
})

describe('somebody most unsure', () => {
  const rule = 'unsure-and-gets-nothing'
  const unsure = text('design.uncertain', ['activity-0'], 'The trainees')

  it('is a point while nothing is written that they get', () => {
    expect(told(rule, designed(unsure))).toEqual([
      'Training: most unsure in it: The trainees; nothing is written that would help to bear it. What could they get for it?',
    ])
  })

  it('is none once something is', () => {
    expect(told(rule, designed(unsure, text('design.support', ['activity-0'], 'A mentor each.')))).toEqual([])
  })
})
