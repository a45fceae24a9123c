/** One question in the record: who answered, how the answers spread, what was said, and what became of it. */
import type { Block, Paragraph } from '../../../content/model/document'
import { type Comparison, comparisonOf, MOST_MISSING } from '../../../content/session/compare/compare'
import type { Item } from '../../../content/session/item'
import { isolated } from '../../../content/words/isolated'
import { saySome } from '../../../content/words/say'
import { aside, paragraph } from '../blocks/paragraph'
import { apartTables } from './apart-tables'
import { nameRuns } from './name-runs'
import { questionOf, type Recording, subjectOf } from './recording'
import { saidTable } from './said-table'
import { settledBlocks } from './settled-blocks'
import { spreadBlocks } from './spread-tables'

const staying = (part: Paragraph): Paragraph => ({ ...part, staysWithNext: true })
const soft = { italic: true, soft: true } as const

function hiddenWords({ hidden }: Comparison, { session, say }: Recording): string {
  return hidden === 'collecting'
    ? say('session-doc.hidden-open')
    : say('session-doc.hidden-few', { minimum: session.minimum, what: hidden ?? '' })
}

function missingLine({ missing }: Comparison, { say }: Recording): Block[] {
  if (missing.length === 0) return []
  return [paragraph('body', ...nameRuns(say('session-doc.missing', { names: saySome(missing.map(isolated), MOST_MISSING, say) }), soft))]
}

function countWords({ asked, answered, unrated }: Comparison, { say }: Recording): string {
  const reasons = say(unrated === answered ? 'session-doc.unrated-all' : 'session-doc.unrated', { unrated })
  return [say('session-doc.answered', { answered, asked }), ...(unrated > 0 ? [reasons] : [])].join(' ')
}

function answerBlocks(comparison: Comparison, recording: Recording): Block[] {
  const { answered, isHidden } = comparison
  const { session } = recording
  if (isHidden) return [paragraph('body', aside(hiddenWords(comparison, recording)))]
  // Where all looked for one answer together, there may be no sheets at all.
  if (session.mode === 'together' && answered === 0) return []
  return [
    staying(paragraph('body', { text: countWords(comparison, recording), soft: true })),
    ...(answered > 0 ? spreadBlocks(comparison, recording) : []),
    ...apartTables(comparison, recording),
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
