import { describe, expect, it } from 'vitest'
import {
  emptyForm,
  emptyHeading,
  insertHeading,
  moveAnswer,
  moveHeading,
  partOf,
  putAnswer,
  putColumn,
  removeColumn,
  removeHeading,
  type TableHeading,
  usualColumns,
} from '../../content/application/form-edits'
import { offeredQuestions } from '../../content/application/offered'
import { COLUMNS, FunderForm, TableKind } from '../../content/model/funder'
import { worksheets } from '../../content/worksheets'

const form: FunderForm = { ...emptyForm('ours', 'a'), headings: [emptyHeading('a'), emptyHeading('b'), emptyHeading('c')] }
const ids = ({ headings }: FunderForm) => headings.map(({ id }) => id).join('')
const table: TableHeading = {
  kind: 'table',
  id: 't',
  number: '',
  title: '',
  question: '',
  help: '',
  table: 'risks',
  columns: usualColumns('risks', (holds) => holds),
}

describe('a form of one’s own', () => {
  it('begins with one heading, and can be kept as it is', () => {
    expect(FunderForm.parse(emptyForm('form-1', 'heading-1')).headings).toHaveLength(1)
  })

  it('moves a heading by one, and no further than the ends', () => {
    expect([
      ids(moveHeading(form, 'b', -1)),
      ids(moveHeading(form, 'b', 1)),
      ids(moveHeading(form, 'a', -1)),
      ids(moveHeading(form, 'c', 1)),
    ]).toEqual(['bac', 'acb', 'abc', 'abc'])
  })

  it('puts a heading back where it was, once', () => {
    const without = removeHeading(form, 'b')
    expect(ids(without)).toBe('ac')
    const back = insertHeading(without, emptyHeading('b'), 1)
    expect([ids(back), ids(insertHeading(back, emptyHeading('b'), 1))]).toEqual(['abc', 'abc'])
  })

  it('keeps its last heading', () => {
    expect(ids(removeHeading(emptyForm('ours', 'a'), 'a'))).toBe('a')
  })

  it('takes no more headings than a form can have', () => {
    const full = { ...form, headings: Array.from({ length: 60 }, (_, at) => emptyHeading(`h${at}`)) }
    expect(insertHeading(full, emptyHeading('more')).headings).toHaveLength(60)
  })
})

describe('the answers that matter', () => {
  const heading = putAnswer(putAnswer(emptyHeading('a'), 'goal.common', 'sources'), 'together.only', 'sources')

  it('stand in one part at a time', () => {
    const moved = putAnswer(heading, 'goal.common', 'also')
    expect([moved.sources, moved.also]).toEqual([[{ question: 'together.only' }], [{ question: 'goal.common' }]])
    expect(partOf(putAnswer(moved, 'goal.common', null), 'goal.common')).toBeNull()
  })

  it('are no more than a form may hold, in either part', () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ question: `goal.q${at}` }))
    const full = { ...heading, sources: many }
    expect(putAnswer(full, 'goal.common', 'sources')).toBe(full)
    expect(putAnswer(full, 'goal.common', 'also').also).toEqual([{ question: 'goal.common' }])
    expect(putAnswer({ ...heading, also: many }, 'goal.common', 'also').sources).toHaveLength(2)
    expect(FunderForm.safeParse({ ...form, headings: [full] }).success).toBe(true)
  })

  it('are set in the order that is chosen', () => {
    expect(moveAnswer(heading, 'together.only', -1).sources.map(({ question }) => question)).toEqual(['together.only', 'goal.common'])
  })

  it('are offered by worksheet, without what stays inside and what says nothing', () => {
    const offered = offeredQuestions(worksheets)
    const all = offered.flatMap(({ questions }) => questions.map(({ id }) => id))
    expect(offered.map(({ worksheet }) => worksheet.id)).toEqual(worksheets.map(({ id }) => id))
    expect(all).toEqual(expect.arrayContaining(['began.words', 'choice.reason', 'decision.who', 'needs.map-need', 'base.capabilities']))
    for (const id of ['choice.candid', 'trust.ability', 'gap.lived', 'choice.status', 'risk.likelihood']) expect(all).not.toContain(id)
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('a table', () => {
  it.each(TableKind.options)('of %s begins with columns that it can fill', (kind) => {
    const known: readonly string[] = COLUMNS[kind]
    const columns = usualColumns(kind, (holds) => holds)
    expect(columns.length).toBeLessThanOrEqual(10)
    expect(columns.filter(({ holds }) => !known.includes(holds))).toEqual([])
  })

  it('keeps its last column, and takes ten at most', () => {
    const one = { ...table, columns: table.columns.slice(0, 1) }
    expect(removeColumn(one, 'number').columns).toHaveLength(1)
    const many = Array.from({ length: 12 }, (_, at) => ({ id: `c${at}`, title: '', holds: 'own' as const })).reduce(putColumn, one)
    expect(many.columns).toHaveLength(10)
  })
})
