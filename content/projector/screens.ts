/**
 * A worksheet for the wall: one question a screen, in the order of the worksheet. Nothing of a plan is in the list; whether
 * candid questions are in it is asked of the room's facilitator, and they are not unless the answer was yes.
 */

import { drawnFrom } from '../figures/drawn-from'
import type { DocumentAudience } from '../model/audience'
import type { Figure } from '../model/figure'
import { leavesOf } from '../model/places'
import type { CoverageQuestion, Each, Leaf, Question, RowsQuestion } from '../model/question'
import type { Section, Worksheet } from '../model/worksheet'
import { worksheetFor } from '../model/worksheet-for'

/** Of whom or what a question is asked again and again: each partner, each organisation, or each line of a list. */
export type Turns = Each | null

interface Part {
  /** Stands in the address. */
  readonly id: string
  readonly section: Section
}
export interface QuestionScreen extends Part {
  readonly kind: 'question'
  readonly asked: Leaf
  /** Asked in the same breath: the rest of a criterion, or what a single answer leads on to. */
  readonly also: readonly Leaf[]
  readonly turns: Turns
}
export interface RowsScreen extends Part {
  readonly kind: 'rows'
  readonly question: RowsQuestion
}
export interface CoverageScreen extends Part {
  readonly kind: 'coverage'
  readonly question: CoverageQuestion
}
export interface FigureScreen extends Part {
  readonly kind: 'figure'
  readonly figure: Figure
}
export interface TitleScreen {
  readonly kind: 'title'
  readonly id: 'title'
}
export type Screen = TitleScreen | QuestionScreen | RowsScreen | CoverageScreen | FigureScreen

export interface Candour {
  /** Candid questions too, and figures that are drawn from them. */
  readonly candid: boolean
}

/** Whose eyes are in the room: any outsider’s, unless candid answers were asked for. */
export const audienceOf = ({ candid }: Candour): DocumentAudience => (candid ? 'ours' : 'participants')

const isLeaf = (question: Question): question is Leaf =>
  question.kind !== 'rows' && question.kind !== 'grid' && question.kind !== 'coverage'

/** A question that only follows from another one, and is the only one that does, is asked along with it. */
function followUp(leaf: Leaf, questions: readonly Question[]): Leaf | undefined {
  const following = questions.filter(isLeaf).filter(({ showWhen }) => showWhen?.question === leaf.id)
  return following.length === 1 ? following[0] : undefined
}

const isFollowUp = (leaf: Leaf, questions: readonly Question[]): boolean =>
  questions.some((earlier) => isLeaf(earlier) && followUp(earlier, questions) === leaf)

function leafScreens(leaf: Leaf, section: Section): Screen[] {
  if (isFollowUp(leaf, section.questions)) return []
  const next = followUp(leaf, section.questions)
  return [{ kind: 'question', id: leaf.id, section, asked: leaf, also: next ? [next] : [], turns: section.each ?? null }]
}

function screensOfQuestion(question: Question, section: Section): Screen[] {
  switch (question.kind) {
    case 'grid':
      return question.columns.flatMap(({ questions: [asked, ...also] }): Screen[] =>
        asked ? [{ kind: 'question', id: asked.id, section, asked, also, turns: question.of }] : [],
      )
    case 'rows':
      return [{ kind: 'rows', id: question.id, section, question }]
    case 'coverage':
      return [{ kind: 'coverage', id: question.id, section, question }]
    case 'short':
    case 'long':
    case 'one':
    case 'several':
    case 'scale':
    case 'number':
    case 'date':
    case 'who':
    case 'which':
    case 'status':
      return leafScreens(question, section)
  }
}

/** Every question that may be read, lists and grids included. */
const idsOf = (worksheets: readonly Worksheet[]): Set<string> =>
  new Set([
    ...worksheets.flatMap(leavesOf).map(({ id }) => id),
    ...worksheets.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions.map(({ id }) => id))),
  ])

/** The screens of a worksheet. `worksheets` are all there are: a figure may be drawn from a list of another one. */
export function screensOf(worksheet: Worksheet, worksheets: readonly Worksheet[], candour: Candour): Screen[] {
  const audience = audienceOf(candour)
  const readable = idsOf(worksheets.map((each) => worksheetFor(audience, each)))
  const isReadable = (figure: Figure) => drawnFrom(figure).every((id) => readable.has(id))
  const ofSection = (section: Section): Screen[] => [
    ...section.questions.flatMap((question) => screensOfQuestion(question, section)),
    ...section.figures.filter(isReadable).map((figure): Screen => ({ kind: 'figure', id: `figure-${figure.id}`, section, figure })),
  ]
  return [{ kind: 'title', id: 'title' }, ...worksheetFor(audience, worksheet).sections.flatMap(ofSection)]
}

/** Whether an address means this screen: by its own id, or by that of a question that is asked on it. */
function holds(screen: Screen, id: string): boolean {
  if (screen.id === id) return true
  switch (screen.kind) {
    case 'title':
    case 'figure':
      return false
    case 'question':
      return screen.also.some((leaf) => leaf.id === id)
    case 'rows':
      return screen.question.columns.some((leaf) => leaf.id === id)
    case 'coverage':
      return screen.question.label.id === id
  }
}

const indexIn = (screens: readonly Screen[], id: string): number => {
  const exact = screens.findIndex((screen) => holds(screen, id))
  return exact >= 0 ? exact : screens.findIndex((screen) => screen.kind !== 'title' && screen.section.id === id)
}

/**
 * The screen that an address names, by a question or a section. Where it is not shown to this room, the one that comes
 * after it in the worksheet; the title where nothing is named.
 */
export function screenAt(id: string | undefined, screens: readonly Screen[], all: readonly Screen[]): number {
  if (id === undefined) return 0
  const here = indexIn(screens, id)
  if (here >= 0) return here
  const meant = indexIn(all, id)
  const onward = meant < 0 ? [] : all.slice(meant)
  const next = onward.map((screen) => screens.findIndex((shown) => shown.id === screen.id)).find((index) => index >= 0)
  return next ?? (meant < 0 ? 0 : screens.length - 1)
}
