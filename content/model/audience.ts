/** Who may read what. Everything that leaves for outsiders is made from a redacted plan, so nothing inside can be reached from it. */

import { agreedVoices, saysSomething } from './agreed'
import { detailsFor, type Outsider } from './audience-details'
import { candidUntilChosen } from './candid-versions'
import { rowsTouching } from './owned-rows'
import { entryAt, placeKey } from './place'
import { leavesOf, rowsOf } from './places'
import { type Entry, OUR_VOICE, type PartnerStatus, type Plan, US, type Us } from './plan'
import type { Worksheet } from './worksheet'

export type DocumentAudience = 'ours' | Outsider
export const isOutside = (audience: DocumentAudience): audience is Outsider => audience !== 'ours'

/**
 * Outsiders read of partners that were invited or chosen; who is only thought of, or was declined, stays with us. In an
 * exercise nobody is real, and those who practise read of its candidates too.
 */
export const isNamedOutside = ({ project }: Pick<Plan, 'project'>, status: PartnerStatus): boolean =>
  status === 'invited' || status === 'chosen' || (project.exercise && status === 'candidate')

/** The questions whose answers outsiders may read, and the question that names each list's rows. */
function readingRules(worksheets: readonly Worksheet[]) {
  const shared = new Set<string>()
  const rowNames = new Map<string, string>()
  for (const worksheet of worksheets) {
    for (const leaf of leavesOf(worksheet)) if (leaf.audience === 'shared') shared.add(leaf.id)
    for (const question of worksheet.sections.flatMap((section) => section.questions)) {
      if (question.kind === 'rows' && question.audience === 'inside') for (const column of question.columns) shared.delete(column.id)
      if (question.kind === 'grid' && question.audience === 'inside')
        for (const leaf of question.columns.flatMap((column) => column.questions)) shared.delete(leaf.id)
      if (question.kind === 'coverage' && question.audience === 'shared') shared.add(question.id)
      if (question.kind === 'coverage' && question.audience === 'inside') shared.delete(question.label.id)
      if (question.kind === 'rows' && !question.continues && question.columns[0]) rowNames.set(question.id, question.columns[0].id)
      if (question.kind === 'coverage') rowNames.set(question.id, question.label.id)
      // What a session listed together are names of rows.
      if (question.kind === 'rows' && question.audience === 'shared' && !question.continues) shared.add(question.id)
    }
  }
  for (const [list, name] of rowNames) if (!shared.has(name)) shared.delete(list)
  return { shared, rowNames }
}

/** Rows that outsiders may not see: the name of the row is candid, or an answer in a coverage row is, so that no tally can mislead. */
function candidRows(plan: Plan, worksheets: readonly Worksheet[]): Set<string> {
  const { shared, rowNames } = readingRules(worksheets)
  const hidden = new Set<string>()
  for (const [list, question] of rowNames) {
    for (const row of rowsOf(plan, list)) {
      if (!shared.has(question) || entryAt(plan, { question, about: [row.id] })?.inside) hidden.add(row.id)
    }
  }
  for (const entry of plan.entries)
    if (entry.inside && entry.value.kind === 'coverage') for (const id of entry.about) if (id !== 'us') hidden.add(id)
  for (const partner of plan.partners) hidden.delete(partner.id)
  return hidden
}

/** Questions that are asked only after another, and that other question. */
const conditionsOf = (worksheets: readonly Worksheet[]): Map<string, string> =>
  new Map(worksheets.flatMap(leavesOf).flatMap((leaf) => (leaf.showWhen ? [[leaf.id, leaf.showWhen.question] as const] : [])))

/**
 * Keys of the places whose answers are inside: by their question, by the writer's mark, because their row is, or because they
 * hang on an answer that is: "with whom it lies meanwhile" would tell what was rated. What a session agreed there is inside
 * with our own answer, since it may say the same.
 * Answers to questions that no worksheet asks any more count as inside.
 */
export function insideKeys(known: Plan, worksheets: readonly Worksheet[]): Set<string> {
  const plan = candidUntilChosen(known, (status) => isNamedOutside(known, status))
  const { shared } = readingRules(worksheets)
  const rows = candidRows(plan, worksheets)
  const conditions = conditionsOf(worksheets)
  const isInside = (entry: Entry): boolean => {
    if (entry.inside === true || !shared.has(entry.question) || entry.about.some((id) => rows.has(id))) return true
    const ours = entry.voice === OUR_VOICE ? undefined : entryAt(plan, { ...entry, voice: OUR_VOICE })
    if (ours && isInside(ours)) return true
    const condition = conditions.get(entry.question)
    if (condition === undefined) return false
    const answered = [OUR_VOICE, entry.voice].map((voice) => entryAt(plan, { ...entry, question: condition, voice }))
    return answered.some((one) => one !== undefined && isInside(one))
  }
  return new Set(plan.entries.filter(isInside).map(placeKey))
}

const hiddenPartners = (plan: Plan): Set<string> =>
  new Set(plan.partners.filter((partner) => !isNamedOutside(plan, partner.status)).map((partner) => partner.id))

/** Rows of partners that outsiders do not read of: rows in their lists, their people, and the threads that these hold. */
export function rowsOfUnnamed(plan: Plan, worksheets: readonly Worksheet[]): Set<string> {
  const hidden = hiddenPartners(plan)
  const theirs = plan.rows.filter((row) => row.about.some((id) => hidden.has(id))).map(({ id }) => id)
  const touching = rowsTouching(plan, worksheets, new Set([...hidden, ...theirs]))
  return new Set([...touching].filter((id) => !hidden.has(id)))
}

/**
 * Coverage rows that a candidate covers, of whom outsiders do not read. Without it the row would say "nobody yet" or "by one",
 * which the whole plan contradicts, so the row stays with us. Declined partners count in no tally, ours included.
 */
function rowsCoveredUnseen(plan: Plan): string[] {
  const hidden = new Set(plan.partners.filter(({ status }) => status === 'candidate' && !isNamedOutside(plan, status)).map(({ id }) => id))
  const covers = ({ value }: Entry) => value.kind === 'coverage' && (value.level === 'fully' || value.level === 'partly')
  return plan.entries.filter((entry) => covers(entry) && entry.about.some((id) => hidden.has(id))).flatMap(({ about }) => about)
}

/** An answer that names organisations or rows, without those that outsiders do not read of. */
function withoutHidden(entry: Entry, hidden: ReadonlySet<string>): Entry {
  if (entry.value.kind !== 'who' || !entry.value.who.some((id) => hidden.has(id))) return entry
  return { ...entry, value: { ...entry.value, who: entry.value.who.filter((id) => !hidden.has(id)) } }
}

/** Whose view it was that differed is for those who were there. */
function agreedFor(audience: Outsider, { agreed, ...entry }: Entry): Entry | undefined {
  if (!agreed) return entry
  const read = audience === 'participants' ? agreed : { ...agreed, views: [] }
  return saysSomething({ ...entry, agreed: read }) ? { ...entry, agreed: read } : undefined
}

/** Sessions of which something may be read; what they were called is for those who were there. Single groups speak to us alone. */
function voicesFor(audience: Outsider, plan: Plan, entries: readonly Entry[]): Plan['voices'] {
  const heard = new Set(entries.map(({ voice }) => voice))
  const voices = agreedVoices(plan).filter(({ id }) => heard.has(id))
  return audience === 'participants' ? voices : voices.map((voice) => ({ ...voice, name: '' }))
}

/** An organisation as outsiders may know it. Whom we call there, and which of the organisations we keep it is, stays with us. */
function organisationFor<T extends Us>(audience: Outsider, organisation: T): T {
  const { details: all, profile: _, ...rest } = organisation
  const details = detailsFor(audience, all)
  return { ...rest, contact: '', ...(details && { details }) } as T
}

/**
 * The plan as outsiders may know it: without anything inside, without notes, commitments and persons to contact, and with
 * invited and chosen partners only. Whatever is made from it cannot reach what it does not hold. Unless it is said who they
 * are, they read no details of organisations.
 */
export function redact(known: Plan, worksheets: readonly Worksheet[], audience: Outsider = 'participants'): Plan {
  const plan = candidUntilChosen(known, (status) => isNamedOutside(known, status))
  const inside = insideKeys(plan, worksheets)
  const hidden = hiddenPartners(plan)
  const candid = new Set([...candidRows(plan, worksheets), ...rowsCoveredUnseen(plan)])
  const unread = plan.rows.filter((row) => candid.has(row.id) || row.about.some((id) => hidden.has(id))).map(({ id }) => id)
  const gone = rowsTouching(plan, worksheets, new Set([...hidden, ...unread]))
  const rows = plan.rows.filter((row) => !gone.has(row.id))
  const heard = new Set([OUR_VOICE, ...agreedVoices(plan).map(({ id }) => id)])
  const isKept = (entry: Entry) => heard.has(entry.voice) && !inside.has(placeKey(entry)) && !entry.about.some((id) => gone.has(id))
  const entries = plan.entries.filter(isKept).flatMap((entry) => agreedFor(audience, withoutHidden(entry, gone)) ?? [])
  return {
    ...plan,
    project: hidden.has(plan.project.lead) ? { ...plan.project, lead: US } : plan.project,
    us: organisationFor(audience, plan.us),
    partners: plan.partners.filter((partner) => !hidden.has(partner.id)).map((partner) => organisationFor(audience, partner)),
    rows,
    entries,
    // What a round was called is our own way of speaking; its date is enough outside.
    rounds: plan.rounds.map((round) => ({ ...round, title: '' })),
    voices: voicesFor(audience, plan, entries),
    notes: [],
    applications: [],
    texts: [],
    commitments: [],
    removed: [],
    otherVersions: {},
    asked: {},
    seen: {},
  }
}

/** The plan that a document for this audience is made from. */
export const planFor = (audience: DocumentAudience, plan: Plan, worksheets: readonly Worksheet[]): Plan =>
  isOutside(audience) ? redact(plan, worksheets, audience) : plan
