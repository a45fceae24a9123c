/** Outlines choose questions by their ids: each must be asked, and asked of whom the block says. */
import { describe, expect, it } from 'vitest'
import { listNamed } from '../../content/model/names'
import type { OutlineBlock } from '../../content/model/outline'
import { leavesOf } from '../../content/model/places'
import type { Each, Leaf, Question } from '../../content/model/question'
import { outlines } from '../../content/outlines'
import { worksheets } from '../../content/worksheets'

/** Whom or what each question is asked of: a list by its id, each partner or organisation, or the whole. */
const askedOf = new Map<string, string>()
for (const section of worksheets.flatMap((worksheet) => worksheet.sections))
  for (const question of section.questions) remember(question, section.each)

function remember(question: Question, each: Each | undefined) {
  const put = (leaves: readonly Leaf[], of: string) => {
    for (const { id } of leaves) askedOf.set(id, of)
  }
  if (question.kind === 'rows') put(question.columns, question.continues ?? question.id)
  else if (question.kind === 'grid')
    put(
      question.columns.flatMap((column) => column.questions),
      question.of,
    )
  else if (question.kind === 'coverage') put([question.label], question.id)
  else put([question], each ?? 'whole')
}

/** The questions that a block chooses wrongly, with whom they are asked of. */
function strange(block: OutlineBlock): unknown[] {
  const wrong = (ids: readonly string[], of: string) => ids.filter((id) => askedOf.get(id) !== of).map((id) => [id, askedOf.get(id)])
  switch (block.block) {
    case 'answers':
      return wrong(block.questions, 'whole')
    case 'grid':
      return wrong(
        block.columns.flatMap(({ questions }) => questions),
        block.of,
      )
    case 'list':
      return listNamed(worksheets, block.list)?.kind === 'rows' ? wrong(block.questions, block.list) : [block.list]
    case 'coverage':
      return block.questions.filter((id) => listNamed(worksheets, id)?.kind !== 'coverage')
    case 'commitments':
    case 'moved':
    case 'open-briefly':
      return (block.worksheets ?? []).filter((id) => !worksheets.some((worksheet) => worksheet.id === id))
    default:
      return []
  }
}

const shared = new Set(worksheets.flatMap(leavesOf).flatMap((leaf) => (leaf.audience === 'shared' ? [leaf.id] : [])))

describe.each(outlines)('the outline $id', ({ audience, sections }) => {
  const blocks = sections.flatMap((section) => section.blocks)

  it('chooses questions that are asked, of those whom its blocks name', () => {
    expect(blocks.flatMap(strange)).toEqual([])
  })

  it('chooses nothing inside for outsiders, whom it would leave with an empty column', () => {
    const chosen = blocks.flatMap((block) => {
      if (block.block === 'answers' || block.block === 'list') return block.questions
      return block.block === 'grid' ? block.columns.flatMap(({ questions }) => questions) : []
    })
    expect(audience === 'ours' ? [] : chosen.filter((id) => !shared.has(id))).toEqual([])
  })
})
