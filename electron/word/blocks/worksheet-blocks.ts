/** The answers of a worksheet, section by section, in the order of the screen. */
import type { Block } from '../../../content/model/document'
import { runsOf } from '../../../content/model/places'
import type { Section, Worksheet } from '../../../content/model/worksheet'
import type { Writing } from '../writing'
import { sectionsUnderSubjects, subjectsUnderSection } from './each-sections'
import { aside, paragraph } from './paragraph'
import { questionBlocks } from './question-blocks'
import { leavesToldByRound, roundByRound, roundLine } from './round-sections'
import { emptySection, isWritten } from './written-sections'

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
