/** The mirror in the record, pair by pair: how one sees the other, how the other thinks it is seen, and what lies between, in words. */
import type { Block, Cell, Table } from '../../../content/model/document'
import type { Reflection } from '../../../content/session/compare/mirror'
import { type Pair, pairsOf, shownOf } from '../../../content/session/compare/reflected'
import type { Row } from '../../../content/session/compare/spread-figure'
import { gapWords, moreWords, pairWords, reflectionRows, sidesOf } from '../../../content/session/compare/words/reflected-words'
import { sayAll } from '../../../content/words/say'
import { paragraph } from '../blocks/paragraph'
import { nameRuns } from './name-runs'
import type { Recording } from './recording'
import { stepTable } from './step-table'

const rowCell = (words: string): Cell => [paragraph('cell', ...nameRuns(words))]

function sidesTable({ ask }: Reflection, sides: readonly Row[], { say }: Recording): Table {
  const rows = sides.map(({ name, bars }) => ({ name: rowCell(name), bars: bars ?? [] }))
  // What lies between the two is said below, on the same page.
  return { ...stepTable(ask, rows, say('session-doc.whose-view')), staysWithNext: rows.map(() => true) }
}

function reflectionBlocks(reflection: Reflection, pair: Pair, recording: Recording): Block[] {
  const { session, say } = recording
  const sides = sidesOf(session, pair, reflection)
  return [
    { kind: 'heading', level: 3, text: reflection.text },
    sidesTable(reflection, reflectionRows(reflection, sides, say), recording),
    paragraph('body', ...nameRuns(gapWords(reflection, sides, say))),
  ]
}

const softly = (words: string): Block[] => (words === '' ? [] : [paragraph('body', ...nameRuns(words, { italic: true, soft: true }))])

function pairBlocks(pair: Pair, recording: Recording): Block[] {
  const { session, say } = recording
  const words = pairWords(session, pair, say)
  const laid = shownOf(pair).flatMap((reflection) => reflectionBlocks(reflection, pair, recording))
  return [
    { kind: 'heading', level: 2, text: sayAll([pair.one.name, pair.other.name], say) },
    ...(words === '' ? [...laid, ...softly(moreWords(pair, say))] : softly(words)),
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
  if (session.mode === 'anonymous' && session.collecting === 'open') return [...head, ...softly(say('session-doc.hidden-open'))]
  return [...head, ...pairs.flatMap((pair) => pairBlocks(pair, recording))]
}
