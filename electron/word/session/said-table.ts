/** Texts that were answered, or reasons that were given: by whose they are, or by their own words where nobody is named. */
import type { Block, Cell, Table } from '../../../content/model/document'
import type { Comparison } from '../../../content/session/compare/compare'
import type { Said } from '../../../content/session/compare/said'
import { textsToRead, type Voice, voicesOf } from '../../../content/session/compare/voices'
import type { Ask } from '../../../content/session/item'
import { headCell, textCell } from '../blocks/cell'
import { aside, paragraph } from '../blocks/paragraph'
import type { Recording } from './recording'
import { ownCell } from './user-text'

const headOf = (ask: Ask, { say }: Recording) => headCell({ text: say(ask.kind === 'scale' ? 'session-doc.reasons' : 'session-doc.said') })

const saidCell = ({ words, count }: Voice, { say }: Recording): Cell => [
  ...ownCell(...words),
  ...(count > 1 ? [paragraph('cell', aside(say('spread.times', { count })))] : []),
]

function withNames(ask: Ask, voices: readonly Voice[], recording: Recording): Table {
  const { say } = recording
  const whose = (name: string): Cell => (name === '' ? [paragraph('cell', aside(say('session-doc.no-name')))] : textCell(name))
  return {
    kind: 'table',
    head: [headCell({ text: say('session-doc.whose') }), headOf(ask, recording)],
    rows: voices.map((voice) => [whose(voice.whose), saidCell(voice, recording)]),
    widths: [26, 74],
  }
}

/** Many lines stand closer. */
const MANY = 12

const withoutNames = (ask: Ask, voices: readonly Voice[], recording: Recording): Table => ({
  kind: 'table',
  head: [headOf(ask, recording)],
  ...(voices.length > MANY && { flows: true }),
  rows: voices.map((voice) => [saidCell(voice, recording)]),
  widths: [100],
})

/** By the alphabet, as nothing else may tell whose they are. Amounts stand in the figure. */
const unnamed = (comparison: Comparison, language: string): Said[] => {
  const bare = comparison.texts.map(({ words }) => ({ words, whose: '' }))
  return textsToRead({ ...comparison, texts: bare }, language).toSorted((one, other) => one.words.localeCompare(other.words))
}

export function saidTable(comparison: Comparison, recording: Recording): Block[] {
  const { ask } = comparison.item
  const { session, language } = recording
  const texts = session.mode === 'anonymous' ? unnamed(comparison, language) : textsToRead(comparison, language)
  if (texts.length === 0) return []
  const voices = voicesOf(texts)
  const isNamed = voices.some(({ whose }) => whose !== '')
  return [isNamed ? withNames(ask, voices, recording) : withoutNames(ask, voices, recording)]
}
