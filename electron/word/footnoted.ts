/**
 * Numbers on footnotes. What is said again nearby shares the first one's number, so that a table of ratings has two or three
 * notes and not twenty; elsewhere it is said anew, since a reader should find it on the page.
 */
import type { Block, Cell, Footnote, Run } from '../../content/model/document'

/** Letters after which the first of equal notes has surely stayed on an earlier page. */
const NEARBY = 1_500

class Notes {
  #number = 0
  #letters = 0
  readonly #nearby = new Map<string, { number: number; at: number }>()

  /** From here on, nothing before counts as near. */
  forget(): void {
    this.#nearby.clear()
  }

  #noteFor(text: string): Footnote {
    const known = this.#nearby.get(text)
    if (known && this.#letters - known.at <= NEARBY) return { text, number: known.number, again: true }
    this.#number += 1
    this.#nearby.set(text, { number: this.#number, at: this.#letters })
    return { text, number: this.#number }
  }

  runs = (runs: readonly Run[]): Run[] =>
    runs.map((run) => {
      this.#letters += run.text.length
      return run.footnote ? { ...run, footnote: this.#noteFor(run.footnote.text) } : run
    })

  cell = (cell: Cell): Cell => cell.map((part) => ({ ...part, runs: this.runs(part.runs) }))
}

function notedBlock(block: Block, notes: Notes): Block {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, runs: notes.runs(block.runs) }
    case 'list':
      return { ...block, items: block.items.map(notes.runs) }
    case 'table': {
      notes.forget()
      const rows = block.rows.map((cells) => cells.map(notes.cell))
      notes.forget()
      return { ...block, rows }
    }
    case 'heading':
      if (block.level < 3) notes.forget()
      return block
    default:
      return block
  }
}

/** The blocks with their footnotes numbered in the order in which they are read. */
export function footnoted(blocks: readonly Block[]): Block[] {
  const notes = new Notes()
  return blocks.map((block) => notedBlock(block, notes))
}
