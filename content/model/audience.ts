/** Who may read what. Everything that leaves for outsiders is made from a redacted plan, so nothing inside can be reached from it. */
import { agreedVoices, saysSomething } from './agreed'
import { detailsFor, type Outsider } from './audience-details'
import { candidUntilChosen } from './candid-versions'
import { candidRows, insideKeys } from './inside'
import { hiddenPartners, isNamedOutside, rowsCoveredUnseen } from './named-outside'
import { rowsTouching } from './owned-rows'
import { placeKey } from './place'
import { type Entry, OUR_VOICE, type Plan, US, type Us } from './plan'
import type { Worksheet } from './worksheet'

export type DocumentAudience = 'ours' | Outsider
export const isOutside = (audience: DocumentAudience): audience is Outsider => audience !== 'ours'

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
