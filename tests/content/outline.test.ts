import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answer } from '../../content/model/edit'
import { OutlineFile, resolveOutlines } from '../../content/model/outline'
import { outlineState } from '../../content/model/outline-state'
import { Plan } from '../../content/model/plan'
import { addRound } from '../../content/model/rounds-edit'
import { outlineOf, outlines } from '../../content/outlines'
import { speak } from '../../content/words/say'
import { worksheets } from '../../content/worksheets'
import { AT, candid, partner, planOf, rate, row, text, who } from '../support/small-plan'

const folder = new URL('../../content/documents/', import.meta.url)
const example = Plan.parse(JSON.parse(readFileSync(new URL('../../content/example/plan.json', import.meta.url), 'utf8')))
const say = speak('en')

function stateOf(id: string, plan: Plan) {
  const outline = outlineOf(id)
  if (!outline) throw new Error(id)
  return outlineState(outline, plan, worksheets, say)
}
const candidly = (id: string) => text('choice.candid', [id], `Candid about ${id}`)

describe('the outlines of documents', () => {
  it.each(readdirSync(folder))('%s is an outline whose id is its name', (file) => {
    const outline = OutlineFile.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
    expect(`${outline.id}.json`).toBe(file)
  })

  it.each(outlines)('$id names only worksheets, sections and figures that exist', ({ sections }) => {
    for (const block of sections.flatMap((section) => section.blocks)) {
      if (block.block === 'worksheet' || block.block === 'figure') {
        const worksheet = worksheets.find(({ id }) => id === block.worksheet)
        expect(worksheet?.id).toBe(block.worksheet)
        const known = worksheet?.sections.map(({ id }) => id) ?? []
        if (block.block === 'worksheet') expect(known).toEqual(expect.arrayContaining(block.sections ?? []))
        else expect(worksheet?.sections.flatMap(({ figures }) => figures.map(({ id }) => id))).toContain(block.figure)
      }
      if (block.block === 'points' || block.block === 'open')
        expect(worksheets.map(({ id }) => id)).toEqual(expect.arrayContaining(block.worksheets ?? []))
    }
  })

  it('shows every section of every worksheet, each once', () => {
    for (const { sections } of outlines.filter(({ id }) => id.startsWith('partnership-plan'))) {
      const blocks = sections.flatMap((section) => section.blocks).filter((block) => block.block === 'worksheet')
      for (const worksheet of worksheets) {
        const taken = blocks
          .filter((block) => block.worksheet === worksheet.id)
          .flatMap((block) => block.sections ?? worksheet.sections.map(({ id }) => id))
        expect(taken).toEqual(worksheet.sections.map(({ id }) => id))
      }
    }
  })

  it('lets a twin share the sections of another', () => {
    const [ours, theirs] = [outlineOf('partnership-plan'), outlineOf('partnership-plan-partner')]
    expect(theirs?.sections).toEqual(ours?.sections.filter(({ id }) => id !== 'points'))
    expect(() => resolveOutlines([{ id: 'a', order: 1, like: 'b', audience: 'ours', title: 'A', help: 'a' }])).toThrow('"a" is like "b"')
  })
})

describe('what a document would hold', () => {
  const ours = stateOf('partnership-plan', example)
  const theirs = stateOf('partnership-plan-partner', example)

  it('counts what is asked and answered in each section', () => {
    for (const section of [...ours.sections, ...theirs.sections]) expect(section.asked).toBe(section.answered + section.gaps)
    expect(ours.sections.find(({ id }) => id === 'choice')?.asked).toBeGreaterThan(20)
  })

  it('leaves nothing out for ourselves', () => {
    expect(ours.leftOut).toEqual([])
  })

  it('says in full what partners do not get', () => {
    const texts = theirs.leftOut.map((passage) => passage.text).join('\n')
    const candid = example.entries.find(({ question, value }) => question === 'choice.candid' && value.kind === 'text')
    expect(candid?.value.kind === 'text' && texts.includes(candid.value.text.trim())).toBe(true)
    expect(theirs.leftOut.filter(({ question, subject, text }) => !question || !text || subject === undefined)).toEqual([])
    expect(theirs.leftOut.length).toBe(theirs.sections.reduce((sum, { leftOut }) => sum + leftOut, 0))
  })

  it('has no section for what only we may read', () => {
    expect(theirs.sections.map(({ id }) => id)).not.toContain('gone')
  })

  it('promises earlier answers only when there are some', () => {
    expect(ours.sections.map(({ id }) => id)).not.toContain('gone')
    const before = planOf(text('gone.question', [], 'What we once said'))
    expect(stateOf('partnership-plan', before).sections.map(({ id }) => id)).toContain('gone')
    expect(stateOf('partnership-plan-partner', before).sections.map(({ id }) => id)).not.toContain('gone')
  })

  it('neither lists nor counts answers about partners whom the readers do not read of', () => {
    const unnamed = example.partners.filter(({ status }) => status === 'candidate' || status === 'declined').map(({ id }) => id)
    expect(unnamed.length).toBeGreaterThan(0)
    expect(theirs.leftOut.filter(({ place }) => place.about.some((id) => unnamed.includes(id)))).toEqual([])
    const plan = planOf(partner('p1', 'Warda', 'invited'), partner('p2', 'Nahr'), candidly('p1'), candidly('p2'))
    const state = stateOf('partnership-plan-partner', plan)
    expect(state.leftOut.map(({ place }) => place.about)).toEqual([['p1']])
    expect(state.sections.map(({ leftOut }) => leftOut).filter((count) => count > 0)).toEqual([1])
  })

  it('lists what partners do not get of every round, each with its round', () => {
    const at = (round: string, words: string) => (plan: Plan) =>
      answer(plan, { question: 'look.them', about: [], round }, { kind: 'text', text: words }, { text: '', kind: 'long' }, AT)
    const begun = addRound(planOf(at('first', 'They were late.')), 'later', { title: 'After the course', date: '2026-10-12' }, AT)
    const { leftOut } = stateOf('partnership-plan-partner', at('later', 'They were early.')(begun))
    expect(leftOut.map(({ subject, text: words, place }) => [subject, words, place.round])).toEqual([
      ['Round 1', 'They were late.', 'first'],
      ['After the course, 12 October 2026', 'They were early.', 'later'],
    ])
    const alone = stateOf('partnership-plan-partner', planOf(at('first', 'They were late.')))
    expect(alone.leftOut.map(({ subject }) => subject)).toEqual([''])
  })

  it('counts the round that the plan is in', () => {
    const answered = planOf(text('emerged.what', [], 'A list of words'), text('emerged.around', [], 'The first camp'))
    const countOf = (plan: Plan) => stateOf('partnership-plan', plan).sections.find(({ id }) => id === 'continuum')?.answered
    expect(countOf(answered)).toBe(2)
    expect(countOf(addRound(answered, 'later', { title: '', date: '' }, AT))).toBe(0)
  })

  it('neither lists nor counts the people of partners whom the readers do not read of, and the threads that they hold', () => {
    const plan = planOf(
      ...[partner('p1', 'Warda', 'invited'), partner('p2', 'Nahr')],
      ...[row('actors', 'rana'), text('actor.name', ['rana'], 'Rana'), who('actor.organisation', 'rana', ['p1'])],
      ...[row('actors', 'layla'), text('actor.name', ['layla'], 'Layla'), who('actor.organisation', 'layla', ['p2'])],
      ...[row('links', 'keys'), text('link.what', ['keys'], 'The keys'), who('link.between', 'keys', ['rana', 'layla'])],
      candid('actor.name', 'rana'),
    )
    const { leftOut } = stateOf('partnership-plan-partner', plan)
    expect(leftOut.map(({ question, text: words }) => [question, words])).toEqual([
      ['Who is it?', 'Rana'],
      ['Of which organisation?', 'Warda'],
    ])
  })

  it('keeps promises among ourselves', () => {
    expect(ours.sections.map(({ id }) => id)).toContain('commitments')
    expect(theirs.sections.map(({ id }) => id)).not.toContain('commitments')
  })

  it('puts one stop after a reason', () => {
    const reasons = ['They told us more.', 'They told us more', 'Really?']
    const said = reasons.map((reason) => {
      const plan = planOf(partner('p1', 'Warda', 'invited'), rate('trust.ability', 'p1', 2, reason, 'assumed'))
      return stateOf('partnership-plan-partner', plan).leftOut[0]?.text
    })
    expect(said).toEqual([
      '2, clearly. They told us more. assumed',
      '2, clearly. They told us more. assumed',
      '2, clearly. Really? assumed',
    ])
  })
})
