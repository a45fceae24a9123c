/** The four components: when the answers give something to talk about. */
import { describe, expect, it } from 'vitest'
import type { Plan } from '../../content/model/plan'
import { candid, one, partner, planOf, text, us } from '../support/small-plan'
import { actor, by, laterRated, named, rated, restingOn, round, told } from '../support/told-points'

type Step = (plan: Plan) => Plan

const organisations = [us('Olive Bridge'), partner('warda', 'Warda', 'chosen'), partner('sindyan', 'Sindyan')]

describe('a component without evidence', () => {
  const rule = 'component-without-evidence'

  it('is a point once it is called emerging or established', () => {
    expect(told(rule, planOf(rated('component.language', [], 1, ''), rated('component.rules', [], 2, ' ')))).toEqual([
      'Common language: rated 1 without evidence. What would a visitor see of it?',
      'Rules of the game: rated 2 without evidence. What would a visitor see of it?',
    ])
  })

  it('is none when something shows it, or it is not there yet', () => {
    expect(told(rule, planOf(rated('component.language', [], 1, 'A glossary.'), rated('component.rules', [], 0, '')))).toEqual([])
  })
})

describe('a component called established', () => {
  const rule = 'established-and-nothing-written'

  it('of which nothing is written is a point', () => {
    expect(told(rule, planOf(rated('component.actors', [], 2), rated('component.relationships', [], 2)))).toEqual([
      'Actors: called established, and nothing is written about it yet. What would we tell somebody who joins us tomorrow?',
      'Relationships: called established, and nothing is written about it yet. What would we tell somebody who joins us tomorrow?',
    ])
  })

  it('is none when one of its own questions is answered, or it is emerging', () => {
    const relationships = rated('component.relationships', [], 2)
    expect(told(rule, planOf(relationships, text('roles.leave', [], 'In the team.')))).toEqual([])
    expect(told(rule, planOf(relationships, named('decisions', 'budget', 'decision.what', 'The budget')))).toEqual([])
    expect(told(rule, planOf(rated('component.language', [], 2), text('goal.common', [], 'Open doors.')))).toEqual([])
    expect(told(rule, planOf(rated('component.rules', [], 1)))).toEqual([])
    expect(told(rule, planOf(rated('component.rules', [], 2), text('roles.leave', [], 'In the team.')))).toHaveLength(1)
  })

  it('is not told to outsiders when what is written is candid', () => {
    const plan = planOf(rated('component.relationships', [], 2), text('roles.threat', [], 'To their director.'))
    expect(told(rule, plan, 'partner')).toEqual([])
  })
})

describe('two words', () => {
  const rule = 'two-words-and-no-shared-one'
  const words = [named('words', 'word-1', 'word.ours', 'Participant'), text('word.theirs', ['word-1'], 'Client')]

  it('without a shared term are a point', () => {
    expect(told(rule, planOf(...words))).toEqual([
      'Participant: they say “Client”, and there is no shared term yet. What do we both mean, and what shall we call it?',
    ])
  })

  it('are none once there is one, or while only one of them is written', () => {
    expect(told(rule, planOf(...words, text('word.shared', ['word-1'], 'Learner')))).toEqual([])
    expect(told(rule, planOf(...words.slice(0, 1)))).toEqual([])
  })
})

describe('a rule that seems strange', () => {
  const rule = 'rule-still-strange'
  const late = named('rules', 'rule-1', 'rule.situation', 'When somebody comes late')

  it('without a negotiated one is a point', () => {
    expect(told(rule, planOf(late, one('rule.stage', ['rule-1'], 'strange')))).toEqual([
      'When somebody comes late: the other way still seems strange, and no rule that makes sense to all is written. What does each way protect?',
    ])
  })

  it('is none once one is negotiated, or the difference is accepted', () => {
    const negotiated = text('rule.negotiated', ['rule-1'], 'We begin with tea.')
    expect(told(rule, planOf(late, one('rule.stage', ['rule-1'], 'strange'), negotiated))).toEqual([])
    expect(told(rule, planOf(late, one('rule.stage', ['rule-1'], 'accepted')))).toEqual([])
  })
})

describe('one organisation that holds it all', () => {
  const rule = 'one-holds-it-all'
  const decision = (deciders: string[], veto: string[], money: string[], name = ''): Plan =>
    planOf(
      ...organisations,
      ...[named('decisions', 'budget', 'decision.what', 'The budget'), by('decision.who', ['budget'], deciders, name)],
      ...[by('decision.veto', ['budget'], veto), by('decision.money', ['budget'], money)],
    )

  it('in one decision is a point', () => {
    expect(told(rule, decision(['us'], ['us'], ['us']))).toEqual([
      'The budget: Olive Bridge alone decides, can stop it and holds the money. Is that how all of us want it?',
    ])
    expect(restingOn(rule, decision(['us'], ['us'], ['us']))).toEqual([
      ['who', 'veto', 'money', 'what'].map((word) => `decision.${word}|budget|first|ours`),
    ])
  })

  it('is none when another decides too, by name or as an organisation, or holds the money', () => {
    expect(told(rule, decision(['us', 'warda'], ['us'], ['us']))).toEqual([])
    expect(told(rule, decision(['us'], ['us'], ['us'], 'Rana Mansour'))).toEqual([])
    expect(told(rule, decision(['us'], ['us'], ['warda']))).toEqual([])
    expect(told(rule, decision(['us'], [], ['us']))).toEqual([])
  })

  it('is not told to outsiders when a partner of whom they do not read decides too', () => {
    expect(told(rule, decision(['us'], ['us'], ['us']), 'partner')).toHaveLength(1)
    expect(told(rule, decision(['us', 'sindyan'], ['us'], ['us']), 'partner')).toEqual([])
  })
})

describe('a level for which nobody stands', () => {
  const rule = 'level-nobody-stands-for'
  const people: Step[] = [
    actor('dana', 'Dana', 'us', 'leadership'),
    actor('omar', 'Omar', 'us', 'staff'),
    actor('rana', 'Rana', 'warda', 'volunteers'),
  ]

  it('is a point once three actors stand for others', () => {
    expect(told(rule, planOf(...organisations, ...people))).toEqual([
      'nobody among the actors stands for participants. Where do they come to meet the other organisations?',
    ])
    expect(told(rule, planOf(...organisations, ...people.slice(0, 2), actor('huda', 'Huda', 'warda', 'staff')))).toEqual([
      'nobody among the actors stands for volunteers or trainees or participants. Where do they come to meet the other organisations?',
    ])
  })

  it('is none when somebody does, when there are two actors, or when the level of one is not said', () => {
    expect(told(rule, planOf(...organisations, ...people, actor('sami', 'Sami', 'warda', 'participants')))).toEqual([])
    expect(told(rule, planOf(...organisations, ...people.slice(0, 2)))).toEqual([])
    expect(told(rule, planOf(...organisations, ...people, named('actors', 'sami', 'actor.name', 'Sami')))).toEqual([])
  })

  it('is not told to outsiders of a level for which only somebody stands of whom they do not read', () => {
    const trainee = actor('noor', 'Noor', 'sindyan', 'participants')
    const leaders = [
      actor('dana', 'Dana', 'us', 'leadership'),
      actor('omar', 'Omar', 'us', 'staff'),
      actor('rana', 'Rana', 'warda', 'staff'),
    ]
    expect(told(rule, planOf(...organisations, ...leaders), 'partner')).toHaveLength(1)
    expect(told(rule, planOf(...organisations, ...leaders, trainee), 'partner')).toEqual([])
  })
})

describe('a component in a later round', () => {
  const first = [rated('component.rules', [], 2, 'We kept them.'), rated('component.actors', [], 0, 'We met twice.'), round('second')]

  it('that went down is a point, with what shows it or without', () => {
    const plan = planOf(...first, laterRated('second', 'component.rules', [], 1, 'Two quarrels.'))
    expect(told('component-moved-down', plan)).toEqual([
      'Rules of the game: has gone down from 2 to 1 since the round before. What has changed between us?',
    ])
    expect(restingOn('component-moved-down', plan)).toEqual([['component.rules||second|ours', 'component.rules||first|ours']])
  })

  it('that stayed, went up, or is not rated yet has not gone down', () => {
    expect(told('component-moved-down', planOf(...first))).toEqual([])
    const up = [laterRated('second', 'component.rules', [], 2, ''), laterRated('second', 'component.actors', [], 2, '')]
    expect(told('component-moved-down', planOf(...first, ...up))).toEqual([])
  })

  it('that went from not yet to established with nothing new to show it is a point', () => {
    expect(told('component-moved-unshown', planOf(...first, laterRated('second', 'component.actors', [], 2, 'We met twice.')))).toEqual([
      'Actors: moved from 0 to 2 since the round before, on the same evidence. What happened in between?',
    ])
    expect(told('component-moved-unshown', planOf(...first, laterRated('second', 'component.actors', [], 2, 'We meet weekly.')))).toEqual(
      [],
    )
    expect(told('component-moved-unshown', planOf(...first, laterRated('second', 'component.rules', [], 0, '')))).toEqual([])
  })
})

describe('a threat', () => {
  const rule = 'threat-and-no-opportunity'
  const threat = text('roles.threat', [], 'To the coordinators.')

  it('beside which no opportunity is named is a point, for us alone', () => {
    expect(told(rule, planOf(threat))).toEqual([
      'stepping out of the role at home is a threat to somebody, and nobody is named to whom it is an opportunity. Who has gained from it, and could tell the others?',
    ])
    expect(told(rule, planOf(threat), 'partner')).toEqual([])
  })

  it('beside an opportunity is none, nor where none is felt', () => {
    expect(told(rule, planOf(threat, text('roles.opportunity', [], 'To the trainees.')))).toEqual([])
    expect(told(rule, planOf())).toEqual([])
  })
})

describe('candid words', () => {
  it('do not reach outsiders by a point', () => {
    const words = [named('words', 'word-1', 'word.ours', 'Participant'), text('word.theirs', ['word-1'], 'Client')]
    expect(told('two-words-and-no-shared-one', planOf(...words), 'partner')).toHaveLength(1)
    expect(told('two-words-and-no-shared-one', planOf(...words, candid('word.theirs', 'word-1')), 'partner')).toEqual([])
  })
})
