/** From cooperation to collaboration: when the answers give something to talk about. */
import { describe, expect, it } from 'vitest'
import type { Plan } from '../../content/model/plan'
import { candid, planOf, row, text, who } from '../support/small-plan'
import { actor, later, laterRated, named, rated, restingOn, round, told } from '../support/told-points'

type Step = (plan: Plan) => Plan

const course = named('activities', 'course', 'activity.what', 'The course')
const whole = (now: number, intended: number): Step[] => [rated('position.now', [], now), rated('position.intended', [], intended, '')]
const ofCourse = (now: number, intended: number): Step[] => [
  rated('activity.now', ['course'], now),
  rated('activity.intended', ['course'], intended, ''),
]

describe('far to go', () => {
  const rule = 'far-to-go-and-nobody-depends'

  it('with nothing on who depends on whom is a point, of the whole and of each activity', () => {
    const plan = planOf(course, ...whole(3, 6), ...ofCourse(2, 8))
    expect(told(rule, plan)).toEqual([
      'The partnership as a whole: meant to go from 3 to 6, and nothing is written of who depends on whom. For what will we need each other?',
      'The course: meant to go from 2 to 8, and nothing is written of who depends on whom. For what will we need each other?',
    ])
    expect(restingOn(rule, plan)[1]).toEqual([
      'activity.now|course|first|ours',
      'activity.intended|course|first|ours',
      'activity.depends|course|first|ours',
    ])
  })

  it('is none when it is two steps, or when it is said who depends on whom', () => {
    expect(told(rule, planOf(course, ...whole(3, 5), ...ofCourse(2, 4)))).toEqual([])
    const depends = text('activity.depends', ['course'], 'They need our rooms.')
    expect(told(rule, planOf(course, ...whole(3, 6), ...ofCourse(2, 8), depends))).toEqual([])
  })

  it('of the whole is none when an actor’s answer says it', () => {
    const people = [actor('dana', 'Dana', 'us', 'staff'), actor('omar', 'Omar', 'us', 'staff'), who('actor.depends-on', 'dana', ['omar'])]
    expect(told(rule, planOf(...whole(3, 6), ...people))).toEqual([])
  })

  it('is told of the current round', () => {
    const second = [
      round('second'),
      laterRated('second', 'position.now', [], 5, 'A year on.'),
      laterRated('second', 'position.intended', [], 7, ''),
    ]
    expect(told(rule, planOf(...whole(3, 6), ...second))).toEqual([])
  })

  it('is not told to outsiders when it is said candidly who depends on whom', () => {
    const depends = [text('activity.depends', ['course'], 'Everything on Rana.'), candid('activity.depends', 'course')]
    expect(told(rule, planOf(course, ...ofCourse(2, 8)), 'partner')).toHaveLength(1)
    expect(told(rule, planOf(course, ...ofCourse(2, 8), ...depends), 'partner')).toEqual([])
  })
})

describe('a position without evidence', () => {
  const rule = 'position-without-evidence'

  it('is a point, at the very pole too', () => {
    expect(told(rule, planOf(course, rated('position.now', [], 0, ''), rated('activity.now', ['course'], 4, ' ')))).toEqual([
      'The partnership as a whole: now at 0, without evidence. What shows it?',
      'The course: now at 4, without evidence. What shows it?',
    ])
  })

  it('is none when something shows it; what is intended needs nothing', () => {
    expect(told(rule, planOf(course, ...whole(3, 4), ...ofCourse(3, 4)))).toEqual([])
  })
})

describe('structures', () => {
  const rule = 'structures-and-nothing-emerged'
  const board = named('structures', 'board', 'structure.what', 'The steering group')

  it('beside which nothing is written to have grown are a point', () => {
    expect(told(rule, planOf(board))).toEqual([
      'structures are in place, and nothing is written of what has grown beside them. Where do people already turn to each other without being asked to?',
    ])
  })

  it('are none when something has grown beside one or emerged at all, or when they have no name yet', () => {
    expect(told(rule, planOf(board, text('structure.beside', ['board'], 'Tea before it.')))).toEqual([])
    expect(told(rule, planOf(board, text('emerged.what', [], 'We call each other.')))).toEqual([])
    expect(told(rule, planOf(row('structures', 'board')))).toEqual([])
  })

  it('are asked about anew in each round', () => {
    const first = [board, text('emerged.what', [], 'We call each other.'), round('second')]
    expect(told(rule, planOf(...first))).toHaveLength(1)
    expect(told(rule, planOf(...first, later('second', 'emerged.what', [], { kind: 'text', text: 'Still.' })))).toEqual([])
  })
})

describe('a step back', () => {
  const rule = 'intended-below-now'

  it('is a point, of the whole and of each activity', () => {
    expect(told(rule, planOf(course, ...whole(6, 4), ...ofCourse(5, 4)))).toEqual([
      'The partnership as a whole: meant to go back from 6 to 4, nearer to cooperation. Is that a step back that we chose together?',
      'The course: meant to go back from 5 to 4, nearer to cooperation. Is that a step back that we chose together?',
    ])
  })

  it('is none when it is meant to stay where it is, or nothing is intended yet', () => {
    expect(told(rule, planOf(...whole(6, 6)))).toEqual([])
    expect(told(rule, planOf(rated('position.now', [], 6)))).toEqual([])
  })
})

describe('a position that moved', () => {
  const rule = 'position-moved-unshown'
  const first = [
    course,
    rated('position.now', [], 3, 'We meet monthly.'),
    rated('activity.now', ['course'], 3, 'Taught apart.'),
    round('second'),
  ]

  it('by two since the round before, on the same evidence or none, is a point', () => {
    const second = [
      laterRated('second', 'position.now', [], 5, ' We meet monthly. '),
      laterRated('second', 'activity.now', ['course'], 1, ''),
    ]
    expect(told(rule, planOf(...first, ...second))).toEqual([
      'The partnership as a whole: moved from 3 to 5 since the round before, on the same evidence. What happened in between?',
      'The course: moved from 3 to 1 since the round before, without evidence. What happened in between?',
    ])
  })

  it('by one, with something new, or not rated again is none', () => {
    expect(told(rule, planOf(...first))).toEqual([])
    expect(told(rule, planOf(...first, laterRated('second', 'position.now', [], 4, 'We meet monthly.')))).toEqual([])
    expect(told(rule, planOf(...first, laterRated('second', 'position.now', [], 7, 'We meet weekly.')))).toEqual([])
  })

  it('is held against the last round that rated it', () => {
    const third = [round('third'), laterRated('third', 'position.now', [], 6, 'We meet monthly.')]
    const plan = planOf(...first, ...third)
    expect(told(rule, plan)).toEqual([
      'The partnership as a whole: moved from 3 to 6 since the round before, on the same evidence. What happened in between?',
    ])
    expect(restingOn(rule, plan)).toEqual([['position.now||third|ours', 'position.now||first|ours']])
  })
})
