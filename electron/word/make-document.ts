/** Documents by id, from the plan as it stands to the bytes of a Word file. Free of Electron, so that a thread of its own can pack them. */
import { Packer } from 'docx'
import { figureWords, isFigureEmpty } from '../../content/figures/figure-words'
import type { Application } from '../../content/model/application'
import { planFor } from '../../content/model/audience'
import type { DrawnFigure } from '../../content/model/bridge'
import type { DocumentModel } from '../../content/model/document'
import type { MakingStep } from '../../content/model/document-wish'
import type { Letterhead } from '../../content/model/letterhead'
import type { Outline, OutlineSection } from '../../content/model/outline'
import type { Paper } from '../../content/model/paper'
import type { Plan } from '../../content/model/plan'
import { outlineOf, outlines } from '../../content/outlines'
import { pointsOf } from '../../content/points'
import { speak } from '../../content/words/say'
import { worksheets } from '../../content/worksheets'
import { applicationModel } from './application-model'
import { figureShown } from './blocks/figure-blocks'
import { chapterFiguresIn } from './blocks/handout/chapter-figure'
import { documentModel } from './document-model'
import { toDocx } from './to-docx'
import { today } from './today'
import { type Sources, writingFrom } from './writing'

export const documentIds = (): string[] => outlines.map((outline) => outline.id)

/** The document of an application is made after a funder's form and not after an outline of ours. */
const applicationIn = (plan: Plan, id: string | undefined): Application | undefined => plan.applications.find((known) => known.id === id)

/** What the document is called; undefined when there is none. */
export const documentTitle = (id: string, plan?: Plan, application?: string): string | undefined =>
  application === undefined ? outlineOf(id)?.title : plan && applicationIn(plan, application)?.form.title

export interface DocumentOptions {
  /** Ids of the sections that were chosen; without, all but those that are left out unless they are chosen. */
  readonly sections?: readonly string[]
  /** The application of the plan that is set, instead of an outline. */
  readonly application?: string
  readonly paper?: Paper
  readonly letterhead?: Letterhead
  readonly onStep?: (step: MakingStep) => void
}

function known(id: string, sections?: readonly string[]): Outline {
  const outline = outlineOf(id)
  if (!outline) throw new Error(`There is no document "${id}".`)
  const isTaken = ({ id: section, onRequest }: OutlineSection) => (sections ? sections.includes(section) : !onRequest)
  return { ...outline, sections: outline.sections.filter(isTaken) }
}

/** The plan as the document's readers may know it; its figures are drawn from this one. */
export const planForDocument = (id: string, plan: Plan, application?: string): Plan =>
  planFor(application === undefined ? known(id).audience : 'funder', plan, worksheets)

const sourcesOf = (id: string, plan: Plan, language: string, { sections, paper = 'a4', letterhead }: DocumentOptions): Sources => ({
  outline: known(id, sections),
  plan,
  worksheets,
  pointsOf,
  figureWords,
  isFigureEmpty,
  say: speak(language),
  language,
  made: today(),
  paper,
  ...(letterhead && { letterhead }),
})

/** Ids of the figures that the document shows; without those that have nothing to draw. The window waits, so no points are looked for. */
export function figuresOf(id: string, plan: Plan, sections?: readonly string[]): string[] {
  const sources = sourcesOf(id, plan, plan.project.language, sections ? { sections } : {})
  const writing = writingFrom({ ...sources, pointsOf: () => [] })
  const places = writing.outline.sections.flatMap((section) => section.blocks.filter((block) => block.block === 'figure'))
  const answers = places.map((place) => figureShown(place, writing)?.id).filter((figure) => figure !== undefined)
  return [...new Set([...answers, ...chapterFiguresIn(writing.outline)])]
}

/** The document as plain data: what becomes Word, and what a page sets. */
export function modelOfDocument(id: string, plan: Plan, language: string, options: DocumentOptions = {}): DocumentModel {
  const application = applicationIn(plan, options.application)
  if (!application) return documentModel(sourcesOf(id, plan, language, options))
  const { sections, letterhead, paper = 'a4' } = options
  const chosen = { ...(sections && { sections }), ...(letterhead && { letterhead }) }
  return applicationModel({ plan, application, worksheets, say: speak(application.language), made: today(), paper, ...chosen })
}

/** `figures` are pictures of those that `figuresOf` names; a table stands in for one that is missing. */
export async function makeDocument(
  id: string,
  plan: Plan,
  figures: readonly DrawnFigure[],
  language: string,
  options: DocumentOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { onStep = () => undefined } = options
  onStep({ step: 'writing', done: 0, of: 1 })
  const model = modelOfDocument(id, plan, language, options)
  const document = toDocx(model, figures, speak(model.language))
  onStep({ step: 'packing', done: 0, of: 1 })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
