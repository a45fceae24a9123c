/** The partnership section of an application as a document: the funder's headings, the writer's texts, the tables. Nothing of ours beside them. */

import { piecesAt } from '../../content/application/edits'
import { shownPieces } from '../../content/application/following'
import { sentText } from '../../content/application/left-tidy'
import { type Reading, readingOf } from '../../content/application/reading'
import { applicationTable } from '../../content/application/table-texts'
import type { Application } from '../../content/model/application'
import type { Block, Cell, DocumentModel, Paragraph } from '../../content/model/document'
import type { FunderHeading } from '../../content/model/funder'
import type { Letterhead } from '../../content/model/letterhead'
import type { Paper } from '../../content/model/paper'
import type { Plan } from '../../content/model/plan'
import type { Worksheet } from '../../content/model/worksheet'
import { type Say, sayDay } from '../../content/words/say'
import { aside, ownParagraph, paragraph, paragraphsOf } from './blocks/paragraph'

export interface ApplicationSources {
  readonly plan: Plan
  readonly application: Application
  readonly worksheets: readonly Worksheet[]
  readonly say: Say
  /** The day on which it is made, as in a plan. */
  readonly made: string
  readonly paper: Paper
  readonly letterhead?: Letterhead
  /** Ids of the headings that were chosen; all without. */
  readonly sections?: readonly string[]
}

const BULLET = /^\s*[-•]\s+/

/** Neighbouring lines that begin with a dash are a list; the others are running text. */
function written(part: string): Block[] {
  const blocks: { isList: boolean; lines: string[] }[] = []
  for (const line of part.split('\n')) {
    const isList = BULLET.test(line)
    const last = blocks.at(-1)
    if (last?.isList === isList) last.lines.push(line)
    else blocks.push({ isList, lines: [line] })
  }
  return blocks.map(({ isList, lines }): Block => {
    if (!isList) return ownParagraph('body', lines.join('\n'))
    return { kind: 'list', items: lines.map((line) => [{ text: line.replace(BULLET, '') }]) }
  })
}

const gap = (say: Say): Paragraph => paragraph('body', aside(say('document.gap-outside')))

function textBlocks(heading: FunderHeading, { plan, application, say }: ApplicationSources, reading: Reading): Block[] {
  const pieces = piecesAt(plan, { application: application.id, heading: heading.id, row: '', column: '' })
  const parts = paragraphsOf(sentText(shownPieces(pieces, reading)))
  return parts.length > 0 ? parts.flatMap(written) : [gap(say)]
}

const cell = (text: string): Cell => {
  const parts = paragraphsOf(text)
  return parts.length > 0 ? parts.map((part) => ownParagraph('cell', part)) : [paragraph('cell')]
}

/** Letters that a column has room for at least, and at most: long texts get more of the width than numbers. */
const ROOM = { least: 6, most: 60 }
const widthOf = (texts: readonly string[]): number =>
  Math.min(
    ROOM.most,
    Math.max(ROOM.least, ...texts.map((text) => Math.max(...text.split(/\s+/).map((word) => word.length), text.length / 6))),
  )

function tableBlocks(heading: Extract<FunderHeading, { kind: 'table' }>, sources: ApplicationSources, reading: Reading): Block[] {
  const { plan, application, made, say } = sources
  const rows = applicationTable(plan, application.id, heading, reading, Number(made.slice(0, 4)))
  if (rows.length === 0) return [gap(say)]
  const texts = rows.map((row) => heading.columns.map(({ id }) => row.cells[id] ?? ''))
  return [
    {
      kind: 'table',
      head: heading.columns.map(({ title }) => [paragraph('cell-head', { text: title })]),
      rows: texts.map((cells) => cells.map(cell)),
      widths: heading.columns.map(({ title }, at) => widthOf([title, ...texts.map((cells) => cells[at] ?? '')])),
    },
  ]
}

function headingBlocks(heading: FunderHeading, sources: ApplicationSources, reading: Reading): Block[] {
  const title = [heading.number, heading.title].filter(Boolean).join(' ')
  const body = heading.kind === 'table' ? tableBlocks(heading, sources, reading) : textBlocks(heading, sources, reading)
  return [{ kind: 'heading', level: 2, text: title }, ...body]
}

export function applicationModel(sources: ApplicationSources): DocumentModel {
  const { plan, application, worksheets, say, made, paper, letterhead, sections } = sources
  const { form, language } = application
  const reading = readingOf(plan, worksheets)
  const headings = form.headings.filter(({ id }) => !sections || sections.includes(id))
  const title = plan.project.title.trim() || say('document.untitled')
  const day = say('document.made', { day: sayDay(made, language) })
  // Nobody should take invented organisations for real ones.
  const invented = plan.project.example ? [say('document.example')] : plan.project.exercise ? [say('document.exercise')] : []
  return {
    ...{ title, subject: form.title, creator: say('app.name'), language, foot: [`${day}.`, ...invented].join(' '), form: 'sheet', paper },
    ...(letterhead && { letterhead }),
    blocks: [
      paragraph('title-kind', { text: form.title }),
      paragraph('title', { text: title, name: true }),
      ...invented.map((text) => paragraph('title-note', aside(text))),
      ...headings.flatMap((heading) => headingBlocks(heading, sources, reading)),
    ],
  }
}
