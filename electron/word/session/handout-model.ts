/** A sheet of a session to write on: its head, every question with room, and the mirror by whom it is about. */
import type { Block, DocumentModel } from '../../../content/model/document'
import type { Item } from '../../../content/session/item'
import { isolated } from '../../../content/words/isolated'
import { aside, paragraph } from '../blocks/paragraph'
import { hint } from '../blocks/sheets/asked'
import { handoutHead } from './handout-head'
import { itemRoom } from './item-room'
import { nameRuns } from './name-runs'
import { inventedNotes } from './record-model'
import { type Recording, titleOf } from './recording'

interface About {
  readonly name: string
  readonly items: readonly Item[]
}

/** What is asked of the others, under each of their names, in the order of the questions. */
function aboutOthers({ session }: Recording): About[] {
  const ids = [...new Set(session.items.flatMap(({ mirror }) => mirror?.of ?? []))]
  return ids.map((id) => ({
    name: session.organisations.find((one) => one.id === id)?.name ?? id,
    items: session.items.filter(({ mirror }) => mirror?.of === id),
  }))
}

function mirrorPart({ name, items }: About, from: number, { say }: Recording): Block[] {
  const only = say('session-doc.only-others', { name: isolated(name) })
  return [
    { kind: 'heading', level: 2, text: say('session-doc.about', { name }) },
    { ...hint(only), runs: nameRuns(only, { italic: true, soft: true }) },
    ...items.flatMap((item, at) => itemRoom(item, from + at, say)),
  ]
}

export function handoutModel(recording: Recording): DocumentModel {
  const { session, say, language, paper } = recording
  const plain = session.items.filter(({ mirror }) => !mirror)
  const others = aboutOthers(recording)
  const begins = others.map((_, at) => plain.length + 1 + others.slice(0, at).reduce((all, { items }) => all + items.length, 0))
  return {
    ...{ title: titleOf(recording), subject: say('session-doc.handout'), creator: say('app.name'), language, paper, form: 'sheet' },
    foot: [say('session-doc.handout-foot'), ...inventedNotes(recording)].join(' '),
    blocks: [
      ...handoutHead(recording),
      ...plain.flatMap((item, at) => itemRoom(item, at + 1, say)),
      ...others.flatMap((about, at) => mirrorPart(about, begins[at] ?? 0, recording)),
      paragraph('hint', aside(say('session-doc.overleaf'))),
    ],
  }
}
