/** What has no answer yet, section by section: a question once with those it is open for, an item of a list once with what it lacks. */
import { shortText } from '../../../content/model/answer-words'
import { clipped } from '../../../content/model/clipped'
import type { Block, Run } from '../../../content/model/document'
import { listNamed, rowName } from '../../../content/model/names'
import { type AskedPlace, listOf, partnersAsked, rowsOf } from '../../../content/model/places'
import { type Row, US } from '../../../content/model/plan'
import { openPlaces } from '../../../content/model/progress'
import type { CoverageQuestion, Question, RowsQuestion } from '../../../content/model/question'
import type { Section, Worksheet } from '../../../content/model/worksheet'
import type { Writing } from '../writing'
import { aside, paragraph } from './paragraph'
import { spoken } from './spoken'
import { nameOf } from './subjects'
import { listOf as listWords } from './title-page'

type Item = readonly Run[]
type ListQuestion = RowsQuestion | CoverageQuestion

/** The item stands in full where it is asked. */
const LONGEST_NAME = 120

const item = (what: string, rest: readonly string[], writing: Writing): Item =>
  rest.length === 0
    ? spoken(what, writing)
    : [...spoken(what, writing), ...spoken(` – ${listWords(rest, writing.language)}`, writing, { soft: true })]

const isList = (question: Question): question is ListQuestion => question.kind === 'rows' || question.kind === 'coverage'

const rowsIn = (list: ListQuestion, { plan }: Writing): Row[] => rowsOf(plan, list.kind === 'rows' ? listOf(list) : list.id)
const questionsIn = (list: ListQuestion): string[] => (list.kind === 'rows' ? list.columns.map(({ id }) => id) : [list.id, list.label.id])

function nameOfRow(row: Row, { plan, worksheets, say }: Writing): string {
  const list = listNamed(worksheets, row.list)
  return list ? clipped(rowName(plan, list, row.id, say), LONGEST_NAME) : say('row.unnamed')
}

function openInList(list: ListQuestion, open: readonly AskedPlace[], writing: Writing): Item[] {
  const rows = rowsIn(list, writing)
  if (rows.length === 0) return list.optional ? [] : [item(list.text, [], writing)]
  const asked = questionsIn(list)
  return rows.flatMap((row) => {
    const missing = open.filter(({ question, about }) => about[0] === row.id && asked.includes(question))
    const questions = missing.map((place) => shortText(place.leaf))
    return questions.length > 0 ? [item(nameOfRow(row, writing), questions, writing)] : []
  })
}

/** Partners and organisations by name, unless all are meant. */
function subjectsOf(about: readonly string[], writing: Writing): string[] {
  const { plan, say } = writing
  const asked = partnersAsked(plan)
  const isAll = asked.length > 1 && asked.every(({ id }) => about.includes(id))
  if (isAll) return [say(about.includes(US) ? 'document.all-organisations' : 'document.all-partners')]
  return about.map((id) => nameOf(id, writing))
}

/** Questions about partners or organisations, or about the whole. */
function openElsewhere(section: Section, places: readonly AskedPlace[], writing: Writing): Item[] {
  const inLists = new Set(section.questions.filter(isList).flatMap(questionsIn))
  const open = new Map<string, { text: string; about: string[] }>()
  for (const { leaf, about } of places) {
    if (inLists.has(leaf.id)) continue
    const question = open.get(leaf.id) ?? { text: leaf.text, about: [] }
    open.set(leaf.id, question)
    question.about.push(...about)
  }
  return [...open.values()].map((question) => item(question.text, subjectsOf(question.about, writing), writing))
}

function openInSection(worksheet: Worksheet, section: Section, writing: Writing): Block[] {
  const open = openPlaces({ ...worksheet, sections: [section] }, writing.plan)
  const items = [
    ...openElsewhere(section, open, writing),
    ...section.questions.filter(isList).flatMap((list) => openInList(list, open, writing)),
  ]
  return items.length > 0 ? [paragraph('label', { text: section.title, bold: true, label: true }), { kind: 'list', items }] : []
}

function openInWorksheet(worksheet: Worksheet, writing: Writing): Block[] {
  const blocks = worksheet.sections.flatMap((section) => openInSection(worksheet, section, writing))
  return blocks.length > 0 ? [{ kind: 'heading', level: 3, text: worksheet.title }, ...blocks] : []
}

/** All worksheets, or those that are named. */
export function openBlocks(ids: readonly string[] | undefined, writing: Writing): Block[] {
  const chosen = writing.worksheets.filter((worksheet) => !ids || ids.includes(worksheet.id))
  const blocks = chosen.flatMap((worksheet) => openInWorksheet(worksheet, writing))
  return blocks.length > 0 ? blocks : [paragraph('body', aside(writing.say('document.all-answered')))]
}
