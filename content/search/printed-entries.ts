/** What is the same in every plan: the chapter, its glossary and the worksheets. */
import type { GlossaryEntry } from '../model/chapter'
import type { Leaf, Question } from '../model/question'
import type { FacilitatorNotes, Section, Worksheet } from '../model/worksheet'
import type { PlainSection } from './chapter'
import type { Entry } from './entry'

const lines = (...texts: readonly (string | undefined)[]): string => texts.filter(Boolean).join('\n')

/** The section itself, with what stands above its first heading, and then one entry a heading. */
function chapterEntries({ head, blocks }: PlainSection): Entry[] {
  const number = head.id === '2.0' ? '2' : /^\d/.test(head.id) ? head.id : ''
  const name = [number, head.title].filter(Boolean).join(' ')
  const of = (heading: string | undefined, title: string, where: readonly string[], text: string): Entry => ({
    ...{ id: `section|${head.id}|${heading ?? ''}`, group: 'handbook', title, where, text },
    goal: { to: 'section', section: head.id, heading },
  })
  const first = blocks.find(({ heading }) => heading === '')
  const others = blocks.filter((block) => block !== first)
  return [of(undefined, name, [], first?.text ?? ''), ...others.map(({ heading, title, text }) => of(heading, title, [name], text))]
}

const termEntry = ({ id, term, text }: GlossaryEntry): Entry => ({
  id: `term|${id}`,
  group: 'glossary',
  title: term,
  where: [],
  text,
  goal: { to: 'term', term: id },
})

const optionsOf = (leaf: Leaf): string[] =>
  leaf.kind === 'one' || leaf.kind === 'several' ? leaf.options.map(({ text, help }) => [text, help].filter(Boolean).join(', ')) : []

/** A question with all that stands beside it: columns, criteria, options. */
function wordsBeside(question: Question): string {
  if (question.kind === 'rows') return lines(question.help, ...question.columns.map(({ text }) => text))
  if (question.kind === 'coverage') return lines(question.help, question.label.text)
  if (question.kind === 'grid') return lines(question.help, ...question.columns.flatMap(({ text, help }) => [text, help]))
  return lines(question.help, optionsOf(question).join(', '))
}

/** The questions within a question have entries of their own when they say more than their text. */
function withinOf(question: Question): Leaf[] {
  if (question.kind === 'rows') return question.columns.filter((leaf) => wordsBeside(leaf) !== '')
  return question.kind === 'grid' ? question.columns.flatMap((column) => column.questions) : []
}

function sectionEntries(worksheet: Worksheet, section: Section): Entry[] {
  const where = [worksheet.title, section.title]
  const goal = { to: 'worksheet', worksheet: worksheet.id, section: section.id } as const
  const asked = section.questions.flatMap((question) => [question, ...withinOf(question)])
  const of = (id: string, title: string, place: readonly string[], text: string): Entry => ({
    ...{ id: `worksheet|${worksheet.id}|${section.id}|${id}`, group: 'worksheets', title, where: place, text, goal },
  })
  return [
    of('', section.title, [worksheet.title], section.intro ?? ''),
    ...asked.map((question) => of(question.id, question.text, where, wordsBeside(question))),
  ]
}

const wordsToLead = ({ purpose, opening, timings, risks, stalls, notes }: FacilitatorNotes): string[] => [
  ...[purpose, ...opening, ...timings.map(({ what }) => what)],
  ...[...risks, ...stalls.flatMap(({ sign, move }) => [sign, move]), ...notes],
]

function worksheetEntries(worksheet: Worksheet): Entry[] {
  const { id, title, why, attend, facilitator, sections } = worksheet
  const whole: Entry = {
    ...{ id: `worksheet|${id}`, group: 'worksheets', title, where: [] },
    text: lines(why, attend, ...wordsToLead(facilitator)),
    goal: { to: 'worksheet', worksheet: id },
  }
  return [whole, ...sections.flatMap((section) => sectionEntries(worksheet, section))]
}

interface Printed {
  readonly chapter: readonly PlainSection[]
  readonly glossary: readonly GlossaryEntry[]
  readonly worksheets: readonly Worksheet[]
}

export const printedEntries = ({ chapter, glossary, worksheets }: Printed): Entry[] => [
  ...worksheets.flatMap(worksheetEntries),
  ...chapter.flatMap(chapterEntries),
  ...glossary.map(termEntry),
]
