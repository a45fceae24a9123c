/** A question that whoever leads has worded herself. No worksheet asks it, so that it has no place in a plan. */
import { cleanPasted } from '../../application/clean'
import { linesOf } from '../../model/text-lines'
import { tidied } from '../../model/tidied'
import type { Say } from '../../words/say'
import type { AskOf, Item } from '../item'

/** How it is answered: in words, by one or several choices, on the four steps of the worksheets, or on a line from 0 to 10. */
export const ownWays = ['text', 'one', 'several', 'steps', 'line'] as const
export type OwnWay = (typeof ownWays)[number]

/** A question as it is typed. What one way needs stays typed while another one is tried. */
export interface OwnDraft {
  readonly text: string
  readonly way: OwnWay
  /** One in each line. */
  readonly choices: string
  /** What the two ends of the line mean. */
  readonly low: string
  readonly high: string
  readonly hasReason: boolean
}

const LEAST_CHOICES = 2
export const MOST_CHOICES = 20
export const LONGEST_CHOICE = 200
export const LONGEST_QUESTION = 500

/** A question has no breaks: it stands in one stretch on sheets and on the wall. */
export const inOneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ')

export const isOwn = ({ worksheet, question, mirror }: Pick<Item, 'worksheet' | 'question' | 'mirror'>): boolean =>
  worksheet === '' && question === '' && mirror === undefined

export const emptyDraft = (say: Say): OwnDraft => ({
  ...{ text: '', way: 'text', choices: '', hasReason: true },
  ...{ low: say('own.low'), high: say('own.high') },
})

/** The places on a line are its two ends and those between. */
export const LINE = 10
const isLine = (ask: AskOf<'scale'>): boolean => ask.steps.length > LINE

/** A question of one's own as it was typed; undefined where it is answered in a way that is not offered here. */
export function draftOf({ text, ask }: Pick<Item, 'text' | 'ask'>, say: Say): OwnDraft | undefined {
  const draft = { ...emptyDraft(say), text }
  if (ask.kind === 'text') return draft
  if (ask.kind === 'one' || ask.kind === 'several')
    return { ...draft, way: ask.kind, choices: ask.options.map((each) => each.text).join('\n') }
  if (ask.kind !== 'scale') return undefined
  const ends = isLine(ask) ? { low: ask.steps[0]?.text ?? '', high: ask.steps.at(-1)?.text ?? '' } : {}
  return { ...draft, ...ends, way: isLine(ask) ? 'line' : 'steps', hasReason: ask.evidence }
}

/** A numbered list as a word processor gives it; a number that was typed has no tab behind it. */
const NUMBERS = /^\s*(?:\p{Nd}{1,2}|\p{L})[.)]\t/gmu

/** Each once: the same words twice would split those who choose them. */
export const choicesIn = ({ choices }: Pick<OwnDraft, 'choices'>): string[] => [
  ...new Set(linesOf(cleanPasted(tidied(choices).replace(NUMBERS, '')))),
]

export const textOf = ({ text }: Pick<OwnDraft, 'text'>): string => inOneLine(tidied(text)).trim()

/** What is still missing, or too much. */
export type OwnFault = 'text' | 'wordy' | 'few' | 'many' | 'long'

export function faultIn(draft: OwnDraft): OwnFault | undefined {
  if (draft.text.trim() === '') return 'text'
  if (textOf(draft).length > LONGEST_QUESTION) return 'wordy'
  if (draft.way !== 'one' && draft.way !== 'several') return undefined
  const choices = choicesIn(draft)
  if (choices.length < LEAST_CHOICES) return 'few'
  if (choices.length > MOST_CHOICES) return 'many'
  return choices.some(({ length }) => length > LONGEST_CHOICE) ? 'long' : undefined
}
