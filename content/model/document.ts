/** A document before it becomes a file: plain data, the same for every format and easy to test. */
import type { TableTwin } from './figure'
import type { Letterhead } from './letterhead'
import type { DocumentForm } from './outline'
import type { Paper } from './paper'

/** What stands at the foot of the page. Runs that say the same nearby share one: `again` points back to the first. */
export interface Footnote {
  readonly text: string
  /** From 1 in the order of the document; 0 until the whole document is written. */
  readonly number: number
  readonly again?: true
}

/**
 * A stretch of text in one hand. `\n` in it is a line break. `label` is set in the sans of labels. A `name` stays together
 * when it runs the other way than the words around it. The mark of a `footnote` follows the text. A `sequence` is the
 * number of a figure or table, which a program may count anew.
 */
export interface Run {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  readonly soft?: true
  readonly label?: true
  readonly name?: true
  /** An empty box stands before the words, to be ticked by hand. */
  readonly tick?: true
  /** Explained in the glossary at the end. */
  readonly term?: true
  readonly footnote?: Footnote
  readonly sequence?: 'figure' | 'table'
  /** Marked as with a pen, so that nobody reads over it: what a draft leaves open. */
  readonly mark?: true
}

export type ParagraphStyle =
  | 'title'
  | 'title-kind'
  | 'title-who'
  | 'title-made'
  | 'title-note'
  | 'intro'
  | 'body'
  | 'label'
  | 'answer'
  | 'cell'
  | 'cell-head'
  | 'point'
  | 'quote'
  // An entry of the glossary.
  | 'entry'
  // On sheets to write on: what is asked, what helps to answer it, options to tick, and a line to write on, whole or short.
  | 'question'
  | 'hint'
  | 'tick'
  | 'ruled'
  | 'ruled-short'

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly style: ParagraphStyle
  readonly runs: readonly Run[]
  /** Running text of the users: it runs the way its first strong letter says. Every other line runs as the document does. */
  readonly own?: true
  /** Whether it stays on the page of what follows it. */
  readonly staysWithNext?: true
}

/** Levels 1 and 2 are numbered, except on sheets, and stand in the contents; 3 is neither. */
export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  /** Said softly before the heading: the number of an item in its list. */
  readonly number?: string
  readonly text: string
  /** Said softly after the heading, such as "declined". */
  readonly note?: string
  /** Whether it begins a page. */
  readonly newPage?: true
}

export interface List {
  readonly kind: 'list'
  readonly items: readonly (readonly Run[])[]
  /** Counted from one: which of the document's counted lists it is, so that each begins anew. */
  readonly ordered?: number
}

/** What stands beside a label: the funder, the deadline. */
export interface Facts {
  readonly kind: 'facts'
  readonly facts: readonly { readonly label: string; readonly text: string }[]
}

export type Cell = readonly Paragraph[]

export interface Table {
  readonly kind: 'table'
  readonly head: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
  /** For each row whether it stays on the page of the next one; none does by default. */
  readonly staysWithNext?: readonly boolean[]
  /** To be written in by hand: lines around all cells, and each row at least so many millimetres high. */
  readonly blank?: readonly number[]
  /** In a dense document: it may part between any two rows, however small it is. */
  readonly flows?: true
  /** Share of the width for each column. */
  readonly widths: readonly number[]
  readonly caption?: readonly Run[]
}

export interface FigureBlock {
  readonly kind: 'figure'
  readonly id: string
  /** A number that it has elsewhere too, such as 2.1 in the chapter; others are counted. */
  readonly number?: string
  readonly caption: readonly Run[]
  /** What the picture shows, for those who do not see it. */
  readonly description: string
  /** Stands in the picture's place when it could not be drawn. */
  readonly twin: TableTwin
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Facts
  | Table
  | FigureBlock
  | { readonly kind: 'contents'; readonly title: string }
  | { readonly kind: 'page-break' }

export interface DocumentModel {
  /** The plan's title, and what kind of document this is. */
  readonly title: string
  readonly subject: string
  readonly creator: string
  readonly language: string
  /** Stands at the foot of every page, before the page number. */
  readonly foot: string
  readonly form: DocumentForm
  readonly paper: Paper
  /** Stands above the first page. */
  readonly letterhead?: Letterhead
  readonly blocks: readonly Block[]
}
