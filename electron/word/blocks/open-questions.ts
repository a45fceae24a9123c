/** What has no answer yet, section by section: a question once with those it is open for, an item of a list once with what it lacks. */
import { shortText } from '../../../content/model/answer-words'
import type { Block, Run } from '../../../content/model/document'
import { organisationName, rowName } from '../../../content/model/names'
import { rowsOf } from '../../../content/model/places'
import { openPlaces } from '../../../content/model/progress'
import type { CoverageQuestion, Question, RowsQuestion, Section, Worksheet } from '../../../content/model/worksheet'
import type { Writing } from '../writing'
import { aside, paragraph } from './paragraph'
import { listOf } from './title-page'

type Item = readonly Run[]
type ListQuestion = RowsQuestion | CoverageQuestion

const LONGEST_NAME = 60
const clipped = (name: string): string =>
  name.length > LONGEST_NAME
    ? `${[...name]
        .slice(0, LONGEST_NAME - 1)
        .join('')
        .trimEnd()}…`
    : name

const item = (what: string, rest: readonly string[], { language }: Writing): Item =>
  rest.length === 0 ? [{ text: what }] : [{ text: what }, { text: ` – ${listOf(rest, language)}`, soft: true }]

const isList = (question: Question): question is ListQuestion => question.kind === 'rows' || question.kind === 'coverage'

function openInList(list: ListQuestion, worksheet: Worksheet, writing: Writing): Item[] {
  const rows = rowsOf(writing.plan, list.id)
  if (rows.length === 0) return list.optional ? [] : [item(list.text, [], writing)]
  const open = openPlaces(worksheet, writing.plan)
  return rows.flatMap((row) => {
    const missing = open.filter((place) => place.about[0] === row.id).map((place) => shortText(place.leaf))
    return missing.length > 0 ? [item(clipped(rowName(writing.plan, list, row.id, writing.say)), missing, writing)] : []
  })
}

/** Questions about partners, or about the whole. */
function openElsewhere(worksheet: Worksheet, section: Section, writing: Writing): Item[] {
  const lists = new Set(section.questions.filter(isList).flatMap((list) => rowsOf(writing.plan, list.id).map((row) => row.id)))
  const open = new Map<string, { text: string; subjects: string[] }>()
  for (const { leaf, about } of openPlaces({ ...worksheet, sections: [section] }, writing.plan)) {
    if (about.some((id) => lists.has(id))) continue
    const question = open.get(leaf.id) ?? { text: leaf.text, subjects: [] }
    open.set(leaf.id, question)
    question.subjects.push(...about.map((id) => organisationName(writing.plan, id, writing.say) ?? ''))
  }
  return [...open.values()].map(({ text, subjects }) => item(text, subjects, writing))
}

function openInSection(worksheet: Worksheet, section: Section, writing: Writing): Block[] {
  const items = [
    ...openElsewhere(worksheet, section, writing),
    ...section.questions.filter(isList).flatMap((list) => openInList(list, worksheet, writing)),
  ]
  return items.length > 0
    ? [
        { kind: 'heading', level: 3, text: section.title },
        { kind: 'list', items },
      ]
    : []
}

export function openBlocks(ids: readonly string[], writing: Writing): Block[] {
  const chosen = writing.worksheets.filter((worksheet) => ids.includes(worksheet.id))
  const blocks = chosen.flatMap((worksheet) => worksheet.sections.flatMap((section) => openInSection(worksheet, section, writing)))
  return blocks.length > 0 ? blocks : [paragraph('body', aside(writing.say('document.all-answered')))]
}
