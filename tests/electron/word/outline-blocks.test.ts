/** What a memo asks, how a register holds risks, and what a draft of an agreement leaves open. */
import { describe, expect, it } from 'vitest'
import { setPartner, setProject, setUs } from '../../../content/model/edit'
import { noDetails, type OrganisationDetails } from '../../../content/model/organisation'
import { outlineState } from '../../../content/model/outline-state'
import type { Plan } from '../../../content/model/plan'
import { addRound } from '../../../content/model/rounds-edit'
import { outlineOf } from '../../../content/outlines'
import { speak } from '../../../content/words/say'
import { worksheets } from '../../../content/worksheets'
import { makeDocument } from '../../../electron/word/make-document'
import { openDocx, paragraphTexts, textIn } from '../../support/docx-parts'
import { AT, amount, candid, covered, day, partner, planOf, rate, row, text, us, who } from '../../support/small-plan'
import { within } from '../../support/xml'

const made = (plan: Plan, id: string) => makeDocument(id, plan, [], 'en')
const linesOf = async (plan: Plan, id: string): Promise<string[]> => paragraphTexts(await made(plan, id))

async function rowsOf(plan: Plan, id: string): Promise<string[][]> {
  const document = openDocx(await made(plan, id)).xml('word/document.xml')
  const cells = (line: Parameters<typeof within>[0]) => within(line, 'w:tc').map((cell) => within(cell, 'w:p').map(textIn).join(' / '))
  return document ? within(document, 'w:tr').map(cells) : []
}

const stateOf = (plan: Plan, id: string) => {
  const outline = outlineOf(id)
  if (!outline) throw new Error(id)
  return outlineState(outline, plan, worksheets, speak('en'))
}
const sectionOf = (plan: Plan, id: string, section: string) => stateOf(plan, id).sections.find((known) => known.id === section)

const three = [
  partner('p1', 'Warda', 'chosen'),
  partner('p2', 'Nahr', 'invited'),
  partner('p3', 'Sindyan'),
  partner('p4', 'Tamar', 'declined'),
]

describe('the memo for a board', () => {
  it('asks what the plan leaves to decide', async () => {
    const plan = planOf(
      ...three,
      ...[
        amount('liability.amount', 'p1', 96_000),
        amount('liability.amount', 'p2', 60_000),
        who('liability.accepted-by', 'p1', [], 'the board'),
      ],
      ...[row('risks', 'r1'), row('risks', 'r2'), who('risk.accepted', 'r1', ['us'])],
    )
    const lines = await linesOf(plan, 'choice-memo')
    expect(lines.filter((line) => line.startsWith('To '))).toEqual([
      'To confirm Warda as a partner.',
      'To confirm the invitation to Nahr.',
      'To say whether we go on talking with Sindyan, where nothing is decided.',
      'To take note that Tamar is not proposed.',
      'To say whether we accept to answer to the funder for what nobody has accepted yet: EUR 60,000 for Nahr.',
      'To say who holds what remains of risk 2, which nobody has accepted yet.',
    ])
  })

  it('asks for no liability where somebody else leads', async () => {
    const plan = planOf(...three, amount('liability.amount', 'p2', 60_000), (before) => setProject(before, { lead: 'p1' }, AT))
    expect((await linesOf(plan, 'choice-memo')).join()).not.toContain('60,000 for Nahr')
  })

  it('tells the decision and the reason of every partner, candid words marked', async () => {
    const plan = planOf(...three, text('choice.reason', ['p1'], 'They finish.'), text('choice.candid', ['p4'], 'They wanted to lead.'))
    const rows = await rowsOf(plan, 'choice-memo')
    expect(rows.slice(0, 5)).toEqual([
      ['Partner', 'Reason', 'Among ourselves [candid]'],
      ['Warda / chosen', 'They finish.', ''],
      ['Nahr / invited', 'Not answered yet.', ''],
      ['Sindyan / candidate', 'Not answered yet.', ''],
      ['Tamar / declined', 'Not answered yet.', 'They wanted to lead.'],
    ])
  })

  it('puts the heaviest of what remains first and says how many more there are', async () => {
    const risk = (id: string, name: string, ...ratings: [number, number, number?, number?]) => [
      ...[row('risks', id), text('risk.what', [id], name), rate('risk.likelihood', id, ratings[0]), rate('risk.impact', id, ratings[1])],
      ...(ratings[2] === undefined ? [] : [rate('risk.likelihood-after', id, ratings[2])]),
      ...(ratings[3] === undefined ? [] : [rate('risk.impact-after', id, ratings[3])]),
    ]
    const plan = planOf(
      ...risk('r1', 'Floods', 5, 5, 1, 1),
      ...risk('r2', 'Strikes', 3, 3),
      ...[...risk('r3', 'Late money', 4, 4), ...risk('r4', 'Illness', 2, 4, 2, 3), ...risk('r5', 'Rain', 2, 2)],
    )
    const lines = await linesOf(plan, 'choice-memo')
    expect(lines.filter((line) => /^\d {2}/.test(line))).toEqual(['3  Late money', '2  Strikes', '4  Illness', '5  Rain'])
    expect(lines.join()).toContain(
      'The 4 that weigh most after the safeguards, with the number that each has in the list; one more stands there.',
    )
    expect(lines).toContain('Now  perhaps; a goal is missed')
  })

  it('names what nobody covers and what one covers alone', async () => {
    const plan = planOf(
      us('Olive'),
      ...three,
      covered('needs.map', 'n1', 'A bus', {}),
      covered('needs.map', 'n2', 'Rooms', { p1: 'fully', p2: 'partly' }),
    )
    expect((await rowsOf(plan, 'choice-memo')).filter(([name]) => name === 'A bus' || name === 'Rooms')).toEqual([
      ['A bus', '', '', 'nobody yet'],
      ['Rooms', 'Warda', 'Nahr', 'by one'],
    ])
  })
})

describe('the register', () => {
  it('says what is missing beside a risk', async () => {
    const plan = planOf(row('risks', 'r1'), text('risk.what', ['r1'], 'Floods'), who('risk.owner', 'r1', [], 'Rana'))
    expect((await rowsOf(plan, 'trust-risk-register')).find(([name]) => name?.includes('Floods'))).toEqual([
      '1  Floods',
      'not rated',
      'Owner  Rana / Not answered yet: Safeguard and By.',
      'not rated',
      'Not answered yet: Carried by and Accepted by.',
    ])
  })
})

describe('what moved', () => {
  const rounds = planOf(rate('component.rules', '', 0), (plan) => addRound(plan, 'later', { title: 'Later', date: '' }, AT))
  it('is told from the second round on', async () => {
    expect(await linesOf(planOf(), 'joint-space-review')).toContain(
      'There has been one round so far. What moves is seen when the questions are asked again.',
    )
    expect((await linesOf(rounds, 'joint-space-review')).join()).not.toContain('one round so far')
  })
})

const details: OrganisationDetails = {
  ...noDetails,
  ...{ legalName: 'Warda Society', legalStatus: 'charitable society', country: 'Palestine', address: '12 Almond Street' },
  registrations: [
    { id: 'a', kind: 'pic', name: '', number: '111' },
    { id: 'b', kind: 'national', name: '', number: '222' },
  ],
  contact: { name: 'Rana Mansour', function: 'director', email: 'rana@example.org', phone: '' },
  staff: [{ id: 's', name: 'Maysoon Khalil', function: 'trainer', profile: '' }],
}

describe('the draft of an agreement', () => {
  it('names the parties by their papers and says what is to be added', async () => {
    const plan = planOf(us('Olive Bridge'), ...three, (before) => setPartner(before, 'p1', { details }, AT))
    const rows = await rowsOf(plan, 'partnering-agreement')
    expect(rows.slice(1, 4)).toEqual([
      ['Olive Bridge / lead', 'To be added / civil society organisation', 'To be added', 'To be added'],
      ['Warda / partner', 'Warda Society / charitable society', 'National register 222 / Palestine', '12 Almond Street'],
      ['Nahr / partner', 'To be added / civil society organisation', 'To be added', 'To be added'],
    ])
    const everything = Object.values(openDocx(await made(plan, 'partnering-agreement')).files).map((part) => new TextDecoder().decode(part))
    expect(everything.join()).not.toMatch(/Rana Mansour|rana@|Maysoon|Sindyan|Tamar/)
  })

  it('marks each gap with the question to agree on', async () => {
    const lines = await linesOf(
      planOf(...three, row('decisions', 'd1'), text('decision.what', ['d1'], 'Who travels')),
      'partnering-agreement',
    )
    for (const line of [
      ...['To agree: What do we come together for?', 'To agree: Our common goal, as a draft', 'To agree: What does it want from this?'],
      ...['To agree: Who decides?', 'To agree: What must it keep?', 'To agree: When do we look at all this together again?'],
      ...[
        'To agree: How is a change to this agreed, and by whom?',
        'To agree: In which situations do our rules differ, and which rule makes sense to all of us?',
      ],
    ])
      expect(lines).toContain(line)
    const bytes = await made(planOf(...three), 'partnering-agreement')
    expect(new TextDecoder().decode(openDocx(bytes).files['word/document.xml'])).toMatch(/w:shd [^>]*FFF3BF/)
  })

  it('marks what is candid as a gap, and tells the window that it stays with us', async () => {
    const plan = planOf(...three, text('want.what', ['p1'], 'Company'), candid('want.what', 'p1'))
    expect((await linesOf(plan, 'partnering-agreement')).join()).not.toContain('Company')
    expect(stateOf(plan, 'partnering-agreement').leftOut.map(({ question, text: words }) => [question, words])).toEqual([
      ['What does it want from this?', 'Company'],
    ])
  })

  it('counts papers and questions of its own among what is open', () => {
    const plan = planOf(...three, (before) => setPartner(setUs(before, { name: 'Olive' }, AT), 'p1', { details }, AT))
    expect(sectionOf(plan, 'partnering-agreement', 'parties')).toMatchObject({ asked: 9, answered: 3, gaps: 6 })
    expect(sectionOf(plan, 'partnering-agreement', 'disputes')).toMatchObject({ asked: 2, answered: 0, gaps: 2 })
  })
})

describe('the window’s count', () => {
  it('knows the questions that a block chooses', () => {
    const plan = planOf(...three, text('choice.reason', ['p1'], 'They finish.'), day('building.look-again', 'p1', '2030-01-10'))
    // Three partners are asked for the decision and the reason, and five questions are about the whole, one of them optional.
    expect(sectionOf(plan, 'choice-memo', 'proposed')).toMatchObject({ asked: 10, answered: 3 })
    expect(sectionOf(plan, 'partnering-agreement', 'looking-back')).toMatchObject({ asked: 3, answered: 1 })
  })
})
