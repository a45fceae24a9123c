/** The mirror in the record, pair by pair: how one sees the other, how the other thinks it is seen, and what lies between, in words. */
import type { Block, Cell, Table } from '../../../content/model/document'
import type { Bar } from '../../../content/session/compare/compare'
import type { Reflection } from '../../../content/session/compare/mirror'
import { gapWords, type Pair, pairsOf } from '../../../content/session/compare/reflected'
import { isolated } from '../../../content/session/compare/spread-words'
import type { Ask } from '../../../content/session/item'
import { sayAll } from '../../../content/words/say'
import { paragraph } from '../blocks/paragraph'
import { nameRuns } from './name-runs'
import type { Recording } from './recording'
import { stepTable } from './spread-tables'

const isSaid = (bars: readonly Bar[] | null): bars is readonly Bar[] => bars?.some(({ count }) => count > 0) === true
const isShown = ({ seen, expected }: Reflection): boolean => isSaid(seen) || isSaid(expected)

const askOf = ({ what, of }: Reflection, { session }: Recording): Ask | undefined =>
  session.items.find(({ mirror }) => mirror?.what === what && mirror.of === of)?.ask

const rowCell = (words: string): Cell => [paragraph('cell', ...nameRuns(words))]

function sidesTable({ seen, expected }: Reflection, names: { of: string; by: string }, ask: Ask, { say }: Recording): Table {
  const rows = [
    ...(isSaid(seen) ? [{ name: rowCell(say('reflected.seen', names)), bars: seen }] : []),
    ...(isSaid(expected) ? [{ name: rowCell(say('reflected.expected', names)), bars: expected }] : []),
  ]
  // What lies between the two is said below, on the same page.
  return { ...stepTable(ask, rows, say('session-doc.whose-view')), staysWithNext: rows.map(() => true) }
}

function reflectionBlocks(reflection: Reflection, recording: Recording): Block[] {
  const { session, say } = recording
  const called = (id: string) => session.organisations.find((one) => one.id === id)?.name ?? id
  const [of, by] = [called(reflection.of), called(reflection.by)]
  const ask = askOf(reflection, recording)
  if (!ask) return []
  const gap = gapWords(reflection, { of, by, minimum: session.mode === 'anonymous' ? session.minimum : 0 }, say)
  return [
    { kind: 'heading', level: 3, text: reflection.text },
    sidesTable(reflection, { of: isolated(of), by: isolated(by) }, ask, recording),
    paragraph('body', ...nameRuns(gap)),
  ]
}

function pairBlocks({ one, other, reflections }: Pair, recording: Recording): Block[] {
  const { say } = recording
  const shown = reflections.filter(isShown)
  return [
    { kind: 'heading', level: 2, text: sayAll([one.name, other.name], say) },
    ...(shown.length === 0 ? [paragraph('body', { text: say('session-doc.pair-nothing'), italic: true, soft: true })] : []),
    ...shown.flatMap((reflection) => reflectionBlocks(reflection, recording)),
  ]
}

export function mirrorBlocks(recording: Recording): Block[] {
  const { session, say } = recording
  const pairs = pairsOf(session)
  if (pairs.length === 0) return []
  const head: Block[] = [
    { kind: 'heading', level: 1, text: say('session-doc.mirror') },
    paragraph('intro', { text: say('session-doc.mirror-intro') }),
  ]
  if (session.mode === 'anonymous' && session.collecting === 'open')
    return [...head, paragraph('body', { text: say('session-doc.hidden-open'), italic: true, soft: true })]
  return [...head, ...pairs.flatMap((pair) => pairBlocks(pair, recording))]
}
