/** One question in the record: who answered, how the answers spread, what was said, and what became of it. */
import type { Block, Paragraph } from '../../../content/model/document'
import { type Comparison, comparisonOf } from '../../../content/session/compare/compare'
import { isolated } from '../../../content/session/compare/spread-words'
import type { Item } from '../../../content/session/item'
import { sayAll } from '../../../content/words/say'
import { aside, paragraph } from '../blocks/paragraph'
import { nameRuns } from './name-runs'
import { questionOf, type Recording, subjectOf } from './recording'
import { saidTable } from './said-table'
import { settledBlocks } from './settled-blocks'
import { splitTables, spreadTable } from './spread-tables'

const staying = (part: Paragraph): Paragraph => ({ ...part, staysWithNext: true })
const soft = { italic: true, soft: true } as const

function hiddenWords({ hidden }: Comparison, { session, say }: Recording): string {
  return hidden === 'collecting' ? say('session-doc.hidden-open') : say('session-doc.hidden-few', { minimum: session.minimum })
}

function missingLine({ missing }: Comparison, { say }: Recording): Block[] {
  if (missing.length === 0) return []
  return [paragraph('body', ...nameRuns(say('session-doc.missing', { names: sayAll(missing.map(isolated), say) }), soft))]
}

function answerBlocks(comparison: Comparison, recording: Recording): Block[] {
  const { asked, answered, bars, isHidden } = comparison
  const { say, session } = recording
  if (isHidden) return [paragraph('body', aside(hiddenWords(comparison, recording)))]
  // Where all looked for one answer together, there may be no sheets at all.
  if (session.mode === 'together' && answered === 0) return []
  return [
    staying(paragraph('body', { text: say('session-doc.answered', { answered, asked }), soft: true })),
    ...(bars.length > 0 && answered > 0 ? spreadTable(comparison, recording) : []),
    ...splitTables(comparison, recording),
    ...saidTable(comparison, recording),
    ...missingLine(comparison, recording),
  ]
}

function subjectLine(item: Item, { say }: Recording): Block[] {
  const subject = subjectOf(item)
  if (subject === '') return []
  return [staying(paragraph('body', ...nameRuns(say('session-doc.about', { name: isolated(subject) }), { soft: true })))]
}

export const questionBlocks = (item: Item, recording: Recording): Block[] => [
  { kind: 'heading', level: 2, text: questionOf(item, recording) },
  ...subjectLine(item, recording),
  ...answerBlocks(comparisonOf(recording.session, item), recording),
  ...settledBlocks(item, recording),
]
