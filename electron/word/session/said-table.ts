/** Texts that were answered, or reasons that were given: by whose they are, or by their own words where nobody is named. */
import type { Block, Cell, Table } from '../../../content/model/document'
import type { Comparison } from '../../../content/session/compare/compare'
import type { Said } from '../../../content/session/compare/said'
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

/** The lines of one group stand in one row. */
function byWhose(texts: readonly Said[]): { whose: string; words: string[] }[] {
  const rows: { whose: string; words: string[] }[] = []
  for (const { whose, words } of texts) {
    const last = rows.at(-1)
    if (last && last.whose === whose && whose !== '') last.words.push(words)
    else rows.push({ whose, words: [words] })
  }
  return rows
}

const headOf = (ask: Ask, { say }: Recording) => headCell({ text: say(ask.kind === 'scale' ? 'session-doc.reasons' : 'session-doc.said') })

function withNames(ask: Ask, texts: readonly Said[], recording: Recording): Table {
  const { say, language } = recording
  const whose = (name: string): Cell => (name === '' ? [paragraph('cell', aside(say('session-doc.no-name')))] : textCell(name))
  return {
    kind: 'table',
    head: [headCell({ text: say('session-doc.whose') }), headOf(ask, recording)],
    rows: byWhose(texts).map((row) => [whose(row.whose), ownCell(...row.words.map((words) => wordsOf(ask, words, language)))]),
    widths: [26, 74],
  }
}

/** Many lines stand closer. */
const MANY = 12

const withoutNames = (ask: Ask, texts: readonly Said[], recording: Recording): Table => ({
  kind: 'table',
  head: [headOf(ask, recording)],
  ...(texts.length > MANY && { flows: true }),
  rows: texts.map(({ words }) => [ownCell(wordsOf(ask, words, recording.language))]),
  widths: [100],
})

/** Numbers keep their order; words stand by the alphabet, as nothing else may tell whose they are. */
const unnamed = (ask: Ask, texts: readonly Said[]): Said[] => {
  const bare = texts.map(({ words }) => ({ words, whose: '' }))
  return ask.kind === 'number' ? bare : bare.sort((one, other) => one.words.localeCompare(other.words))
}

export function saidTable({ item: { ask }, texts }: Comparison, recording: Recording): Block[] {
  if (texts.length === 0) return []
  if (recording.session.mode === 'anonymous') return [withoutNames(ask, unnamed(ask, texts), recording)]
  const isNamed = texts.some(({ whose }) => whose !== '')
  return [isNamed ? withNames(ask, texts, recording) : withoutNames(ask, texts, recording)]
}
