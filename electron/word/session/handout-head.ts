/** The head of a sheet to write on: how it is filled, and whose it is, or that nobody should write a name. */
import type { Block, Paragraph, Table } from '../../../content/model/document'
import type { Named, Session } from '../../../content/session/session'
import { sayDay } from '../../../content/words/say'
import { headCell } from '../blocks/cell'
import { paragraph } from '../blocks/paragraph'
import { hint } from '../blocks/sheets/asked'
import { ownNameBoxes } from '../blocks/sheets/boxes'
import { type Recording, titleOf } from './recording'

const NAME_ROOM = 11

/** Where groups are settled they are ticked; otherwise there is room to write who it is. */
const nameTable = ({ say }: Recording): Table => ({
  kind: 'table',
  head: (['name', 'group'] as const).map((head) => headCell({ text: say(`sheet.${head}`) })),
  rows: [[[], []]],
  blank: [NAME_ROOM],
  widths: [50, 50],
})

const label = (text: string): Paragraph => ({ ...paragraph('label', { text, bold: true, label: true }), staysWithNext: true })

const tickedNames = (text: string, names: readonly Named[], least: number): Block[] =>
  names.length < least ? [] : [label(text), ...ownNameBoxes(names.map(({ name }) => name))]

/** A group that was settled with its organisation has said it. */
const asksWhose = ({ mode, groups }: Session, part: 'organisation' | 'level'): boolean =>
  mode === 'anonymous' || groups.length === 0 || groups.some((group) => group[part] === undefined)

function whose(recording: Recording): Block[] {
  const { session, say } = recording
  const { mode, groups, organisations, levels } = session
  const isNamed = mode !== 'anonymous'
  return [
    ...(isNamed && groups.length === 0 ? [nameTable(recording)] : []),
    ...(isNamed && groups.length > 0 ? [...tickedNames(say('session-doc.your-group'), groups, 1), paragraph('ruled-short')] : []),
    ...(asksWhose(session, 'organisation') ? tickedNames(say('session-doc.your-organisation'), organisations, 2) : []),
    ...(asksWhose(session, 'level') ? tickedNames(say('session-doc.your-level'), levels, 2) : []),
  ]
}

/** Who tells an organisation or a level without a name is told what becomes of that. */
function anonymousNotes({ session, say }: Recording): Block[] {
  const { mode, organisations, levels, items, minimum } = session
  if (mode !== 'anonymous' || Math.max(organisations.length, levels.length) < 2) return []
  const isMirrored = items.some(({ mirror }) => mirror)
  return [hint(say(isMirrored ? 'session-doc.apart-mirror' : 'session-doc.apart', { minimum }))]
}

export const handoutHead = (recording: Recording): Block[] => {
  const { session, say, language } = recording
  const day = sayDay(session.day, language)
  return [
    { kind: 'heading', level: 1, text: titleOf(recording), ...(day !== '' && { note: day }) },
    paragraph('intro', { text: say(`session-doc.sheet-${session.mode}`) }),
    ...whose(recording),
    ...anonymousNotes(recording),
  ]
}
