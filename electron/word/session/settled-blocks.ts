/** What became of a question: the agreed answer with its reason, the views that were kept, or that it was left open. */
import type { Block, Paragraph, Table } from '../../../content/model/document'
import type { Item } from '../../../content/session/item'
import type { Agreement } from '../../../content/session/session'
import { agreementOn, isSettled, valueWords } from '../../../content/session/settle/settle'
import { headCell, textCell } from '../blocks/cell'
import { aside, paragraph } from '../blocks/paragraph'
import type { Recording } from './recording'
import { ownCell, ownText } from './user-text'

/** What was written runs as it was written; an option, a step or a day as the document does. */
const agreedParagraphs = (item: Item, { value }: Agreement, language: string): Paragraph[] => {
  const words = valueWords(item, value, language)
  return value?.kind === 'text' ? ownText('answer', words) : [paragraph('answer', { text: words, name: true })]
}

const label = (text: string): Paragraph => ({ ...paragraph('label', { text, bold: true, label: true }), staysWithNext: true })

/** A rating that was settled may carry its reason in itself. */
const reasonOf = ({ reason, value }: Agreement): string =>
  [reason.trim(), value?.kind === 'scale' ? value.evidence.trim() : ''].filter(Boolean).join('\n\n')

function reasonBlocks(agreement: Agreement, { say }: Recording): Block[] {
  const reason = reasonOf(agreement)
  return reason === '' ? [] : [label(say('session-doc.reason')), ...ownText('answer', reason)]
}

/** In an anonymous session nobody is named, whoever wrote the name down. */
function viewsTable(views: Agreement['views'], { session, say }: Recording): Table {
  const isNamed = session.mode !== 'anonymous' && views.some(({ whose }) => whose.trim() !== '')
  const said = headCell({ text: say('session-doc.view') })
  return {
    kind: 'table',
    head: isNamed ? [headCell({ text: say('session-doc.whose') }), said] : [said],
    rows: views.map(({ whose, words }) => (isNamed ? [textCell(whose.trim()), ownCell(words)] : [ownCell(words)])),
    widths: isNamed ? [26, 74] : [100],
  }
}

export function settledBlocks(item: Item, recording: Recording): Block[] {
  const { session, say, language } = recording
  const agreement = agreementOn(session, item.id)
  if (!isSettled(agreement)) return [paragraph('body', aside(say('session-doc.left-open')))]
  if (agreement.kind === 'agreed')
    return [label(say('session-doc.agreed-here')), ...agreedParagraphs(item, agreement, language), ...reasonBlocks(agreement, recording)]
  const views = agreement.views.filter(({ words }) => words.trim() !== '')
  return [label(say('session-doc.kept-here')), viewsTable(views, recording), ...reasonBlocks(agreement, recording)]
}
