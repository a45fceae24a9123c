/** The whole chapter is practised: each of its facts by a question, in a worksheet that a group can be led through. */
import { describe, expect, it } from 'vitest'
import { leavesOf } from '../../content/model/places'
import { worksheets } from '../../content/worksheets'

/** How many facts each section of the chapter has: 2.0.1 to 2.0.3, 2.1.1 to 2.1.12, and so on. */
const FACTS: Record<string, number> = { '2.0': 3, '2.1': 12, '2.2': 8, '2.3': 9, '2.4': 12, '2.5': 3 }
/** Facts that no question practises, and why. */
const NOT_ASKED: Record<string, string> = {
  '2.0.1': 'Of which kind a partner is, is said where the partner is entered, once for all worksheets.',
  '2.0.3':
    'It announces the two ideas that the handbook goes on with; the questions practise the first, the second is not in this chapter.',
  '2.5.2': 'It limits what the chapter claims. No answer could show whether a joint action space is enough.',
}

const facts = Object.entries(FACTS).flatMap(([section, count]) => Array.from({ length: count }, (_, at) => `${section}.${at + 1}`))
const practised = new Set(
  worksheets.flatMap((worksheet) =>
    [...worksheet.sections.flatMap((section) => section.questions), ...leavesOf(worksheet)].flatMap((question) => question.facts ?? []),
  ),
)

describe('the facts of the chapter', () => {
  it('are each practised by a question, but for a few that no question can practise', () => {
    expect(facts.filter((fact) => !practised.has(fact))).toEqual(Object.keys(NOT_ASKED))
  })

  it('are practised in every section that has something to practise', () => {
    const linked = new Set(worksheets.flatMap(({ passages }) => passages))
    expect([...linked].sort()).toEqual(['2.1', '2.2', '2.3', '2.4', '2.5'])
  })
})

describe('a worksheet that leads a group', () => {
  it('says who should be there, and how long it takes alone and in a group', () => {
    const wanting = worksheets.filter(({ attend, minutes }) => attend === '' || minutes.alone < 10 || minutes.group < minutes.alone)
    expect(wanting.map(({ id }) => id)).toEqual([])
  })

  it('is led in the time that it says it takes with a group', () => {
    const wrong = worksheets.flatMap(({ id, title, minutes, facilitator }) => {
      const sum = facilitator.timings.reduce((all, step) => all + step.minutes, 0)
      return sum === minutes.group
        ? []
        : [`${id}.json: facilitator, timings add up to ${sum} minutes, and “${title}” says ${minutes.group} with a group`]
    })
    expect(wrong).toEqual([])
  })

  it('says in each section why it is asked', () => {
    const silent = worksheets.flatMap(({ id, sections }) => sections.filter(({ intro }) => !intro).map((section) => `${id}: ${section.id}`))
    expect(silent).toEqual([])
  })

  it('stands in the order of the chapter’s questions', () => {
    expect(worksheets.map(({ id, order, stage }) => [order, stage, id])).toEqual([
      [10, 'coming-together', 'coming-together'],
      [20, 'choosing', 'choosing-partners'],
      [30, 'trust-and-risk', 'trust-and-risk'],
      [40, 'acting-jointly', 'cooperation-to-collaboration'],
      [50, 'acting-jointly', 'four-components'],
      [60, 'acting-jointly', 'the-web'],
      [70, 'acting-jointly', 'the-orbits'],
      [80, 'acting-jointly', 'designing-together'],
      [90, 'looking-back', 'looking-back'],
    ])
  })
})
