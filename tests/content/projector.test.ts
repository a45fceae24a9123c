/** What a worksheet shows on the wall: which questions, in which order, and nothing for us alone unless it was asked for. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { planFor } from '../../content/model/audience'
import { Glossary } from '../../content/model/chapter'
import { insideKeys } from '../../content/model/inside'
import { placeKey } from '../../content/model/place'
import { leavesOf, placesOf } from '../../content/model/places'
import type { Plan } from '../../content/model/plan'
import type { Leaf, Question } from '../../content/model/question'
import type { Worksheet } from '../../content/model/worksheet'
import { type Answered, answersOn } from '../../content/projector/answers'
import { answersBefore, passageFor } from '../../content/projector/asked-words'
import { audienceOf, type Screen, screenAt, screensOf } from '../../content/projector/screens'
import { termsIn } from '../../content/projector/terms'
import { speak } from '../../content/words/say'
import { worksheetOf, worksheets } from '../../content/worksheets'
import { randomPlan } from '../support/random-plan'
import { candid, covered, partner, planOf, rate, row, text, us } from '../support/small-plan'

const say = speak('en')
const idsOf = (screens: readonly Screen[]) => screens.map(({ id }) => id)

function known(id: string): Worksheet {
  const worksheet = worksheetOf(id)
  if (!worksheet) throw new Error(`There is no worksheet ${id}.`)
  return worksheet
}
const wall = (id: string, isCandid = false) => screensOf(known(id), worksheets, { candid: isCandid })

function screenOf(id: string, screen: string, isCandid = false): Screen {
  const found = wall(id, isCandid).find((each) => each.id === screen)
  if (!found) throw new Error(`There is no screen ${screen}.`)
  return found
}

/** Every answer on a wall before this room. */
function shown(plan: Plan, all: readonly Worksheet[], isCandid: boolean): Answered[] {
  const seen = planFor(audienceOf({ candid: isCandid }), plan, all)
  return all
    .flatMap((worksheet) => screensOf(worksheet, all, { candid: isCandid }))
    .flatMap((screen) => (screen.kind === 'title' || screen.kind === 'figure' ? [] : answersOn(screen, seen, all, say)))
}

test('a worksheet is walked in its own order: its title, its questions one by one, then each section’s figure', () => {
  expect(idsOf(wall('cooperation-to-collaboration'))).toEqual([
    'title',
    'position.now',
    'position.intended',
    'figure-continuum',
    'activities',
    'structures',
    'emerged.what',
    'emerged.around',
    'emerged.image',
  ])
})

test('each partner is not a screen of its own, and what is for us alone is not there', () => {
  expect(idsOf(wall('trust-and-risk'))).toEqual([
    'title',
    'depend.we',
    'depend.they',
    'liability.for',
    'liability.amount',
    'liability.share',
    'liability.safeguards',
    'liability.safeguard-words',
    'building.first-win',
    'building.expectations',
    'building.look-again',
    'risks',
    'figure-risk-grid',
  ])
  expect(screenOf('trust-and-risk', 'depend.we')).toMatchObject({ turns: 'partner' })
})

test('candid questions come in their place once they are asked for, and the figure that is drawn from them', () => {
  const screens = wall('trust-and-risk', true)
  expect(idsOf(screens).slice(0, 9)).toEqual([
    'title',
    'trust.ability',
    'trust.benevolence',
    'trust.integrity',
    'trust.rests',
    'figure-trust-exposure',
    'depend.we',
    'depend.they',
    'trust.exposure',
  ])
})

test('a criterion of a grid is a screen, with all that is asked for it', () => {
  const screen = screenOf('choosing-partners', 'field.standing')
  expect(screen.kind === 'question' && screen.also.map(({ id }) => id)).toEqual(['field.standing-why'])
  expect(idsOf(wall('choosing-partners'))).not.toContain('field.compete')
})

test('a question that follows from one alone stands on its screen; several have their own and say when they are asked', () => {
  const nucleus = screenOf('the-orbits', 'nucleus.name')
  expect(nucleus.kind === 'question' && nucleus.also.map(({ id }) => id)).toEqual(['nucleus.name-with'])
  const since = screenOf('choosing-partners', 'history.since')
  expect(since.kind === 'question' && answersBefore(since.asked, since.section)).toEqual([
    'between our organisations',
    'between persons',
    'both',
  ])
})

test('every worksheet can be walked, each screen with an address of its own', () => {
  for (const worksheet of worksheets) {
    const ids = idsOf(screensOf(worksheet, worksheets, { candid: true }))
    expect(new Set(ids).size, worksheet.id).toBe(ids.length)
    const asked = leavesOf(worksheet).map(({ id }) => id)
    const all = screensOf(worksheet, worksheets, { candid: true })
    for (const id of asked) expect(screenAt(id, all, all), `${worksheet.id}: ${id}`).toBeGreaterThan(0)
  }
})

test.each([
  [undefined, 'title'],
  ['nonsense', 'title'],
  ['risks', 'risks'],
  // A column of a list is asked on the list’s screen.
  ['risk.carrier', 'risks'],
  ['liability', 'liability.for'],
  // What this room does not see leads to what comes after it.
  ['trust', 'depend.we'],
  ['trust.persons', 'depend.we'],
  ['liability.accepted-on', 'building.first-win'],
])('%s leads to the screen %s', (named, expected) => {
  const screens = wall('trust-and-risk')
  expect(screens[screenAt(named, screens, wall('trust-and-risk', true))]?.id).toBe(expected)
})

test('answers are told by whom they are about, with their evidence', () => {
  const plan = planOf(
    us('Olive Bridge'),
    partner('warda', 'Warda', 'chosen'),
    partner('noor', 'Noor', 'invited'),
    partner('linden', 'Linden'),
    rate('base.field', 'warda', 3, 'We ran a course together.', 'seen'),
    rate('base.field', 'noor', 1, 'A guess.', 'assumed'),
    rate('base.field', 'linden', 2),
    candid('base.field', 'noor'),
  )
  const screen = screenOf('choosing-partners', 'base.field')
  const told = (isCandid: boolean) =>
    screen.kind === 'question' ? answersOn(screen, planFor(audienceOf({ candid: isCandid }), plan, worksheets), worksheets, say) : []
  expect(
    told(false).map(({ subject, lines }) => [subject, ...lines.map(({ words, evidence, source }) => [words, evidence, source])]),
  ).toEqual([['Warda', ['3, strongly', 'We ran a course together.', 'seen ourselves']]])
  expect(told(true).map(({ subject, lines }) => [subject, lines[0]?.words, lines[0]?.isCandid])).toEqual([
    ['Warda', '3, strongly', false],
    ['Noor', '1, a little', true],
    ['Linden', '2, clearly', false],
  ])
})

test('a row has its name and its columns; a line of a coverage grid says who brings it', () => {
  const plan = planOf(
    us('Olive Bridge'),
    partner('warda', 'Warda', 'chosen'),
    row('risks', 'risk-1'),
    text('risk.what', ['risk-1'], 'The trainer leaves.'),
    text('risk.because', ['risk-1'], 'A post in Haifa.'),
    candid('risk.because', 'risk-1'),
    rate('risk.likelihood', 'risk-1', 4),
    covered('needs.map', 'need-1', 'Book-keeping', { us: 'no', warda: 'fully' }),
  )
  const lines = (screen: Screen) =>
    screen.kind === 'rows' || screen.kind === 'coverage'
      ? answersOn(screen, planFor('participants', plan, worksheets), worksheets, say).map(({ subject, lines: told }) => [
          subject,
          ...told.map(({ label, words }) => `${label}: ${words}`),
        ])
      : []
  expect(lines(screenOf('trust-and-risk', 'risks'))).toEqual([['The trainer leaves.', 'Likelihood now: 4, likely']])
  expect(lines(screenOf('choosing-partners', 'needs.map'))).toEqual([['Book-keeping', 'brings: Warda', 'no: Olive Bridge']])
})

test('terms are found as words, in singular and plural, and not within other words', () => {
  const entry = (id: string, term: string) => ({ id, term, text: 'Explained.', seeAlso: [], section: '2.1' })
  const glossary = Glossary.parse([entry('actors', 'actors'), entry('trust', 'trust'), entry('orbit', 'orbit')])
  const found = (words: string) => termsIn(words, glossary).map(({ id }) => id)
  expect(found('Which actor do we entrust with it?')).toEqual(['actors'])
  expect(found('What does this trust rest on? Its orbits.')).toEqual(['trust', 'orbit'])
})

test('a section without a passage takes that of its page', () => {
  expect(passageFor(screenOf('trust-and-risk', 'building.first-win'), known('trust-and-risk'))?.section).toBe('2.1')
  expect(passageFor(screenOf('looking-back', 'title'), known('looking-back'))).toBeUndefined()
})

/** Worksheets in which any question at all may be for us alone. */
const anyWorksheets: fc.Arbitrary<Worksheet[]> = fc.infiniteStream(fc.nat(9)).map((numbers) => {
  const draw = () => (numbers.next().value ?? 0) < 2
  const turned = <A extends { audience: 'shared' | 'inside' }>(asked: A): A => (draw() ? { ...asked, audience: 'inside' } : asked)
  const question = (one: Question): Question => {
    if (one.kind === 'rows') return turned({ ...one, columns: one.columns.map(turned) })
    if (one.kind === 'coverage') return turned({ ...one, label: turned(one.label) })
    if (one.kind !== 'grid') return turned(one)
    return turned({ ...one, columns: one.columns.map((column) => ({ ...column, questions: column.questions.map(turned) })) })
  }
  return worksheets.map((worksheet) => ({
    ...worksheet,
    sections: worksheet.sections.map((section) => ({ ...section, questions: section.questions.map(question) })),
  }))
})

const leavesIn = (screen: Screen): readonly Leaf[] => {
  if (screen.kind === 'question') return [screen.asked, ...screen.also]
  if (screen.kind === 'rows') return screen.question.columns
  return screen.kind === 'coverage' ? [screen.question.label] : []
}

test('nothing for us alone is in the list, whichever questions are', () => {
  fc.assert(
    fc.property(anyWorksheets, (all) => {
      const inside = new Set(
        all
          .flatMap(({ sections }) => sections.flatMap(({ questions }) => questions))
          .flatMap((one) => (one.audience === 'inside' ? [one.id] : [])),
      )
      for (const leaf of all.flatMap(leavesOf)) if (leaf.audience === 'inside') inside.add(leaf.id)
      for (const screen of all.flatMap((worksheet) => screensOf(worksheet, all, { candid: false }))) {
        for (const leaf of leavesIn(screen)) expect(leaf.audience).toBe('shared')
        // Whatever a figure names, under whichever property it does.
        const named = screen.kind === 'figure' ? JSON.stringify(screen.figure).match(/[a-z0-9.-]+/g) : []
        expect(named?.filter((id) => inside.has(id) && id !== (screen.kind === 'figure' ? screen.figure.id : ''))).toEqual([])
      }
    }),
    { numRuns: 40 },
  )
})

test('no answer for us alone is on the wall, whatever was written and marked', () => {
  fc.assert(
    fc.property(
      anyWorksheets.chain((all) => randomPlan(all).map((made) => ({ all, ...made }))),
      ({ all, plan, tokens }) => {
        const inside = insideKeys(plan, all)
        const told = JSON.stringify(shown(plan, all, false))
        const leaked = tokens.filter(({ key, text: token }) => inside.has(key) && told.includes(token))
        expect(leaked).toEqual([])
        const unnamed = plan.partners.filter(({ status }) => status === 'candidate' || status === 'declined')
        expect(unnamed.filter(({ name }) => told.includes(name))).toEqual([])
      },
    ),
    { numRuns: 40 },
  )
})

test('once candid answers are asked for, every answer that is asked for is on some screen', () => {
  fc.assert(
    fc.property(randomPlan(worksheets), ({ plan, tokens }) => {
      const names = new Set(worksheets.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions)).flatMap(namesOf))
      const places = worksheets.flatMap((worksheet) => placesOf(worksheet, plan))
      // A row is called by the first line of its name.
      const asked = new Set(places.filter(({ leaf }) => !names.has(leaf.id)).map(placeKey))
      const told = JSON.stringify(shown(plan, worksheets, true))
      const missing = tokens.filter(({ key, text: token }) => asked.has(key) && !told.includes(token))
      expect(missing).toEqual([])
    }),
    { numRuns: 20 },
  )
})

const namesOf = (question: Question): string[] => {
  if (question.kind === 'coverage') return [question.label.id]
  return question.kind === 'rows' && !question.continues ? [question.columns[0]?.id ?? ''] : []
}
