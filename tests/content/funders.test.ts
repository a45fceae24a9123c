/** The funders' forms in `content/funders`. Each test says which file and field is wrong. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { limitState } from '../../content/application/count'
import { draftOf } from '../../content/application/draft'
import { textOf } from '../../content/application/pieces'
import { readingOf } from '../../content/application/reading'
import { FunderFile, funderFormOf, funderForms } from '../../content/funders'
import { COLUMNS, type FunderForm, type FunderHeading } from '../../content/model/funder'
import { leavesOf } from '../../content/model/places'
import { Plan } from '../../content/model/plan'
import { worksheets } from '../../content/worksheets'

const folder = new URL('../../content/funders/', import.meta.url)
const example = Plan.parse(JSON.parse(readFileSync(new URL('../../content/example/plan.json', import.meta.url), 'utf8')))
const withAll = <T>(find: (form: FunderForm) => readonly T[]): T[] => funderForms.flatMap(find)
const at = ({ id }: FunderForm, heading: FunderHeading) => `${id}.json: heading “${heading.id}”`
/** Columns of lists and questions of partners that stay inside are not offered, even where the single question is shared. */
const lists = worksheets.flatMap((worksheet) => worksheet.sections.flatMap((section) => section.questions))
const insideLists = lists.flatMap((question) => {
  if (question.kind === 'rows' && question.audience === 'inside') return question.columns.map(({ id }) => id)
  if (question.kind === 'grid' && question.audience === 'inside')
    return question.columns.flatMap((column) => column.questions.map(({ id }) => id))
  return question.kind === 'coverage' && question.audience === 'inside' ? [question.label.id] : []
})
const leaves = new Map(worksheets.flatMap(leavesOf).map((leaf) => [leaf.id, leaf]))

describe('a funder’s form', () => {
  it.each(readdirSync(folder))('%s is a form whose id is its name', (file) => {
    const form = FunderFile.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
    expect(`${form.id}.json`).toBe(file)
  })

  it('stands in the list in the order of its file', () => {
    expect(funderForms.map(({ id }) => id)).toEqual([
      'eacea-part-b',
      'erasmus-ka220',
      'eu-external-actions',
      'horizon-3-2',
      'unhcr-concept-note',
      'foundation-general',
    ])
  })

  it('has an id for each heading and each column of a table', () => {
    const twice = (ids: readonly string[]) => ids.filter((id, nth) => ids.indexOf(id) !== nth)
    const wrong = withAll((form) => [
      ...twice(form.headings.map(({ id }) => id)).map((id) => `${form.id}.json: two headings are called “${id}”`),
      ...form.headings.flatMap((heading) =>
        heading.kind === 'table'
          ? twice(heading.columns.map(({ id }) => id)).map((id) => `${at(form, heading)} has two columns “${id}”`)
          : [],
      ),
    ])
    expect(wrong).toEqual([])
  })

  it('says where it was read, and ends its note with the warning', () => {
    const wrong = withAll(({ id, source, note }) => [
      ...(source === '' ? [`${id}.json: source is empty`] : []),
      ...(note.endsWith(' Check the call.') ? [] : [`${id}.json: note does not end with “Check the call.”`]),
    ])
    expect(wrong).toEqual([])
  })

  it('explains every heading', () => {
    const wrong = withAll((form) =>
      form.headings.flatMap((heading) =>
        (['title', 'question', 'help'] as const).flatMap((field) =>
          heading[field].trim() === '' ? [`${at(form, heading)}: ${field} is empty`] : [],
        ),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('fills the columns of a table with what such a table lists', () => {
    const wrong = withAll((form) =>
      form.headings.flatMap((heading) => {
        if (heading.kind !== 'table') return []
        const known: readonly string[] = [...COLUMNS[heading.table], 'own']
        return heading.columns
          .filter(({ holds }) => !known.includes(holds))
          .map(({ id, holds }) => `${at(form, heading)}: column “${id}” holds ${holds}, which a table of ${heading.table} does not have`)
      }),
    )
    expect(wrong).toEqual([])
  })
})

describe('the answers that matter under a heading', () => {
  const named = withAll((form) =>
    form.headings.flatMap((heading) =>
      heading.kind === 'text'
        ? (['sources', 'also'] as const).flatMap((field) =>
            heading[field].map(({ question }) => ({ where: `${at(form, heading)}: ${field}`, question })),
          )
        : [],
    ),
  )

  it('are asked by a worksheet', () => {
    expect(
      named
        .filter(({ question }) => !leaves.has(question))
        .map(({ where, question }) => `${where} names ${question}, which no worksheet asks`),
    ).toEqual([])
  })

  it('are those that outsiders may read', () => {
    const inside = (question: string) => leaves.get(question)?.audience === 'inside' || insideLists.includes(question)
    expect(
      named.filter(({ question }) => inside(question)).map(({ where, question }) => `${where} names ${question}, which stays inside`),
    ).toEqual([])
  })

  it('are each named once', () => {
    const wrong = withAll((form) =>
      form.headings.flatMap((heading) => {
        if (heading.kind !== 'text') return []
        const all = [...heading.sources, ...heading.also].map(({ question }) => question)
        return all
          .filter((question, nth) => all.indexOf(question) !== nth)
          .map((question) => `${at(form, heading)} names ${question} twice`)
      }),
    )
    expect(wrong).toEqual([])
  })
})

describe('a draft from the example', () => {
  const reading = readingOf(example, worksheets)
  const drafts = withAll((form) =>
    form.headings.flatMap((heading) =>
      heading.kind === 'text' ? [{ form, heading, text: textOf(draftOf(heading.sources, reading)) }] : [],
    ),
  )

  it('stays within the limit of its heading', () => {
    const long = drafts.flatMap(({ form, heading, text }) => {
      const over = heading.limit ? limitState(text, heading.limit).over : 0
      return over > 0 ? [`${at(form, heading)}: the draft is ${over} too long`] : []
    })
    expect(long).toEqual([])
  })

  it('is there wherever answers are named', () => {
    expect(
      drafts.filter(({ heading, text }) => heading.sources.length > 0 && text === '').map(({ form, heading }) => at(form, heading)),
    ).toEqual([])
  })

  it.each(['set-up', 'management'])('gives a page or so under “%s”', (id) => {
    const form = funderFormOf('eacea-part-b')
    const length = drafts.find((draft) => draft.form === form && draft.heading.id === id)?.text.length ?? 0
    expect(length).toBeGreaterThan(1_500)
    expect(length).toBeLessThan(3_500)
  })
})

describe('the words of a form', () => {
  const texts = withAll(({ id, title, note, headings }) => [
    { where: `${id}.json: title`, text: title },
    { where: `${id}.json: note`, text: note },
    ...headings.flatMap((heading) =>
      (['title', 'question', 'help'] as const).map((field) => ({
        where: `${id}.json: heading “${heading.id}”, ${field}`,
        text: heading[field],
      })),
    ),
  ])

  it('do not shout, and have no stray spaces and no straight double quotes', () => {
    expect(texts.filter(({ text }) => /!|\s\s|"|^\s|\s$/.test(text)).map(({ where, text }) => `${where}: “${text}”`)).toEqual([])
  })
})
