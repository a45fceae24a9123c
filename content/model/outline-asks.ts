/**
 * What a block asks for: the worksheets cut down to the questions whose answers it shows, in the order in which it shows
 * them. Documents, the window's count of what is filled, and tests walk the same places.
 */
import { listNamed, listsOf } from './names'
import type { OutlineBlock } from './outline'
import { type AskedPlace, leavesOf, placesOf } from './places'
import type { Plan } from './plan'
import type { CoverageQuestion, GridQuestion, Leaf, Question, RowsQuestion } from './question'
import { risksShown } from './risk-weight'
import type { Section, Worksheet } from './worksheet'

type BlockOf<K extends OutlineBlock['block']> = Extract<OutlineBlock, { block: K }>

/** Sections of no worksheet on screen: the questions that a block puts together. */
export const sectionOf = (questions: readonly Question[]): Section => ({ id: 'chosen', title: '', figures: [], questions: [...questions] })

const leavesNamed = (worksheets: readonly Worksheet[], ids: readonly string[]): Leaf[] => {
  const leaves = worksheets.flatMap(leavesOf)
  return ids.map((id) => leaves.find((leaf) => leaf.id === id)).filter((leaf) => leaf !== undefined)
}

/** Columns without a question that these readers may see are left out. */
export function gridAsked({ of, caption, columns }: BlockOf<'grid'>, worksheets: readonly Worksheet[]): GridQuestion | undefined {
  const left = columns
    .map((column) => ({ ...column, questions: leavesNamed(worksheets, column.questions) }))
    .filter(({ questions }) => questions.length > 0)
  if (left.length === 0) return undefined
  return { kind: 'grid', id: 'chosen', text: caption, audience: 'shared', of, columns: left }
}

/** The list with its name and the chosen questions; undefined where these readers may not see its name. */
export function listAsked({ list, caption, questions }: BlockOf<'list'>, worksheets: readonly Worksheet[]): RowsQuestion | undefined {
  const base = listNamed(worksheets, list)
  const name = base?.kind === 'rows' ? base.columns[0] : undefined
  if (base?.kind !== 'rows' || !name) return undefined
  return { ...base, text: caption, columns: [name, ...leavesNamed(worksheets, questions)] }
}

export const coverageAsked = ({ questions }: BlockOf<'coverage'>, worksheets: readonly Worksheet[]): CoverageQuestion[] =>
  questions
    .map((id) => listsOf(worksheets).find((list) => list.id === id))
    .filter((list): list is CoverageQuestion => list?.kind === 'coverage')

export const answersAsked = ({ questions }: BlockOf<'answers'>, worksheets: readonly Worksheet[]): Leaf[] =>
  leavesNamed(worksheets, questions)

/** What is written in words is new in every round, and moves nothing; ratings and choices do. */
export const isAskedAnew = (leaf: Leaf): boolean =>
  leaf.round === true && (leaf.kind === 'scale' || leaf.kind === 'one' || (leaf.kind === 'who' && leaf.of === 'organisations'))

function askedAnew({ worksheets: ids }: BlockOf<'moved'>, worksheets: readonly Worksheet[]): Worksheet[] {
  const cut = (question: Question): Question[] => {
    if (question.kind === 'rows') {
      const columns = question.columns.filter(isAskedAnew)
      return columns.length > 0 ? [{ ...question, continues: question.continues ?? question.id, columns }] : []
    }
    return question.kind === 'grid' || question.kind === 'coverage' || !isAskedAnew(question) ? [] : [question]
  }
  return worksheets
    .filter(({ id }) => !ids || ids.includes(id))
    .map((worksheet) => ({
      ...worksheet,
      sections: worksheet.sections.map((section) => ({ ...section, questions: section.questions.flatMap(cut) })),
    }))
    .map((worksheet) => ({ ...worksheet, sections: worksheet.sections.filter(({ questions }) => questions.length > 0) }))
}

/** Any worksheet lends its name: what counts are the questions. */
function together(questions: readonly (Question | undefined)[], [any]: readonly Worksheet[]): Worksheet[] {
  const known = questions.filter((question) => question !== undefined)
  return any && known.length > 0 ? [{ ...any, sections: [sectionOf(known)] }] : []
}

const RISKS = 'risks'
const LOOKS: BlockOf<'grid'> = {
  ...{ block: 'grid', of: 'partner', caption: 'looks' },
  columns: [{ text: 'looks', questions: ['building.look-again'] }],
}

/** The worksheets, cut down. Blocks drawn from answers that are shown elsewhere ask for nothing. */
export function askedBy(block: OutlineBlock, worksheets: readonly Worksheet[]): Worksheet[] {
  switch (block.block) {
    case 'worksheet':
      return worksheets
        .filter(({ id }) => id === block.worksheet)
        .map((whole) => ({ ...whole, sections: whole.sections.filter(({ id }) => !block.sections || block.sections.includes(id)) }))
        .filter(({ sections }) => sections.length > 0)
    case 'answers':
      return together(answersAsked(block, worksheets), worksheets)
    case 'grid':
      return together([gridAsked(block, worksheets)], worksheets)
    case 'list':
      return together([listAsked(block, worksheets)], worksheets)
    case 'coverage':
      return block.alone ? [] : together(coverageAsked(block, worksheets), worksheets)
    case 'risks':
      return together([listNamed(worksheets, RISKS)], worksheets)
    case 'looks':
      return together([...leavesNamed(worksheets, ['look.next']), gridAsked(LOOKS, worksheets)], worksheets)
    case 'moved':
      return block.brief ? [] : askedAnew(block, worksheets)
    default:
      return []
  }
}

/** Every place whose answer a block shows. Of risks only those that it names. */
export function placesAskedBy(
  block: OutlineBlock,
  plan: Plan,
  worksheets: readonly Worksheet[],
  walking: Parameters<typeof placesOf>[2] = {},
): AskedPlace[] {
  const places = askedBy(block, worksheets).flatMap((worksheet) => placesOf(worksheet, plan, walking))
  if (block.block !== 'risks') return places
  return risksShown(plan, block.most).flatMap(({ row }) => places.filter(({ about }) => about[0] === row))
}
