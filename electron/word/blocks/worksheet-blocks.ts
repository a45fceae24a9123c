/** The answers of a worksheet, section by section, in the order of the screen. */
import type { Block } from '../../../content/model/document'
import { organisationName } from '../../../content/model/names'
import { placesOf, runsOf } from '../../../content/model/places'
import type { Partner } from '../../../content/model/plan'
import type { Leaf, Question, Section, Worksheet } from '../../../content/model/worksheet'
import { writtenAt } from '../../../content/model/written'
import { isDeclined, type Writing } from '../writing'
import { isAnyWritten } from './cell'
import { coverageTable } from './coverage-table'
import { gridTable } from './grid-table'
import { aside, paragraph } from './paragraph'
import { plainAnswers } from './plain-answers'
import { rowsTable } from './rows-table'

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

const nothingYet = ({ say }: Writing): Block => paragraph('body', aside(say('document.gap-list')))

const emptySection = (section: Section, writing: Writing): Block[] => [
  { kind: 'heading', level: 2, text: section.title },
  nothingYet(writing),
]

/** Whether anything stands in these sections, an item of a list without a word in it included. */
function isWritten(sections: readonly Section[], { plan, partners }: Writing): boolean {
  const lists = new Set(sections.flatMap((section) => section.questions.map(({ id }) => id)))
  if (plan.rows.some(({ list }) => lists.has(list))) return true
  return placesOf({ sections: [...sections] }, plan, { partners }).some(({ leaf, about }) => writtenAt(plan, leaf, about))
}

/** A section in which nothing was said is one line instead of many gaps. */
function wholeSection(section: Section, writing: Writing): Block[] {
  if (!isWritten([section], writing)) return emptySection(section, writing)
  return [{ kind: 'heading', level: 2, text: section.title }, ...questionBlocks(section.questions, [], writing, true)]
}

const leavesIn = (sections: readonly Section[]): Leaf[] => sections.flatMap((section) => section.questions.filter(isLeaf))

/** The questions about one partner; a section in which nothing was said is one line. */
function sectionAbout(section: Section, partner: Partner, writing: Writing): Block[] {
  if (isAnyWritten(leavesIn([section]), [partner.id], writing))
    return questionBlocks(section.questions, [partner.id], writing, !isDeclined(partner))
  return isDeclined(partner) ? [] : [nothingYet(writing)]
}

/** Partners that a run speaks of: of those declined only the ones that something was written about. */
const partnersIn = (run: readonly Section[], writing: Writing): Partner[] =>
  writing.partners.filter((partner) => !isDeclined(partner) || isAnyWritten(leavesIn(run), [partner.id], writing))

function partnerHeading(partner: Partner, level: 2 | 3, { plan, say }: Writing): Block {
  const heading = { kind: 'heading', level, text: organisationName(plan, partner.id, say) ?? '' } as const
  return isDeclined(partner) ? { ...heading, note: say('status.declined') } : heading
}

/** One section for every partner: the section is the heading, partners stand below it. */
function partnersUnderSection(section: Section, writing: Writing): Block[] {
  return [
    { kind: 'heading', level: 2, text: section.title },
    ...partnersIn([section], writing).flatMap((partner) => [
      partnerHeading(partner, 3, writing),
      ...sectionAbout(section, partner, writing),
    ]),
  ]
}

/** Several sections for every partner: each partner is a heading, the sections stand below it; one line when all are empty. */
function sectionsUnderPartners(run: readonly Section[], writing: Writing): Block[] {
  return partnersIn(run, writing).flatMap((partner) => [
    partnerHeading(partner, 2, writing),
    ...(isAnyWritten(leavesIn(run), [partner.id], writing) ? sectionsAbout(run, partner, writing) : [nothingYet(writing)]),
  ])
}

const sectionsAbout = (run: readonly Section[], partner: Partner, writing: Writing): Block[] =>
  run.flatMap((section): Block[] => {
    const about = sectionAbout(section, partner, writing)
    return about.length > 0 ? [{ kind: 'heading', level: 3, text: section.title }, ...about] : []
  })

function runBlocks(run: readonly Section[], writing: Writing): Block[] {
  const [first, ...others] = run
  if (!first) return []
  if (!first.each) return wholeSection(first, writing)
  if (writing.partners.length === 0)
    return [{ kind: 'heading', level: 2, text: first.title }, paragraph('body', aside(writing.say('document.no-partners')))]
  if (!isWritten(run, writing)) return run.flatMap((section) => emptySection(section, writing))
  return others.length === 0 ? partnersUnderSection(first, writing) : sectionsUnderPartners(run, writing)
}

/** All sections, or those that are named. */
export function worksheetBlocks(worksheet: Worksheet, sections: readonly string[] | undefined, writing: Writing): Block[] {
  const chosen = worksheet.sections.filter((section) => !sections || sections.includes(section.id))
  return runsOf({ ...worksheet, sections: chosen }).flatMap((run) => runBlocks(run, writing))
}
