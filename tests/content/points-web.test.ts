/** The web: when the threads between people give something to talk about. */
import { describe, expect, it } from 'vitest'
import type { Plan } from '../../content/model/plan'
import { candid, one, partner, planOf, row, text, us, who } from '../support/small-plan'
import { actor, named, rated, restingOn, thread, told } from '../support/told-points'

type Step = (plan: Plan) => Plan

const organisations = [us('Olive Bridge'), partner('warda', 'Warda', 'chosen'), partner('nahr', 'Nahr', 'chosen')]
const people = [
  actor('dana', 'Dana Levi', 'us', 'leadership'),
  actor('omar', 'Omar Said', 'us', 'staff'),
  actor('rana', 'Rana Mansour', 'warda', 'leadership'),
  actor('huda', 'Huda Nasser', 'warda', 'staff'),
  actor('samir', 'Samir Aziz', 'nahr', 'leadership'),
]
const webOf = (...steps: readonly Step[]) => planOf(...organisations, ...people, ...steps)

describe('a person or team', () => {
  const rule = 'actor-without-thread-outside'

  it('whom no thread ties to another organisation is named, with those of the same house', () => {
    const plan = webOf(actor('lea', 'Lea Stern', 'us', 'staff'), thread('one', 'omar', 'rana'), thread('two', 'lea', 'omar'))
    expect(told(rule, plan)).toContain(
      'Olive Bridge: no thread ties Lea Stern to another organisation. Whom do they meet there, and for what could they need each other?',
    )
    expect(restingOn(rule, plan)[0]).toEqual([
      'link.between|one|first|ours',
      'link.between|two|first|ours',
      'actor.name|lea|first|ours',
      'actor.organisation|lea|first|ours',
    ])
  })

  it('is not spoken of once a thread ties them, nor before there is any thread', () => {
    const tied = webOf(actor('lea', 'Lea Stern', 'us', 'staff'), thread('one', 'omar', 'rana'), thread('two', 'lea', 'huda'))
    expect(told(rule, tied).filter((words) => words.startsWith('Olive Bridge'))).toEqual([])
    expect(told(rule, webOf())).toEqual([])
  })

  it('may be tied outside by somebody whose organisation is not said', () => {
    const guest = named('actors', 'guest', 'actor.name', 'A guest')
    const plan = planOf(...organisations, actor('omar', 'Omar Said', 'us', 'staff'), guest, thread('one', 'omar', 'guest'))
    expect(told(rule, plan)).toEqual([])
  })

  it('of a partner that was declined is passed over', () => {
    const declined = [partner('tamar', 'Tamar', 'declined'), actor('noa', 'Noa', 'tamar', 'staff')]
    expect(told(rule, webOf(...declined, thread('one', 'omar', 'rana'))).filter((words) => words.includes('Noa'))).toEqual([])
  })
})

describe('a level', () => {
  const rule = 'level-without-thread-outside'

  it('of which nobody is tied outside is named, while another level is', () => {
    expect(told(rule, webOf(thread('one', 'dana', 'rana')))).toEqual([
      'Olive Bridge: nobody among its staff is tied to another organisation. Where could they come to work with people from outside?',
      'Warda: nobody among its staff is tied to another organisation. Where could they come to work with people from outside?',
    ])
  })

  it('is not spoken of when one of its people is tied, and then the single ones are', () => {
    const plan = webOf(actor('lea', 'Lea Stern', 'us', 'staff'), thread('one', 'dana', 'rana', 'omar', 'huda'))
    expect(told(rule, plan)).toEqual([])
    expect(told('actor-without-thread-outside', plan)[0]).toMatch(/^Olive Bridge: no thread ties Lea Stern /)
  })

  it('without a thread says nothing of its people one by one', () => {
    const told1 = told('actor-without-thread-outside', webOf(thread('one', 'dana', 'rana')))
    expect(told1.map((words) => words.split(':')[0])).toEqual(['Nahr'])
  })
})

describe('organisations tied by leaders only', () => {
  const rule = 'tied-by-leaders-only'
  const words = (others: string) =>
    `Olive Bridge: tied to ${others} through leaders only. Where do others in these organisations need each other?`

  it('are named once, with all to whom that applies', () => {
    expect(told(rule, webOf(thread('one', 'dana', 'rana'), thread('two', 'dana', 'samir')))).toEqual([words('Warda and Nahr')])
  })

  it('are not when staff stand in one of the threads', () => {
    expect(told(rule, webOf(thread('one', 'dana', 'rana'), thread('two', 'omar', 'rana'), thread('three', 'dana', 'samir')))).toEqual([
      words('Nahr'),
    ])
    expect(told(rule, webOf(thread('one', 'dana', 'rana'), thread('two', 'omar', 'rana')))).toEqual([])
  })

  it('are not when the level of somebody between them is not said', () => {
    const unsaid = [row('actors', 'sami'), text('actor.name', ['sami'], 'Sami'), who('actor.organisation', 'sami', ['warda'])]
    expect(told(rule, webOf(...unsaid, thread('one', 'dana', 'rana'), thread('two', 'dana', 'sami')))).toEqual([])
  })

  it('are not told to outsiders when a candid thread of staff ties them too', () => {
    const leaders = webOf(thread('one', 'dana', 'rana'), text('link.what', ['one'], 'The budget'))
    expect(told(rule, leaders, 'partner')).toEqual([words('Warda')])
    const staff = [thread('two', 'omar', 'huda'), text('link.what', ['two'], 'They cover for us'), candid('link.what', 'two')]
    expect(told(rule, webOf(thread('one', 'dana', 'rana'), ...staff), 'partner')).toEqual([])
  })
})

describe('an organisation tied through one person', () => {
  const rule = 'tied-through-one-person'

  it('would be cut off if they left', () => {
    const plan = webOf(thread('one', 'omar', 'rana'), thread('two', 'dana', 'rana'))
    expect(told(rule, plan)).toEqual([
      'Warda: if Rana Mansour left, it would be cut off from others it is tied to now. Who else could hold a thread?',
    ])
  })

  it('names both ends of a single thread', () => {
    expect(told(rule, webOf(thread('one', 'omar', 'rana')))).toEqual([
      'Warda: if Omar Said or Rana Mansour left, it would be cut off from others it is tied to now. Who else could hold a thread?',
    ])
  })

  it('is not one when two hold its threads from end to end', () => {
    expect(told(rule, webOf(thread('one', 'omar', 'rana'), thread('two', 'dana', 'huda')))).toEqual([])
  })

  it('is one too when one of its people holds half of three threads and more', () => {
    const threads = [thread('one', 'omar', 'rana'), thread('two', 'dana', 'rana'), thread('three', 'dana', 'huda')]
    expect(told(rule, webOf(...threads))).toEqual([
      'Olive Bridge: 2 of its 3 threads to others run through Dana Levi. Who else could hold a thread?',
      'Warda: 2 of its 3 threads to others run through Rana Mansour. Who else could hold a thread?',
    ])
    const evenly = [actor('lea', 'Lea Stern', 'us', 'staff'), actor('sami', 'Sami', 'warda', 'staff')]
    expect(told(rule, webOf(...evenly, ...threads.slice(0, 1), thread('two', 'dana', 'huda'), thread('three', 'lea', 'sami')))).toEqual([])
  })

  it('says each of two who hold half', () => {
    const threads = [
      thread('one', 'omar', 'rana'),
      thread('two', 'omar', 'huda'),
      thread('three', 'dana', 'rana'),
      thread('four', 'dana', 'huda'),
    ]
    expect(told(rule, webOf(...threads))[0]).toBe(
      'Olive Bridge: 2 of its 4 threads to others run through Dana Levi and Omar Said each. Who else could hold a thread?',
    )
  })

  it('is for us to know: it names persons', () => {
    expect(told(rule, webOf(thread('one', 'omar', 'rana')), 'partner')).toEqual([])
  })
})

describe('declared and lived', () => {
  const rule = 'declared-and-lived-apart'
  const gap = (apart: number) =>
    planOf(named('gaps', 'gap-1', 'gap.declared', 'We decide together.'), rated('gap.apart', ['gap-1'], apart, ''))

  it('that lie far apart are a point, more so when nothing would close the gap', () => {
    expect(told(rule, gap(2))).toEqual([
      'We decide together: what we declare and what people live lie far apart, and nothing is written that would bring them closer. What would each of us do differently tomorrow?',
    ])
    expect(told(rule, text('gap.close', ['gap-1'], 'Meet weekly.')(gap(3)))).toEqual([
      'We decide together: what we declare and what people live lie far apart. What would each of us do differently tomorrow?',
    ])
  })

  it('that lie near are none, and outsiders read of neither', () => {
    expect(told(rule, gap(1))).toEqual([])
    expect(told(rule, gap(3), 'partner')).toEqual([])
  })
})

describe('a shock', () => {
  const rule = 'shock-tears-last-threads'
  const web = [thread('one', 'omar', 'rana'), thread('two', 'dana', 'huda'), thread('three', 'dana', 'samir')]
  const shock = (...torn: string[]) => [named('shocks', 'shock-1', 'shock.what', 'The permits stop'), who('shock.torn', 'shock-1', torn)]

  it('that tears every thread between two organisations is a point', () => {
    expect(told(rule, webOf(...web, ...shock('one', 'two', 'three')))).toEqual([
      'The permits stop: it would tear every thread between Olive Bridge and Warda; Olive Bridge and Nahr. What else could hold them together?',
    ])
    expect(told(rule, webOf(...web, ...shock('three'), one('shock.when', ['shock-1'], 'hit')))).toEqual([
      'The permits stop: it tore every thread between Olive Bridge and Nahr. What else could hold them together?',
    ])
  })

  it('that leaves another thread between them is none', () => {
    expect(told(rule, webOf(...web, ...shock('one')))).toEqual([])
    expect(told(rule, webOf(...web, ...shock()))).toEqual([])
  })
})
