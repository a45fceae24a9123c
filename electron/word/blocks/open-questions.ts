/** What has no answer yet, section by section: a question once with those it is open for, an item of a list once with what it lacks. */
import { shortText } from '../../../content/model/answer-words'
import { clipped } from '../../../content/model/clipped'
import type { Block, Run } from '../../../content/model/document'
import { organisationName, rowName } from '../../../content/model/names'
import { partnersAsked, rowsOf } from '../../../content/model/places'
import { openPlaces } from '../../../content/model/progress'
import type { CoverageQuestion, Question, RowsQuestion, Section, Worksheet } from '../../../content/model/worksheet'
import type { Writing } from '../writing'
import { aside, paragraph } from './paragraph'
import { spoken } from './spoken'
import { listOf } from './title-page'

type Item = readonly Run[]
type ListQuestion = RowsQuestion | CoverageQuestion

/** The item stands in full where it is asked. */
const LONGEST_NAME = 120

const item = (what: string, rest: readonly string[], writing: Writing): Item =>
  rest.length === 0
    ? spoken(what, writing)
    : [...spoken(what, writing), ...spoken(` – ${listOf(rest, writing.language)}`, writing, { soft: true })]

const isList = (question: Question): question is ListQuestion => question.kind === 'rows' || question.kind === 'coverage'

function openInList(list: ListQuestion, worksheet: Worksheet, writing: Writing): Item[] {
  const rows = rowsOf(writing.plan, list.id)
  if (rows.length === 0) return list.optional ? [] : [item(list.text, [], writing)]
  const open = openPlaces(worksheet, writing.plan)
  return rows.flatMap((row) => {
    const missing = open.filter((place) => place.about[0] === row.id).map((place) => shortText(place.leaf))
    return missing.length > 0 ? [item(clipped(rowName(writing.plan, list, row.id, writing.say), LONGEST_NAME), missing, writing)] : []
  })
}

/** The partners by name, unless all are meant. */
function subjectsOf(about: readonly string[], { plan, say }: Writing): string[] {
  const asked = partnersAsked(plan)
  if (asked.length > 1 && asked.every(({ id }) => about.includes(id))) return [say('document.all-partners')]
  return about.map((id) => organisationName(plan, id, say) ?? '')
}

/** Questions about partners, or about the whole. */
function openElsewhere(worksheet: Worksheet, section: Section, writing: Writing): Item[] {
  const lists = new Set(section.questions.filter(isList).flatMap((list) => rowsOf(writing.plan, list.id).map((row) => row.id)))
  const open = new Map<string, { text: string; about: string[] }>()
  for (const { leaf, about } of openPlaces({ ...worksheet, sections: [section] }, writing.plan)) {
    if (about.some((id) => lists.has(id))) continue
    const question = open.get(leaf.id) ?? { text: leaf.text, about: [] }
    open.set(leaf.id, question)
    question.about.push(...about)
  }
  return [...open.values()].map((question) => item(question.text, subjectsOf(question.about, writing), writing))
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
