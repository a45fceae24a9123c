/** A figure of the chapter: its picture does not depend on any plan, and its description stands in where it cannot be drawn. */
import words from '../../../../content/handbook/en/figures.json'
import type { ChapterPart } from '../../../../content/model/chapter'
import type { FigureBlock } from '../../../../content/model/document'
import type { Outline } from '../../../../content/model/outline'
import { chapterIn } from './chosen-chapter'

export type ChapterFigure = Extract<ChapterPart, { kind: 'figure' }>

const wordsOf = (id: string): { title: string; description: string } | undefined =>
  Object.entries(words).find(([known]) => known === id)?.[1]

export function chapterFigure({ id, number, caption }: ChapterFigure): FigureBlock {
  const { title, description } = wordsOf(id) ?? { title: caption, description: caption }
  return { kind: 'figure', id, number, caption: [{ text: caption }], description, twin: { head: [title], rows: [[description]] } }
}

/** Ids of the figures that stand in the sections of an outline. */
export const chapterFiguresIn = (outline: Outline): string[] =>
  chapterIn(outline).flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'figure' ? part.id : [])))
