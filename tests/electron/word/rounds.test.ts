/** How Word tells what is asked anew in each round, and what points to rows of other lists. */
import { describe, expect, it } from 'vitest'
import { setPointAside } from '../../../content/model/aside'
import { addCommitment } from '../../../content/model/commitments'
import { answer } from '../../../content/model/edit'
import type { EvidenceSource, Plan, Value } from '../../../content/model/plan'
import { addRound } from '../../../content/model/rounds-edit'
import { figuresOf, makeDocument } from '../../../electron/word/make-document'
import { checkRules } from '../../support/docx-check'
import { bodyOf, openDocx, paragraphTexts, textIn } from '../../support/docx-parts'
import { AT, candid, one, partner, planOf, rate, row, several, text, us, who } from '../../support/small-plan'
import { within } from '../../support/xml'

type Step = (plan: Plan) => Plan

const begin =
  (id: string, title: string, date = ''): Step =>
  (plan) =>
    addRound(plan, id, { title, date }, AT)
const says =
  (question: string, about: string[], round: string, value: Value): Step =>
  (plan) =>
    answer(plan, { question, about, round }, value, { text: question, kind: value.kind }, AT)
const writes = (question: string, round: string, words: string): Step => says(question, [], round, { kind: 'text', text: words })
const rates = (
  question: string,
  about: string[],
  round: string,
  rating: number,
  evidence = '',
  source: EvidenceSource | null = null,
): Step => says(question, about, round, { kind: 'scale', rating, evidence, source })

async function made(plan: Plan, id = 'partnership-plan'): Promise<Uint8Array> {
  const bytes = await makeDocument(id, plan, [], 'en')
  expect(checkRules(bytes)).toEqual([])
  return bytes
}
const linesOf = async (plan: Plan, id?: string): Promise<string[]> => paragraphTexts(await made(plan, id))
const linesFrom = (lines: readonly string[], line: string, count: number): string[] => {
  const from = lines.lastIndexOf(line)
  return lines.slice(from, from + count)
}
/** The rows of tables, each cell with its paragraphs. */
function rowsIn(bytes: Uint8Array): string[][] {
  const cells = (row: Parameters<typeof within>[0]) => within(row, 'w:tc').map((cell) => within(cell, 'w:p').map(textIn).join(' / '))
  return within(bodyOf(bytes), 'w:tr').map(cells)
}

describe('rounds in Word', () => {
  const twoRounds = [begin('later', 'After the course', '2026-10-12')]

  it('say nothing of rounds while there is one without a name', async () => {
    const lines = await linesOf(planOf(writes('emerged.what', 'first', 'Little yet.'), rates('orbit.pull', ['us'], 'first', 1)))
    expect(lines.filter((line) => line.startsWith('Round') || line.startsWith('This round'))).toEqual([])
  })

  it('name the only round once where it has a day', async () => {
    const plan = planOf(begin('first', 'First look', '2026-03-02'), rates('component.rules', [], 'first', 1))
    expect((await linesOf(plan)).filter((line) => line.includes('First look, 2 March 2026'))).toEqual([
      'This round: First look, 2 March 2026.',
    ])
  })

  it('stand below each other in a table of ratings, the newest first, each with what it rests on', async () => {
    const plan = planOf(
      ...[...twoRounds, rates('component.rules', [], 'first', 0, 'Nobody asks.', 'told'), rates('component.rules', [], 'later', 1)],
      rates('component.actors', [], 'first', 1, 'They meet.', 'seen'),
    )
    const rows = rowsIn(await made(plan))
    const actors = rows.findIndex(([question]) => question?.startsWith('Actors:'))
    expect(rows.slice(actors, actors + 2)).toEqual([
      ['Actors: do people of all organisations meet, and need each other? / After the course, 12 October 2026', 'Not answered yet.', ''],
      ['Round 1', '1, emerging', 'They meet. Seen ourselves.'],
    ])
    expect(rows).toContainEqual(['Round 1', '0, not yet', 'Nobody asks. Told by someone we trust.'])
  })

  it('stay on the page of their question', async () => {
    const ratings = ['actors', 'relationships', 'language', 'rules'].flatMap((part) => [
      rates(`component.${part}`, [], 'first', 0, 'They meet at the door. '.repeat(20)),
      rates(`component.${part}`, [], 'later', 1, 'They meet at the table. '.repeat(20)),
    ])
    const document = openDocx(await made(planOf(...twoRounds, ...ratings))).xml('word/document.xml')
    const rows = (document ? within(document, 'w:tr') : []).filter((line) => /at the (door|table)/.test(textIn(line)))
    expect(rows.map((line) => within(line, 'w:keepNext').length > 0)).toEqual([true, false, true, false, true, false, true, false])
  })

  it('keep with whom it lay beside the rating of then', async () => {
    const plan = planOf(
      ...[us('Olive Bridge'), ...twoRounds, rates('nucleus.name', [], 'first', 0), rates('nucleus.name', [], 'later', 2)],
      says('nucleus.name-with', [], 'first', { kind: 'who', who: ['us'], name: '' }),
    )
    const rows = rowsIn(await made(plan))
    expect(rows).toContainEqual(['Round 1', '0, not yet', 'No evidence yet. / Name and purpose lie with  Olive Bridge'])
  })

  it('are told one after the other where a whole section is asked anew', async () => {
    const plan = planOf(
      ...[...twoRounds, writes('look.emerged', 'first', 'A joke.'), writes('look.emerged', 'later', 'A habit.')],
      writes('look.us', 'first', 'We talk too much.'),
    )
    const lines = await linesOf(plan)
    const from = lines.indexOf('After the course, 12 October 2026', lines.indexOf('Looking back'))
    expect(lines.slice(from - 1, from + 8)).toEqual([
      'What happened',
      'After the course, 12 October 2026',
      'Who took part in this look?  Not answered yet.',
      'What emerged that nobody planned?  A habit.',
      'What did we learn about them? [candid]  Not answered yet.',
      'What did we learn about ourselves? [candid]  Not answered yet.',
      'Round 1',
      'What emerged that nobody planned?  A joke.',
      'What did we learn about ourselves? [candid]  We talk too much.',
    ])
  })

  it('lead into their answers in running text, and stand above them in a cell', async () => {
    const plan = planOf(
      ...[us('Olive Bridge'), ...twoRounds, says('orbit.balance', ['us'], 'first', { kind: 'one', option: 'right' })],
      ...[says('orbit.balance', ['us'], 'later', { kind: 'one', option: 'too-much' }), row('activities', 'camp')],
      ...[
        text('activity.what', ['camp'], 'The camp'),
        rates('activity.now', ['camp'], 'first', 2),
        rates('activity.now', ['camp'], 'later', 6),
      ],
    )
    const bytes = await made(plan)
    expect(paragraphTexts(bytes)).toEqual(
      expect.arrayContaining(['After the course, 12 October 2026:  the project pulls too much', 'Round 1:  about right']),
    )
    const camp = rowsIn(bytes).find(([name, now]) => name === '1  The camp' && now !== '')
    expect(camp?.[1]).toBe('6, just past halfway / No evidence yet. / Round 1 / 2, near to cooperation / No evidence yet.')
  })

  it('go out without their names', async () => {
    const plan = planOf(...twoRounds, writes('emerged.what', 'first', 'Little.'), writes('emerged.what', 'later', 'Much.'))
    const lines = await linesOf(plan, 'partnership-plan-partner')
    expect(linesFrom(lines, 'Round 2, 12 October 2026', 5)).toEqual([
      'Round 2, 12 October 2026',
      'What is there between us now that was not there before?  Much.',
      'Around which central task or solved problem did it emerge?  Not said here.',
      'Round 1',
      'What is there between us now that was not there before?  Little.',
    ])
    expect(lines.join()).not.toContain('After the course')
  })
})

describe('lists that point to other lists', () => {
  const activity = [row('activities', 'camp'), text('activity.what', ['camp'], 'The camp')]
  const actors = [
    ...[row('actors', 'rana'), text('actor.name', ['rana'], 'Rana'), row('actors', 'noa'), text('actor.name', ['noa'], 'Noa')],
  ]

  it('name the item that they ask more about, and whom an answer means', async () => {
    const plan = planOf(...activity, ...actors, one('design.by', ['camp'], 'mixed'), who('design.team', 'camp', ['noa', 'rana']))
    expect(linesFrom(await linesOf(plan), '1  The camp', 3)).toEqual([
      '1  The camp',
      'Designed by  a mixed team · Team  Noa, Rana',
      'Not answered yet: Levels, Left open, Most unsure, and What helps.',
    ])
  })

  it('keep their answers to activities without a name', async () => {
    const plan = planOf(row('activities', 'camp'), several('design.levels', ['camp'], 'staff', 'participants'))
    expect(linesFrom(await linesOf(plan), '1  without a name', 2)).toEqual(['1  without a name', 'Levels  staff, participants'])
  })

  it('have their figure as soon as there are people, before the first thread', async () => {
    const plan = planOf(us('Olive Bridge'), ...actors, who('actor.organisation', 'rana', ['us']))
    expect(figuresOf('partnership-plan', plan)).toEqual(['web'])
    expect((await linesOf(plan)).filter((line) => /^Figure \d+\. The threads between the people/.test(line))).toHaveLength(1)
  })

  it('tell outsiders neither people nor threads of a candidate', async () => {
    const plan = planOf(
      ...[partner('p1', 'Warda', 'chosen'), partner('p2', 'Sindyan'), ...actors, who('actor.organisation', 'rana', ['p1'])],
      ...[who('actor.organisation', 'noa', ['p2']), who('actor.depends-on', 'rana', ['noa']), row('links', 'keys')],
      ...[text('link.what', ['keys'], 'The keys'), who('link.between', 'keys', ['rana', 'noa']), rate('link.strength', 'keys', 2)],
    )
    expect((await linesOf(plan)).join()).toMatch(/Noa.*The keys/)
    const theirs = (await linesOf(plan, 'partnership-plan-partner')).join()
    expect(theirs).toContain('Rana')
    expect(theirs).not.toMatch(/Noa|The keys|Sindyan/)
  })
})

describe('each organisation, ourselves first', () => {
  it('stands in grids and sections with its name', async () => {
    const plan = planOf(
      ...[
        us('Olive Bridge'),
        partner('p1', 'Warda', 'chosen'),
        text('want.what', ['us'], 'Trainers'),
        text('want.what', ['p1'], 'A certificate'),
      ],
      ...[text('orbit.about', ['us'], 'Schools'), text('orbit.about', ['p1'], 'Women')],
    )
    const bytes = await made(plan)
    expect(rowsIn(bytes)).toEqual(
      expect.arrayContaining([
        ['Olive Bridge', 'Trainers'],
        ['Warda', 'A certificate'],
      ]),
    )
    const lines = paragraphTexts(bytes)
    const orbits = lines.slice(lines.lastIndexOf('Orbits', lines.indexOf('What is its own orbit about?  Schools')))
    expect(orbits.indexOf('Olive Bridge')).toBeLessThan(orbits.indexOf('Warda'))
  })

  it('is asked of ourselves even without partners', async () => {
    const lines = await linesOf(planOf(us('Olive Bridge'), text('orbit.about', ['us'], 'Schools')))
    expect(lines).toContain('What is its own orbit about?  Schools')
  })
})

describe('promises, and points set aside', () => {
  const plan = planOf(
    ...[partner('p1', 'Warda', 'chosen'), rate('base.field', 'p1', 2), row('activities', 'camp')],
    (before) => addCommitment(before, 'c1', { what: 'Ask the mayor.', who: 'Rana', by: '2026-05-01' }, AT),
    (before) => addCommitment(before, 'c2', { what: 'Copy the keys.', done: true, from: { question: 'link.what', about: [] } }, AT),
    (before) => addCommitment(before, 'c3', { what: 'Write to all.', by: '2026-04-01' }, AT),
    (before) => setPointAside(before, 'weight-without-evidence', ['p1', 'base-field'], 'We know the field.', AT),
  )

  it('are for ourselves: open ones first, with who, by when and where they come from', async () => {
    const rows = rowsIn(await made(plan))
    const head = rows.findIndex(([what]) => what === 'What')
    expect(rows.slice(head, head + 4)).toEqual([
      ['What', 'Who', 'By when', 'Done'],
      ['Write to all.', 'not said', '1 April 2026', 'not yet'],
      ['Ask the mayor.', 'Rana', '1 May 2026', 'not yet'],
      ['Copy the keys. / The web, The threads', 'not said', 'not said', 'done'],
    ])
  })

  it('never go out, nor do reasons for setting a point aside', async () => {
    const ours = await linesOf(plan)
    expect(linesFrom(ours, 'Set aside, and why', 2)[1]).toMatch(/^Warda: .* We know the field\.$/)
    const theirs = (await linesOf(plan, 'partnership-plan-partner')).join()
    expect(theirs).not.toMatch(/mayor|keys|Write to all|Commitments|We know the field|Set aside/)
  })

  it('stay with us, points that were not set aside as well', async () => {
    const need = planOf(row('needs.map', 'need'), text('needs.map-need', ['need'], 'A bus'))
    const said = (document: string) => linesOf(need, document).then((lines) => lines.filter((line) => line.startsWith('A bus:')))
    expect(await said('partnership-plan')).toHaveLength(1)
    expect(await said('partnership-plan-partner')).toEqual([])
  })

  it('say in one line that nothing was promised', async () => {
    expect(await linesOf(planOf(candid('choice.idea')))).toContain('No commitments written down yet.')
  })
})
