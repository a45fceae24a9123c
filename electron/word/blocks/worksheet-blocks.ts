/** The answers of a worksheet, section by section, in the order of the screen. */
import type { Block } from '../../../content/model/document'
import { placesOf, runsOf } from '../../../content/model/places'
import type { Leaf, Question } from '../../../content/model/question'
import type { Section, Worksheet } from '../../../content/model/worksheet'
import { writtenAt } from '../../../content/model/written'
import type { Writing } from '../writing'
import { coverageTable } from './coverage-table'
import { gridTable } from './grid-table'
import { aside, paragraph } from './paragraph'
import { plainAnswers } from './plain-answers'
import { leavesToldByRound, roundByRound, roundLine } from './round-sections'
import { isAnyWritten } from './rounds'
import { rowsTable } from './rows-table'
import { isNoLongerAsked, nameOf, subjectsIn } from './subjects'

const isLeaf = (question: Question): question is Leaf => !['rows', 'grid', 'coverage'].includes(question.kind)

function composite(question: Question, writing: Writing): Block[] {
  if (question.kind === 'rows') return rowsTable(question, writing)
  if (question.kind === 'grid') return gridTable(question, writing)
  return question.kind === 'coverage' ? coverageTable(question, writing) : []
}

/** Plain questions that follow each other are written together; tables stand where they are asked. */
function questionBlocks(questions: readonly Question[], about: readonly string[], writing: Writing, gaps: boolean): Block[] {
  const blocks: Block[] = []
  let plain: Leaf[] = []
  const flush = () => {
    blocks.push(...plainAnswers(plain, about, writing, gaps))
    plain = []
  }
  for (const question of questions) {
    if (isLeaf(question)) plain.push(question)
    else {
      flush()
      blocks.push(...composite(question, writing))
    }
  }
  flush()
  return blocks
}

export const nothingYet = ({ say }: Writing): Block => paragraph('body', aside(say('document.gap-list')))

const emptySection = (section: Section, writing: Writing): Block[] => [
  { kind: 'heading', level: 2, text: section.title },
  nothingYet(writing),
]

/** Whether anything stands in these sections, in whichever round; an item of a list without a word in it included. */
function isWritten(sections: readonly Section[], { plan, partners, rounds }: Writing): boolean {
  const lists = new Set(sections.flatMap((section) => section.questions.map(({ id }) => id)))
  if (plan.rows.some(({ list }) => lists.has(list))) return true
  const places = placesOf({ sections: [...sections] }, plan, { partners, rounds: rounds.map(({ id }) => id) })
  return places.some(({ leaf, about, round }) => writtenAt(plan, leaf, about, round))
}

/** A section in which nothing was said is one line instead of many gaps. */
function wholeSection(section: Section, writing: Writing): Block[] {
  if (!isWritten([section], writing)) return emptySection(section, writing)
  const leaves = leavesToldByRound(section, writing)
  return [
    { kind: 'heading', level: 2, text: section.title },
    ...(leaves
      ? roundByRound(leaves, writing)
      : [...roundLine([section], writing), ...questionBlocks(section.questions, [], writing, true)]),
  ]
}

const leavesIn = (sections: readonly Section[]): Leaf[] => sections.flatMap((section) => section.questions.filter(isLeaf))

/** The questions about one organisation; a section in which nothing was said is one line. */
function sectionAbout(section: Section, subject: string, writing: Writing): Block[] {
  const isDeclined = isNoLongerAsked(subject, writing)
  if (isAnyWritten(leavesIn([section]), [subject], writing)) return questionBlocks(section.questions, [subject], writing, !isDeclined)
  return isDeclined ? [] : [nothingYet(writing)]
}

const subjectsOfRun = (run: readonly Section[], writing: Writing): string[] => subjectsIn(run[0]?.each ?? 'partner', leavesIn(run), writing)

function subjectHeading(subject: string, level: 2 | 3, writing: Writing): Block {
  const heading = { kind: 'heading', level, text: nameOf(subject, writing) } as const
  return isNoLongerAsked(subject, writing) ? { ...heading, note: writing.say('status.declined') } : heading
}

/** One section for each: the section is the heading, partners or organisations stand below it. */
function subjectsUnderSection(section: Section, writing: Writing): Block[] {
  return [
    { kind: 'heading', level: 2, text: section.title },
    ...roundLine([section], writing),
    ...subjectsOfRun([section], writing).flatMap((subject) => [
      subjectHeading(subject, 3, writing),
      ...sectionAbout(section, subject, writing),
    ]),
  ]
}

/** Several sections for each: each partner or organisation is a heading, the sections stand below it; one line when all are empty. */
function sectionsUnderSubjects(run: readonly Section[], writing: Writing): Block[] {
  return subjectsOfRun(run, writing).flatMap((subject) => [
    subjectHeading(subject, 2, writing),
    ...(isAnyWritten(leavesIn(run), [subject], writing) ? sectionsAbout(run, subject, writing) : [nothingYet(writing)]),
  ])
}

const sectionsAbout = (run: readonly Section[], subject: string, writing: Writing): Block[] =>
  run.flatMap((section): Block[] => {
    const about = sectionAbout(section, subject, writing)
    return about.length > 0 ? [{ kind: 'heading', level: 3, text: section.title }, ...roundLine([section], writing), ...about] : []
  })

function runBlocks(run: readonly Section[], writing: Writing): Block[] {
  const [first, ...others] = run
  if (!first) return []
  if (!first.each) return wholeSection(first, writing)
  if (first.each === 'partner' && writing.partners.length === 0)
    return [{ kind: 'heading', level: 2, text: first.title }, paragraph('body', aside(writing.say('document.no-partners')))]
  if (!isWritten(run, writing)) return run.flatMap((section) => emptySection(section, writing))
  return others.length === 0 ? subjectsUnderSection(first, writing) : sectionsUnderSubjects(run, writing)
}

const chosenOf = (worksheet: Worksheet, sections: readonly string[] | undefined): Section[] =>
  worksheet.sections.filter((section) => !sections || sections.includes(section.id))

export const isWorksheetWritten = (worksheet: Worksheet, sections: readonly string[] | undefined, writing: Writing): boolean =>
  isWritten(chosenOf(worksheet, sections), writing)

/** All sections, or those that are named. */
export const worksheetBlocks = (worksheet: Worksheet, sections: readonly string[] | undefined, writing: Writing): Block[] =>
  runsOf({ ...worksheet, sections: chosenOf(worksheet, sections) }).flatMap((run) => runBlocks(run, writing))
