/** What a screen says of its question besides asking it. */

import { runsOf } from '../model/places'
import type { Leaf, Question } from '../model/question'
import type { Section, Worksheet } from '../model/worksheet'
import type { Screen } from './screens'

/** The answers to the earlier question after which this one is asked, in words; empty where it is always asked. */
export function answersBefore({ showWhen }: Leaf, { questions }: Section): string[] {
  const earlier = questions.find(({ id }) => id === showWhen?.question)
  if (!showWhen || !earlier) return []
  if (earlier.kind === 'scale') {
    const isMeant = (value: number) =>
      'atLeast' in showWhen ? value >= showWhen.atLeast : 'atMost' in showWhen ? value <= showWhen.atMost : false
    return earlier.steps.filter(({ value }) => isMeant(value)).map(({ text }) => text)
  }
  const isChoice = earlier.kind === 'one' || earlier.kind === 'several'
  return isChoice && 'is' in showWhen ? earlier.options.filter(({ id }) => showWhen.is.includes(id)).map(({ text }) => text) : []
}

/** A rating that is named in a word has a help that says only what its question says already. */
export const helpOf = (leaf: Leaf): string => (leaf.kind === 'scale' && leaf.short ? '' : (leaf.help ?? ''))

const textsOf = (question: Question): string[] => {
  switch (question.kind) {
    case 'rows':
      return [question.text, ...question.columns.flatMap(textsOf)]
    case 'grid':
      return [question.text, ...question.columns.flatMap((column) => column.questions.flatMap(textsOf))]
    case 'coverage':
      return [question.text, ...textsOf(question.label)]
    case 'one':
    case 'several':
      return [question.text, question.help ?? '', ...question.options.map(({ text }) => text)]
    case 'scale':
      return [question.text, question.help ?? '', ...question.steps.map(({ text }) => text)]
    case 'short':
    case 'long':
    case 'number':
    case 'date':
    case 'who':
    case 'which':
    case 'status':
      return [question.text, question.help ?? '']
  }
}

/** Everything that a screen says aloud, to look for terms in. */
export function wordsOn(screen: Screen, worksheet: Worksheet): string {
  switch (screen.kind) {
    case 'title':
      return [worksheet.title, worksheet.why].join('\n')
    case 'figure':
      return [screen.section.title, screen.figure.caption].join('\n')
    case 'question':
      return [screen.section.title, ...[screen.asked, ...screen.also].flatMap(textsOf)].join('\n')
    case 'rows':
    case 'coverage':
      return [screen.section.title, ...textsOf(screen.question)].join('\n')
  }
}

export type Passage = NonNullable<Section['passage']>

/** Where the handbook speaks of what a screen asks: its section’s passage, or that of a section on the same page. */
export function passageFor(screen: Screen, worksheet: Worksheet): Passage | undefined {
  if (screen.kind === 'title') return undefined
  const { section } = screen
  const run = runsOf(worksheet).find((sections) => sections.some(({ id }) => id === section.id)) ?? []
  return section.passage ?? run.find(({ passage }) => passage)?.passage
}
