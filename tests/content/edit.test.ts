import { describe, expect, it } from 'vitest'
import { applyChange, changeBetween, isEmptyChange } from '../../content/model/change'
import {
  addPartner,
  addRow,
  answer,
  leaveOutPartner,
  markWorksheet,
  moveRow,
  removeRow,
  setInside,
  setPartner,
  setProject,
  setUs,
  worksheetMark,
} from '../../content/model/edit'
import { entryAt, textAt, valueAt } from '../../content/model/place'
import { partnersAsked, partnersInOrder, rowsOf } from '../../content/model/places'
import { Plan, type Value } from '../../content/model/plan'
import { stamp } from '../../content/model/stamp'
import { AT, candid, covered, emptyPlan, partner, planOf, rate, row, text, who } from '../support/small-plan'

const LATER = '2026-03-03T10:30:00.000Z'
const REASON = { question: 'choice.reason', about: ['warda'] }
const wording = { text: 'Why this partner?', kind: 'text' }
const words = (written: string): Value => ({ kind: 'text', text: written })

describe('an answer', () => {
  const plan = answer(emptyPlan(), REASON, words('They know the villages.'), wording, LATER)

  it('is kept under its question, its subject, the first round and our voice', () => {
    expect(plan.entries).toEqual([
      {
        question: 'choice.reason',
        about: ['warda'],
        round: 'first',
        voice: 'ours',
        value: { kind: 'text', text: 'They know the villages.' },
        dot: ['new', 0],
        at: '2026-03-03T10:30:00.000Z',
      },
    ])
  })

  it('keeps the wording of the question it answers', () => {
    expect(plan.asked).toEqual({ 'choice.reason': { text: 'Why this partner?', kind: 'text' } })
    const reworded = answer(plan, REASON, words('Still true.'), { text: 'Why them?', kind: 'long' }, LATER)
    expect(reworded.asked).toEqual({ 'choice.reason': { text: 'Why them?', kind: 'long' } })
  })

  it('takes the place of the one before it', () => {
    const again = answer(plan, REASON, words('They know every village.'), wording, LATER)
    expect(again.entries).toHaveLength(1)
    expect(textAt(again, 'choice.reason', ['warda'])).toBe('They know every village.')
  })

  it('leaves the plan when it is emptied', () => {
    expect(answer(plan, REASON, words(''), wording, LATER).entries).toEqual([])
  })

  it('that was never given and is emptied changes nothing', () => {
    const before = emptyPlan()
    expect(answer(before, REASON, words(''), wording, LATER)).toBe(before)
  })

  it('with a reason and no rating yet stays', () => {
    const value: Value = { kind: 'scale', rating: null, evidence: 'They came on time.', source: null }
    const rated = answer(emptyPlan(), { question: 'trust.integrity', about: ['warda'] }, value, { text: 'Integrity', kind: 'scale' }, AT)
    expect(rated.entries.map((entry) => entry.value)).toEqual([value])
  })
})

describe('a candid answer', () => {
  const plan = planOf(text('choice.reason', ['warda'], 'Nobody else asked.'), candid('choice.reason', 'warda'))

  it('carries the mark', () => {
    expect(entryAt(plan, REASON)?.inside).toBe(true)
  })

  it('keeps the mark when it is rewritten', () => {
    expect(entryAt(answer(plan, REASON, words('Nobody else dared.'), wording, LATER), REASON)?.inside).toBe(true)
  })

  it('keeps the mark when it is emptied and written anew', () => {
    const emptied = answer(plan, REASON, words(''), wording, LATER)
    expect(entryAt(emptied, REASON)?.inside).toBe(true)
    expect(textAt(emptied, 'choice.reason', ['warda'])).toBe('')
    const again = answer(emptied, REASON, words('Said differently.'), wording, LATER)
    expect(entryAt(again, REASON)).toMatchObject({ inside: true, value: { kind: 'text', text: 'Said differently.' } })
  })

  it('can be marked before anything is written', () => {
    const marked = setInside(emptyPlan(), REASON, true, AT)
    expect(entryAt(answer(marked, REASON, words('Between us.'), wording, AT), REASON)?.inside).toBe(true)
  })

  it('is shared again when the mark is taken off, and leaves the plan when nothing was written', () => {
    expect(entryAt(setInside(plan, REASON, false, LATER), REASON)).not.toHaveProperty('inside')
    const emptied = answer(plan, REASON, words(''), wording, LATER)
    expect(setInside(emptied, REASON, false, LATER).entries).toEqual([])
  })
})

describe('a partner', () => {
  const plan = planOf(
    partner('warda', 'Warda', 'chosen'),
    partner('nahr', 'Nahr'),
    text('choice.reason', ['warda'], 'They know the villages.'),
    text('choice.reason', ['nahr'], 'They know the young.'),
    covered('needs.map', 'need-1', 'A way into the villages', { us: 'no', warda: 'fully', nahr: 'partly' }),
    row('risks', 'risk-1'),
    text('risk.what', ['risk-1'], 'The bus does not come.'),
    who('risk.owner', 'risk-1', ['warda']),
    who('risk.accepted', 'risk-1', ['us', 'warda'], 'the board'),
  )

  it('enters as a candidate, a CSO and a partner, after those before it', () => {
    const [, nahr] = partnersInOrder(addPartner(addPartner(emptyPlan(), 'warda', 'Warda', AT), 'nahr', 'Nahr', AT))
    expect(nahr).toEqual({
      id: 'nahr',
      name: 'Nahr',
      kind: 'cso',
      place: '',
      contact: '',
      part: 'partner',
      status: 'candidate',
      order: 2,
      dot: ['new', 0],
      at: AT,
    })
  })

  it('that is removed takes every answer about it along, and no other', () => {
    const without = leaveOutPartner(plan, 'warda', LATER)
    expect(without.partners.map(({ id }) => id)).toEqual(['nahr'])
    expect(without.entries.filter((entry) => entry.about.includes('warda'))).toEqual([])
    expect(textAt(without, 'choice.reason', ['nahr'])).toBe('They know the young.')
    expect(textAt(without, 'needs.map-need', ['need-1'])).toBe('A way into the villages')
    expect(valueAt(without, { question: 'needs.map', about: ['need-1', 'nahr'] })).toEqual({ kind: 'coverage', level: 'partly' })
  })

  it('that is removed owns and accepts no risk any more', () => {
    const without = leaveOutPartner(plan, 'warda', LATER)
    expect(valueAt(without, { question: 'risk.owner', about: ['risk-1'] })).toBeUndefined()
    expect(valueAt(without, { question: 'risk.accepted', about: ['risk-1'] })).toEqual({ kind: 'who', who: ['us'], name: 'the board' })
  })

  it('that leads and is removed hands the lead to us', () => {
    const led = setProject(plan, { lead: 'warda' }, AT)
    expect(leaveOutPartner(led, 'warda', LATER).project.lead).toBe('us')
    expect(leaveOutPartner(led, 'nahr', LATER).project.lead).toBe('warda')
  })

  it('that is declined is not asked about, and its answers stay', () => {
    const declined = setPartner(plan, 'warda', { status: 'declined' }, LATER)
    expect(partnersAsked(declined).map(({ id }) => id)).toEqual(['nahr'])
    expect(textAt(declined, 'choice.reason', ['warda'])).toBe('They know the villages.')
  })
})

describe('rows', () => {
  const plan = planOf(row('risks', 'one'), row('risks', 'two'), row('risks', 'three'), row('constraints', 'other'))
  const order = (after: Plan) => rowsOf(after, 'risks').map(({ id }) => id)

  it('stand in the order in which they were added', () => {
    expect(order(plan)).toEqual(['one', 'two', 'three'])
    expect(order(addRow(plan, 'risks', 'four', AT))).toEqual(['one', 'two', 'three', 'four'])
  })

  it('move one place up or down within their list', () => {
    expect(order(moveRow(plan, 'three', -1, AT))).toEqual(['one', 'three', 'two'])
    expect(order(moveRow(plan, 'one', 1, AT))).toEqual(['two', 'one', 'three'])
  })

  it('stay where they are at either end', () => {
    expect(moveRow(plan, 'one', -1, AT)).toBe(plan)
    expect(moveRow(plan, 'three', 1, AT)).toBe(plan)
    expect(moveRow(plan, 'nowhere', 1, AT)).toBe(plan)
  })

  it('take their answers along when they are removed', () => {
    const named = planOf(row('risks', 'one'), text('risk.what', ['one'], 'Rain'), row('risks', 'two'), text('risk.what', ['two'], 'Wind'))
    const left = removeRow(named, 'one', AT)
    expect(order(left)).toEqual(['two'])
    expect(left.entries.map((entry) => entry.about)).toEqual([['two']])
  })
})

describe('the mark on a worksheet', () => {
  it('is the writer’s own', () => {
    const plan = markWorksheet(emptyPlan(), 'trust-and-risk', 'opened', AT)
    expect(worksheetMark(plan, 'trust-and-risk')).toBe('opened')
    expect(worksheetMark(markWorksheet(plan, 'trust-and-risk', 'ready', AT), 'trust-and-risk')).toBe('ready')
    expect(worksheetMark(plan, 'choosing-partners')).toBeUndefined()
  })
})

describe('an edit', () => {
  it('leaves the plan it was made on as it was', () => {
    const plan = planOf(partner('warda', 'Warda'), text('choice.reason', ['warda'], 'First.'))
    const before = JSON.stringify(plan)
    answer(plan, REASON, words('Second.'), wording, LATER)
    setInside(plan, REASON, true, LATER)
    setUs(plan, { name: 'Olive Bridge' }, LATER)
    leaveOutPartner(plan, 'warda', LATER)
    expect(JSON.stringify(plan)).toBe(before)
  })

  it('is told as a change that gives the same plan elsewhere', () => {
    const before = planOf(partner('warda', 'Warda'), text('choice.reason', ['warda'], 'First.'), rate('base.field', 'warda', 2))
    const after = leaveOutPartner(setUs(before, { name: 'Olive Bridge' }, LATER), 'warda', LATER)
    const change = changeBetween(before, after)
    expect(change.partners).toEqual({ put: [], remove: ['warda'] })
    expect(change.entries).toEqual({ put: [], remove: ['choice.reason|warda|first|ours', 'base.field|warda|first|ours'] })
    expect(applyChange(structuredClone(before), change)).toEqual(after)
    expect(isEmptyChange(changeBetween(after, after))).toBe(true)
  })
})

describe('the dots of a saved plan', () => {
  const first = stamp(undefined, planOf(partner('warda', 'Warda'), text('choice.reason', ['warda'], 'First.')), 'laptop', AT)

  it('count what the device has edited', () => {
    expect(first.project.dot).toEqual(['laptop', 1])
    expect(first.us.dot).toEqual(['laptop', 2])
    expect(first.partners.map(({ dot }) => dot)).toEqual([['laptop', 3]])
    expect(first.entries.map(({ dot }) => dot)).toEqual([['laptop', 4]])
    expect(first.seen).toEqual({ laptop: 4 })
    expect(Plan.parse(first)).toEqual(first)
  })

  it('go to what differs, and to nothing else', () => {
    const edited = answer(first, REASON, words('Second.'), wording, LATER)
    const second = stamp(first, edited, 'phone', LATER)
    expect(second.entries.map(({ dot, at }) => [dot, at])).toEqual([[['phone', 1], LATER]])
    expect(second.partners).toEqual(first.partners)
    expect(second.seen).toEqual({ laptop: 4, phone: 1 })
  })

  it('stay when something is written and taken back', () => {
    const back = answer(answer(first, REASON, words('Second.'), wording, LATER), REASON, words('First.'), wording, LATER)
    expect(stamp(first, back, 'laptop', LATER)).toBe(first)
  })
})
