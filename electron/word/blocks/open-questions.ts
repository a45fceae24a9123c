/** What has no answer yet: each question once, with those it is open for. */
import type { Block, Run } from '../../../content/model/document'
import { subjectName } from '../../../content/model/names'
import { rowsOf } from '../../../content/model/places'
import { openPlaces } from '../../../content/model/progress'
import type { Worksheet } from '../../../content/model/worksheet'
import type { Writing } from '../writing'
import { aside, paragraph } from './paragraph'
import { listOf } from './title-page'

interface OpenQuestion {
  readonly text: string
  readonly subjects: string[]
}

/** Lists without a single row. */
const emptyLists = (worksheet: Worksheet, { plan }: Writing): OpenQuestion[] =>
  worksheet.sections
    .flatMap((section) => section.questions)
    .filter((question) => (question.kind === 'rows' || question.kind === 'coverage') && !question.optional)
    .filter((question) => rowsOf(plan, question.id).length === 0)
    .map((question) => ({ text: 'short' in question && question.short ? question.short : question.text, subjects: [] }))

function openIn(worksheet: Worksheet, writing: Writing): OpenQuestion[] {
  const open = new Map<string, OpenQuestion>()
  for (const { leaf, about } of openPlaces(worksheet, writing.plan)) {
    const question = open.get(leaf.id) ?? { text: leaf.text, subjects: [] }
    open.set(leaf.id, question)
    for (const id of about) question.subjects.push(subjectName(writing.plan, writing.worksheets, id, writing.say))
  }
  return [...open.values(), ...emptyLists(worksheet, writing)]
}

const itemRuns = ({ text, subjects }: OpenQuestion, { language }: Writing): Run[] =>
  subjects.length === 0 ? [{ text }] : [{ text: `${text} ` }, { text: listOf([...new Set(subjects)], language), soft: true }]

export function openBlocks(ids: readonly string[], writing: Writing): Block[] {
  const chosen = writing.worksheets.filter((worksheet) => ids.includes(worksheet.id))
  const lists = chosen.flatMap((worksheet): Block[] => {
    const items = openIn(worksheet, writing).map((question) => itemRuns(question, writing))
    return items.length > 0
      ? [
          { kind: 'heading', level: 3, text: worksheet.title },
          { kind: 'list', items },
        ]
      : []
  })
  return lists.length > 0 ? lists : [paragraph('body', aside(writing.say('document.all-answered')))]
}
