/** What came of the session, before everything else: agreed, kept, promised, left open. */
import { clipped } from '../../../content/model/clipped'
import type { Block, Cell, Table } from '../../../content/model/document'
import type { Item } from '../../../content/session/item'
import type { Promised } from '../../../content/session/session'
import { outcomeOf } from '../../../content/session/settle/outcome'
import { agreementOn, valueWords } from '../../../content/session/settle/settle'
import { sayDay } from '../../../content/words/say'
import { headCell, textCell } from '../blocks/cell'
import { aside, paragraph } from '../blocks/paragraph'
import { questionOf, type Recording, subjectOf } from './recording'
import { ownCell } from './user-text'

/** A long answer stands in full under its question. */
const LONGEST = 300

const itemCell = (item: Item, recording: Recording): Cell => [
  paragraph('cell', { text: questionOf(item, recording), name: true }),
  ...(subjectOf(item) === '' ? [] : [paragraph('cell', { text: subjectOf(item), soft: true, name: true })]),
]

const agreedCell = (item: Item, { session, language }: Recording): Cell =>
  ownCell(clipped(valueWords(item, agreementOn(session, item.id).value, language), LONGEST))

const agreedTable = (items: readonly Item[], recording: Recording): Table => ({
  kind: 'table',
  head: (['question', 'agreed'] as const).map((word) => headCell({ text: recording.say(`session-doc.${word}`) })),
  rows: items.map((item) => [itemCell(item, recording), agreedCell(item, recording)]),
  widths: [46, 54],
})

function promiseRow({ what, who, by }: Promised, { say, language }: Recording): Cell[] {
  const unsaid: Cell = [paragraph('cell', aside(say('figure.not-said')))]
  return [ownCell(what), who.trim() ? textCell(who.trim()) : unsaid, by ? textCell(sayDay(by, language)) : unsaid]
}

const promisesTable = (promises: readonly Promised[], recording: Recording): Table => ({
  kind: 'table',
  head: (['what', 'who', 'by'] as const).map((word) => headCell({ text: recording.say(`document.commitment-${word}-head`) })),
  rows: promises.map((promised) => promiseRow(promised, recording)),
  widths: [56, 23, 21],
})

const listOf = (items: readonly Item[], recording: Recording): Block => ({
  kind: 'list',
  items: items.map((item) => [
    { text: questionOf(item, recording), name: true },
    ...(subjectOf(item) === '' ? [] : [{ text: recording.say('document.comma') }, { text: subjectOf(item), name: true as const }]),
  ]),
})

export function outcomeBlocks(recording: Recording): Block[] {
  const { session, say } = recording
  const { agreed, kept, open, promises } = outcomeOf(session)
  const part = (words: 'agreed' | 'kept' | 'promised' | 'open', blocks: readonly Block[], isThere: boolean): Block[] =>
    isThere ? [{ kind: 'heading', level: 2, text: say(`session-doc.head-${words}`) }, ...blocks] : []
  return [
    { kind: 'heading', level: 1, text: say('session-doc.outcome') },
    ...(agreed.length + kept.length + promises.length === 0 ? [paragraph('body', aside(say('session-doc.nothing-yet')))] : []),
    ...part('agreed', [agreedTable(agreed, recording)], agreed.length > 0),
    ...part('promised', [promisesTable(promises, recording)], promises.length > 0),
    ...part('kept', [listOf(kept, recording)], kept.length > 0),
    ...part('open', [listOf(open, recording)], open.length > 0),
  ]
}
