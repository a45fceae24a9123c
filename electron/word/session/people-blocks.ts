/** Who took part, as far as the session may say: organisations and levels, groups by name, and where nobody is named only how many. */
import type { Block, Cell, Table } from '../../../content/model/document'
import { arrivalsOf } from '../../../content/session/collect/here'
import type { Named } from '../../../content/session/session'
import { nameOf, standingOf } from '../../../content/session/sheets'
import { isolated } from '../../../content/words/isolated'
import { sayAll } from '../../../content/words/say'
import { headCell, textCell } from '../blocks/cell'
import { aside, paragraph } from '../blocks/paragraph'
import { nameRuns } from './name-runs'
import type { Recording } from './recording'

interface Attending {
  readonly name: string
  readonly organisation: string
  readonly level: string
  readonly people: string
  readonly sheet: string
}
const COLUMNS = ['name', 'organisation', 'level', 'people', 'sheet'] as const
const WIDTHS: Readonly<Record<keyof Attending, number>> = { name: 30, organisation: 26, level: 20, people: 10, sheet: 14 }

function attending({ session, say }: Recording): Attending[] {
  const called = (names: readonly Named[], id: string | undefined) => names.find((known) => known.id === id)?.name ?? ''
  return arrivalsOf(session).map(({ group, sheet }) => {
    const from = sheet?.from ?? (group ? { group: group.id } : {})
    const { organisation, level } = standingOf(session, { from })
    return {
      name: group?.name.trim() || nameOf(session, { from }),
      organisation: called(session.organisations, organisation),
      level: called(session.levels, level),
      people: group?.people === undefined ? '' : `${group.people}`,
      sheet: session.sheets.length === 0 ? '' : say(sheet ? 'session-doc.sheet-here' : 'session-doc.sheet-missing'),
    }
  })
}

/** Columns in which nothing stands are left out. */
function attendingTable(rows: readonly Attending[], { say }: Recording): Table {
  const columns = COLUMNS.filter((column) => column === 'name' || rows.some((row) => row[column] !== ''))
  const noName: Cell = [paragraph('cell', aside(say('session-doc.no-name')))]
  return {
    kind: 'table',
    head: columns.map((column) => headCell({ text: say(`session-doc.who-${column}`) })),
    rows: rows.map((row) => columns.map((column) => (column === 'name' && row.name === '' ? noName : textCell(row[column])))),
    widths: columns.map((column) => WIDTHS[column]),
  }
}

function namesLine(word: 'organisations' | 'levels', named: readonly Named[], { say }: Recording): Block[] {
  if (named.length === 0) return []
  const names = named.map(({ name }) => isolated(name))
  return [paragraph('body', ...nameRuns(say(`session-doc.line-${word}`, { names: sayAll(names, say) })))]
}

export function peopleBlocks(recording: Recording): Block[] {
  const { session, say } = recording
  const rows = session.mode === 'anonymous' ? [] : attending(recording)
  return [
    { kind: 'heading', level: 1, text: say('session-doc.people') },
    ...namesLine('organisations', session.organisations, recording),
    ...namesLine('levels', session.levels, recording),
    ...(session.mode === 'anonymous' ? [paragraph('body', { text: say('session-doc.unnamed', { count: session.sheets.length }) })] : []),
    ...(rows.length > 0 ? [attendingTable(rows, recording)] : []),
  ]
}
