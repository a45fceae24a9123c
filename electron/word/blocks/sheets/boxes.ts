/** What is ticked by hand: options, names, and the source of what was said. */
import type { Paragraph, Run } from '../../../../content/model/document'
import { subjectsOf } from '../../../../content/model/places'
import { EvidenceSource } from '../../../../content/model/plan'
import type { Leaf, LeafOf } from '../../../../content/model/question'
import type { Writing } from '../../writing'
import { paragraph } from '../paragraph'
import { nameOf } from '../subjects'

/** Longer words than these do not share their line. */
const SHORT = 36
/** More letters than these are easier to find one below the other. */
const MOST_IN_LINES = 150
const BETWEEN = ' \u2003'

/** Its words stay beside it, whichever way they run. */
const box = (text: string): Run => ({ text, tick: true, name: true })
const isShort = (texts: readonly string[]): boolean => texts.every((text) => text.length <= SHORT)
/** A box and its words stay on one line. */
const whole = (text: string): string => text.replaceAll(' ', '\u00A0')

/** Boxes in one line after the other, as many as fit. */
export const boxesInLine = (texts: readonly string[]): Paragraph =>
  paragraph('tick', ...texts.flatMap((text, at): Run[] => (at === 0 ? [box(whole(text))] : [{ text: BETWEEN }, box(whole(text))])))

const boxesBelow = (texts: readonly string[]): Paragraph[] =>
  texts.map((text, at) => ({ ...paragraph('tick', box(text)), ...(at < texts.length - 1 && { staysWithNext: true }) }))

/** In one line while the words are short; one below the other otherwise. */
export const boxes = (texts: readonly string[]): Paragraph[] => {
  if (texts.length === 0) return []
  return isShort(texts) && texts.join('').length < MOST_IN_LINES ? [boxesInLine(texts)] : boxesBelow(texts)
}

/** Everybody looks for one name: however many there are, they share lines while they are short. */
export const ownNameBoxes = (names: readonly string[]): Paragraph[] => (isShort(names) ? nameBoxes(names) : boxesBelow(names))

export const boxesInCell = (texts: readonly string[]): Paragraph[] => texts.map((text) => paragraph('cell', box(text)))

/** Numbers in a line: they are short, and as many as possible share it. */
export const numbersInCell = (numbers: readonly string[]): Paragraph =>
  paragraph('cell', ...numbers.flatMap((number, at): Run[] => (at === 0 ? [box(number)] : [{ text: ' \u2002' }, box(number)])))

export const sourcesIn = ({ say }: Writing): string[] => EvidenceSource.options.map((source) => say(`source.${source}`))

/** Names of partners, or of all organisations with ourselves first; none while the plan has no partners that readers know of. */
export function namesIn(of: 'partner' | 'organisation', writing: Writing): string[] {
  if (writing.partners.length === 0) return []
  return subjectsOf(of, writing.partners).map((id) => nameOf(id, writing))
}

export const nameBoxes = (names: readonly string[]): Paragraph[] => (names.length === 0 ? [] : [boxesInLine(names)])

export const namesFor = (leaf: LeafOf<'who'>, writing: Writing): string[] =>
  namesIn(leaf.of === 'partners' ? 'partner' : 'organisation', writing)

const STATUSES = ['candidate', 'invited', 'chosen', 'declined'] as const

/** The words to tick for a question that has a fixed set of answers. */
export function optionsOf(leaf: Leaf, { say }: Writing): string[] {
  if (leaf.kind === 'status') return STATUSES.map((status) => say(`status.${status}`))
  return leaf.kind === 'one' || leaf.kind === 'several' ? leaf.options.map(({ text }) => text) : []
}
