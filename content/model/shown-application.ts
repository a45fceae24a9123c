/** What an application's document shows: the writer's texts, the answers that their sentences follow, and whom its tables list. */
import type { Say } from '../words/say'
import type { Application, ApplicationText, Piece } from './application'
import { textKey } from './application'
import { planFor } from './audience'
import type { TableKind } from './funder'
import type { ShownNow } from './made'
import { listNamed, rowName, subjectName } from './names'
import { entryAt } from './place'
import { leavesOf, placesOf, rowsOf } from './places'
import type { Plan } from './plan'
import { rowShown } from './shown-names'
import { answerShown, type Reading, shown, without } from './shown-thing'
import type { Worksheet } from './worksheet'
import { worksheetFor } from './worksheet-for'
import { writtenAt } from './written'

interface ApplicationSources {
  readonly plan: Plan
  readonly application: string
  /** Ids of the headings that were chosen; all without. */
  readonly sections: readonly string[] | undefined
  readonly worksheets: readonly Worksheet[]
  readonly say: Say
  readonly language: string
}

/** A sentence that was not rewritten follows its answer, which is compared instead of it. */
const isFollowing = ({ from, text, said }: Piece): boolean => from !== undefined && text === said

function textShown(text: ApplicationText, { form }: Application): ShownNow {
  const title = form.headings.find(({ id }) => id === text.heading)?.title ?? ''
  const whole = text.pieces.map((piece) => piece.text).join('')
  return shown({
    ...{ key: `text|${textKey(text)}`, what: title, said: whole },
    at: { kind: 'application', application: text.application, heading: text.heading },
    says: text.pieces.map((piece) => (isFollowing(piece) ? piece.from : piece.text)),
  })
}

function answersFollowed(texts: readonly ApplicationText[], reading: Reading): ShownNow[] {
  const leaves = new Map(reading.asked.flatMap(leavesOf).map((leaf) => [leaf.id, leaf]))
  return texts
    .flatMap(({ pieces }) => pieces.filter(isFollowing).flatMap(({ from }) => from ?? []))
    .flatMap((place) => {
      const entry = entryAt(reading.readable, place)
      const leaf = leaves.get(place.question)
      return entry ? [answerShown(entry, leaf, leaf?.round === true, reading)] : []
    })
}

/** Answers that stand in tables. */
const IN_TABLES: Readonly<Record<TableKind, readonly string[]>> = {
  partners: ['choice.reason'],
  risks: ['risk.what', 'risk.because', 'risk.likelihood', 'risk.impact', 'risk.safeguard'],
  teams: [],
  projects: [],
}

function answersInTables(tables: readonly TableKind[], reading: Reading): ShownNow[] {
  const questions = new Set(tables.flatMap((table) => IN_TABLES[table]))
  return reading.asked
    .flatMap((worksheet) => placesOf(worksheet, reading.readable, { partners: reading.readable.partners }))
    .filter(({ question }) => questions.has(question))
    .flatMap(({ leaf, about, round }) => {
      const entry = writtenAt(reading.readable, leaf, about, round)
      return entry ? [answerShown(entry, leaf, round !== undefined, reading)] : []
    })
}

function risksListed(tables: readonly TableKind[], { readable, asked, say }: Reading): ShownNow[] {
  const list = listNamed(asked, 'risks')
  if (!list || !tables.includes('risks')) return []
  return rowsOf(readable, 'risks').map((row) => rowShown(row, list, true, rowName(readable, list, row.id, say)))
}

/** Tables say of organisations whatever the form asks. */
function organisationsListed({ readable, say }: Reading): ShownNow[] {
  const ours = without(readable.us, 'dot', 'at', 'profile')
  return [
    shown({ key: 'us', what: say('made.us'), says: ours, whom: readable.us.name, at: { kind: 'project' } }),
    ...readable.partners.map((partner) =>
      shown({
        ...{ key: `partner|${partner.id}`, what: say('made.partner'), whom: subjectName(readable, [], partner.id, say) },
        says: without(partner, 'dot', 'at', 'profile'),
        at: { kind: 'partners' },
      }),
    ),
  ]
}

export function shownInApplication({ plan, application: id, sections, worksheets, say, language }: ApplicationSources): ShownNow[] {
  const application = plan.applications.find((one) => one.id === id)
  if (!application) return []
  const asked = worksheets.map((worksheet) => worksheetFor('funder', worksheet))
  const reading: Reading = { readable: planFor('funder', plan, worksheets), asked, say, language }
  const headings = application.form.headings.filter((heading) => !sections || sections.includes(heading.id))
  const texts = plan.texts.filter((text) => text.application === id && headings.some((heading) => heading.id === text.heading))
  const tables = headings.flatMap((heading) => (heading.kind === 'table' ? [heading.table] : []))
  const all = [
    shown({
      ...{ key: 'form', what: application.form.title, at: { kind: 'application', application: id, heading: headings[0]?.id ?? '' } },
      says: [
        application.language,
        headings.map((heading) => [heading.number, heading.title, heading.kind === 'table' ? heading.columns : '']),
      ],
    }),
    shown({ key: 'project', what: say('made.project'), says: without(plan.project, 'dot', 'at', 'purpose'), at: { kind: 'project' } }),
    ...(tables.length > 0 ? organisationsListed(reading) : []),
    ...[...risksListed(tables, reading), ...answersInTables(tables, reading)],
    ...texts.map((text) => textShown(text, application)),
    ...answersFollowed(texts, reading),
  ]
  return [...new Map(all.map((thing) => [thing.key, thing])).values()]
}
