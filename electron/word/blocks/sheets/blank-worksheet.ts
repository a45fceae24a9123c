/** A worksheet to be filled by hand: its head, then every question with room for its answer, in the order of the screen. */
import type { Block, Heading } from '../../../../content/model/document'
import { runsOf } from '../../../../content/model/places'
import type { Each, Leaf } from '../../../../content/model/question'
import type { Section, Worksheet } from '../../../../content/model/worksheet'
import type { Writing } from '../../writing'
import { paragraph } from '../paragraph'
import { isLeaf } from '../question-blocks'
import { additionLines } from './additions'
import { hint } from './asked'
import { blankCoverage } from './blank-coverage'
import { blankGrid } from './blank-grid'
import { blankRows } from './blank-rows'
import { nameBoxes, namesIn } from './boxes'
import { ruled } from './ruled'
import { hasCandid, sheetHead, whoReads } from './sheet-head'
import { questionAndSpace } from './space'

function questionSpace(section: Section, at: number, writing: Writing): Block[] {
  const [question, before] = [section.questions[at], section.questions[at - 1]]
  if (!question) return []
  switch (question.kind) {
    case 'rows':
      return blankRows(question, writing)
    case 'grid':
      return blankGrid(question, writing)
    case 'coverage':
      return blankCoverage(question, writing)
    default:
      return questionAndSpace(question, before && isLeaf(before) ? before : undefined, section.questions.length, writing)
  }
}

/** Whom the page is about, when one is filled for each. */
const nameLine = (each: Each, writing: Writing): Block[] => [
  { ...paragraph('question', { text: writing.say(`sheet.${each}`), bold: true }), staysWithNext: true },
  hint(writing.say(`sheet.copy-${each}`)),
  ...nameBoxes(namesIn(each, writing)),
  ...ruled(1),
]

interface Place {
  /** Whether the section begins a page: what is copied for each must stand alone. */
  readonly newPage: boolean
}

function sectionSheet(section: Section, { newPage }: Place, writing: Writing): Block[] {
  const heading: Heading = { kind: 'heading', level: 2, text: section.title, ...(newPage && { newPage }) }
  const leaves = section.questions.filter((question): question is Leaf => isLeaf(question))
  return [
    heading,
    ...(section.intro ? [paragraph('intro', { text: section.intro })] : []),
    ...(newPage && hasCandid([section]) ? [whoReads(writing)] : []),
    ...(section.each ? nameLine(section.each, writing) : []),
    ...section.questions.flatMap((_, at) => questionSpace(section, at, writing)),
    ...additionLines(leaves, writing),
  ]
}

const isOwnPage = (sections: readonly Section[], at: number): boolean =>
  at > 0 && (sections[at]?.each !== undefined || sections[at - 1]?.each !== undefined)

export function blankWorksheet(worksheet: Worksheet, writing: Writing): Block[] {
  const sections = runsOf(worksheet).flat()
  return [
    ...sheetHead(worksheet, writing),
    ...sections.flatMap((section, at) => sectionSheet(section, { newPage: isOwnPage(sections, at) }, writing)),
  ]
}
