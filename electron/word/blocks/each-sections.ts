/** Sections that are gone through one by one: each partner, or each organisation with ourselves first. */
import type { Block } from '../../../content/model/document'
import type { Leaf } from '../../../content/model/question'
import type { Section } from '../../../content/model/worksheet'
import type { Writing } from '../writing'
import { isLeaf, questionBlocks } from './question-blocks'
import { roundLine } from './round-sections'
import { isAnyWritten } from './rounds'
import { isNoLongerAsked, nameOf, subjectsIn } from './subjects'
import { nothingYet } from './written-sections'

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
export function subjectsUnderSection(section: Section, writing: Writing): Block[] {
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
export function sectionsUnderSubjects(run: readonly Section[], writing: Writing): Block[] {
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
