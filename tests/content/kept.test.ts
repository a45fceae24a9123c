/** Commitments, points set aside and notes: what is kept beside the answers. */
import { describe, expect, it } from 'vitest'
import { pointAside, setPointAside } from '../../content/model/aside'
import { addCommitment, removeCommitment, setCommitment } from '../../content/model/commitments'
import { removeRow } from '../../content/model/edit'
import { putNote, removeNote } from '../../content/model/notes'
import { Plan } from '../../content/model/plan'
import { goneEntries } from '../../content/model/written'
import { worksheets } from '../../content/worksheets'
import { planOf, row, text, who } from '../support/small-plan'

const AT = '2026-10-12T09:00:00.000Z'
const from = { question: 'risk.owner', about: ['one'] }

describe('a commitment', () => {
  it('remembers the question that it came from, and is done and taken out again', () => {
    const made = addCommitment(planOf(), 'promise', { what: 'Call Rana', who: 'Amal', by: '2026-11-01', from }, AT)
    expect(made.commitments).toMatchObject([{ id: 'promise', what: 'Call Rana', who: 'Amal', by: '2026-11-01', done: false, from }])
    const done = setCommitment(made, 'promise', { done: true }, AT)
    expect(done.commitments[0]).toMatchObject({ done: true, what: 'Call Rana', from })
    expect(removeCommitment(done, 'promise', AT).commitments).toEqual([])
  })
})

describe('a point set aside', () => {
  const aside = setPointAside(planOf(), 'trust-not-seen', ['warda'], '  We meet in May. ', AT, 'nothing was seen')

  it('keeps the reason and the moment', () => {
    expect(pointAside(aside, 'trust-not-seen', ['warda'])).toEqual({ reason: 'We meet in May.', said: 'nothing was seen', at: AT })
    expect(pointAside(aside, 'trust-not-seen', ['nahr'])).toBeUndefined()
  })

  it('is brought back by taking the reason out', () => {
    expect(setPointAside(aside, 'trust-not-seen', ['warda'], '', AT).entries).toEqual([])
  })

  it('is no answer whose question is gone', () => {
    expect(goneEntries(aside, worksheets)).toEqual([])
  })

  it('is part of a plan file', () => {
    expect(Plan.parse(JSON.parse(JSON.stringify(aside)))).toEqual(aside)
  })
})

describe('a note', () => {
  const note = { id: 'note', section: '2.1', quote: 'the web held', before: 'and ', after: '.', text: '' }

  it('is put, rewritten in its place and taken out', () => {
    const put = putNote(putNote(planOf(), { ...note, id: 'other' }, AT), note, AT)
    const written = putNote(put, { ...note, id: 'other', text: 'Ask Rana' }, AT)
    expect(written.notes.map(({ id, text: words }) => [id, words])).toEqual([
      ['other', 'Ask Rana'],
      ['note', ''],
    ])
    expect(removeNote(written, 'other', AT).notes.map(({ id }) => id)).toEqual(['note'])
  })
})

describe('a row that is taken out', () => {
  it('leaves the answers that pointed to it', () => {
    const plan = planOf(
      ...[row('actors', 'amal'), text('actor.name', ['amal'], 'Amal'), row('actors', 'rana'), text('actor.name', ['rana'], 'Rana')],
      ...[row('links', 'one'), who('link.between', 'one', ['amal', 'rana'])],
    )
    const left = removeRow(plan, 'rana', AT)
    expect(left.entries.find(({ question }) => question === 'link.between')?.value).toEqual({ kind: 'who', who: ['amal'], name: '' })
  })
})
