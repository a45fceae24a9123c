/** What is still open, a line for each section: whoever is only thought of is named once, with how much there is left to ask. */
import { shortText } from '../../../content/model/answer-words'
import type { Block, Run } from '../../../content/model/document'
import { type AskedPlace, listOf, rowsOf } from '../../../content/model/places'
import { openPlaces } from '../../../content/model/progress'
import type { Section } from '../../../content/model/worksheet'
import type { Writing } from '../writing'
import { aside, paragraph } from './paragraph'
import { spoken } from './spoken'
import { nameOf } from './subjects'

/** How an item of a list is named in a line that has many. */
function subjectName(id: string, writing: Writing): string {
  const { plan, say } = writing
  const row = plan.rows.find((known) => known.id === id)
  return row ? say('document.number', { number: rowsOf(plan, row.list).indexOf(row) + 1 }) : nameOf(id, writing)
}

/** A list without an item is one open question. */
const emptyListsIn = ({ questions }: Section, { plan }: Writing): string[] =>
  questions
    .filter((question) => question.kind === 'rows' || question.kind === 'coverage')
    .filter((list) => !list.optional && rowsOf(plan, list.kind === 'rows' ? listOf(list) : list.id).length === 0)
    .map(({ text }) => text)

function lineFor(section: Section, places: readonly AskedPlace[], lists: readonly string[], writing: Writing): Run[] {
  const open = new Map<string, { text: string; about: string[] }>()
  for (const { leaf, about } of places) {
    // Of an item of a list a word is enough; of a partner the whole question is asked.
    const isItem = writing.plan.rows.some(({ id }) => id === about[0])
    const known = open.get(leaf.id) ?? { text: isItem ? shortText(leaf) : leaf.text, about: [] }
    open.set(leaf.id, known)
    known.about.push(...about.map((id) => subjectName(id, writing)))
  }
  const { say } = writing
  const items = [...open.values()].map(({ text, about }) =>
    about.length > 0 ? say('document.about', { question: text, subjects: about.join(say('document.comma')) }) : text,
  )
  return [
    { text: section.title, bold: true, label: true },
    { text: '  ' },
    ...spoken([...items, ...lists].join(say('document.semicolon')), writing),
  ]
}

/** Candidates are not proposed, so their open questions are counted and not listed. */
function candidateLines(places: readonly AskedPlace[], writing: Writing): Block[] {
  return writing.partners
    .filter(({ status }) => status === 'candidate')
    .flatMap(({ id }) => {
      const count = places.filter(({ about }) => about.includes(id)).length
      if (count === 0) return []
      return [paragraph('answer', ...spoken(writing.say('document.open-candidate', { partner: nameOf(id, writing), count }), writing))]
    })
}

export function openBriefly(ids: readonly string[], writing: Writing): Block[] {
  const chosen = writing.worksheets.filter(({ id }) => ids.includes(id))
  const candidates = new Set(writing.partners.filter(({ status }) => status === 'candidate').map(({ id }) => id))
  const all = chosen.flatMap((worksheet) => openPlaces(worksheet, writing.plan))
  const lines = chosen.flatMap((worksheet) =>
    worksheet.sections.flatMap((section): Block[] => {
      const open = openPlaces({ ...worksheet, sections: [section] }, writing.plan).filter(
        ({ about }) => !about.some((id) => candidates.has(id)),
      )
      const lists = emptyListsIn(section, writing)
      return open.length + lists.length > 0 ? [paragraph('answer', ...lineFor(section, open, lists, writing))] : []
    }),
  )
  const blocks = [...lines, ...candidateLines(all, writing)]
  return blocks.length > 0 ? blocks : [paragraph('body', aside(writing.say('document.all-answered')))]
}
