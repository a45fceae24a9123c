/** Texts that were answered, or reasons that were given: by whose they are, or by their own words where nobody is named. */
import type { Block, Cell, Table } from '../../../content/model/document'
import type { Comparison } from '../../../content/session/compare/compare'
import type { Said } from '../../../content/session/compare/said'
import { textsToRead, type Voice, voicesOf } from '../../../content/session/compare/voices'
import type { Ask } from '../../../content/session/item'
import { sayDay } from '../../../content/words/say'
import { headCell, textCell } from '../blocks/cell'
import { aside, paragraph } from '../blocks/paragraph'
import type { Recording } from './recording'
import { ownCell } from './user-text'

function wordsOf(ask: Ask, words: string, language: string): string {
  if (ask.kind === 'number') return `${words} ${ask.unit}`.trim()
  return ask.kind === 'date' ? sayDay(words, language) : words
}

const headOf = (ask: Ask, { say }: Recording) => headCell({ text: say(ask.kind === 'scale' ? 'session-doc.reasons' : 'session-doc.said') })

const saidCell = (ask: Ask, { words, count }: Voice, { say, language }: Recording): Cell => [
  ...ownCell(...words.map((each) => wordsOf(ask, each, language))),
  ...(count > 1 ? [paragraph('cell', aside(say('spread.times', { count })))] : []),
]

function withNames(ask: Ask, voices: readonly Voice[], recording: Recording): Table {
  const { say } = recording
  const whose = (name: string): Cell => (name === '' ? [paragraph('cell', aside(say('session-doc.no-name')))] : textCell(name))
  return {
    kind: 'table',
    head: [headCell({ text: say('session-doc.whose') }), headOf(ask, recording)],
    rows: voices.map((voice) => [whose(voice.whose), saidCell(ask, voice, recording)]),
    widths: [26, 74],
  }
}

/** Many lines stand closer. */
const MANY = 12

const withoutNames = (ask: Ask, voices: readonly Voice[], recording: Recording): Table => ({
  kind: 'table',
  head: [headOf(ask, recording)],
  ...(voices.length > MANY && { flows: true }),
  rows: voices.map((voice) => [saidCell(ask, voice, recording)]),
  widths: [100],
})

/** By the alphabet, as nothing else may tell whose they are. Amounts stand in the figure. */
const unnamed = (comparison: Comparison): Said[] => {
  const bare = comparison.texts.map(({ words }) => ({ words, whose: '' }))
  return textsToRead({ ...comparison, texts: bare }).toSorted((one, other) => one.words.localeCompare(other.words))
}

export function saidTable(comparison: Comparison, recording: Recording): Block[] {
  const { ask } = comparison.item
  const texts = recording.session.mode === 'anonymous' ? unnamed(comparison) : textsToRead(comparison)
  if (texts.length === 0) return []
  const voices = voicesOf(texts)
  const isNamed = voices.some(({ whose }) => whose !== '')
  return [isNamed ? withNames(ask, voices, recording) : withoutNames(ask, voices, recording)]
}
