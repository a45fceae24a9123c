/** Answers that were written, rewritten or emptied; marks on worksheets; points that were set aside. */
import { saysSomething } from './agreed'
import { type ChangeKind, changeOf, type PlanChange } from './diff-change'
import type { Comparing, Pair } from './diff-compare'
import { isAnswered, isBlank } from './place'
import type { Entry, Value, ValueOf } from './plan'
import { sameContent } from './same-content'

const textKind = (old: string, now: string): 'written' | 'rewritten' | 'emptied' =>
  old.trim() === '' ? 'written' : now.trim() === '' ? 'emptied' : 'rewritten'

function ratingKinds(old: ValueOf<'scale'> | undefined, now: ValueOf<'scale'> | undefined): ChangeKind[] {
  const [rated, rates] = [old?.rating ?? null, now?.rating ?? null]
  const [said, says] = [old?.evidence ?? '', now?.evidence ?? '']
  const kinds: ChangeKind[] = []
  if (rated !== rates) kinds.push(rated === null ? 'rated' : rates === null ? 'unrated' : 'rated-anew')
  if (said !== says) kinds.push(`evidence-${textKind(said, says)}`)
  if (kinds.length === 0 && (old?.source ?? null) !== (now?.source ?? null)) kinds.push('source')
  return kinds
}

const isSaid = (value: Value | undefined): boolean => value !== undefined && !isBlank(value)

function answerKinds(old: Value | undefined, now: Value | undefined): ChangeKind[] {
  if (sameContent(old, now)) return []
  const ofScale = [old, now].every((value) => value === undefined || value.kind === 'scale')
  if (ofScale) return ratingKinds(old as ValueOf<'scale'> | undefined, now as ValueOf<'scale'> | undefined)
  const isText = (now ?? old)?.kind === 'text'
  if (!isSaid(now)) return ['emptied']
  if (!isSaid(old)) return [isText ? 'written' : 'answered']
  return [isText ? 'rewritten' : 'answered-anew']
}

/** Rewritten is all that is left to say of an entry whose change has no name of its own. */
function entryKinds({ old, now }: Pair<Entry>): ChangeKind[] {
  const kinds = answerKinds(old?.value, now?.value)
  const isTurned = now !== undefined && (old?.inside ?? false) !== (now.inside ?? false)
  const turned: ChangeKind[] = isTurned ? [now.inside ? 'candid' : 'shared'] : []
  return kinds.length + turned.length > 0 ? [...kinds, ...turned] : [now ? 'rewritten' : 'emptied']
}

/** What a session agreed, or the views that it kept. */
function agreedKinds({ old, now }: Pair<Entry>): ChangeKind[] {
  if (!now || !saysSomething(now)) return ['agreed-gone']
  const isNew = !old || !saysSomething(old)
  if (isAnswered(now.value)) return [isNew ? 'agreed' : 'agreed-anew']
  return [isNew ? 'views-kept' : 'views-kept-anew']
}

function markKinds({ old, now }: Pair<Entry>): ChangeKind[] {
  const mark = now?.value.kind === 'mark' ? now.value.mark : undefined
  if (mark === 'ready') return ['ready']
  return [old?.value.kind === 'mark' && old.value.mark === 'ready' ? 'not-ready' : 'opened']
}

function answerChange(pair: Pair<Entry>, { named, standing, round, session }: Comparing): PlanChange | undefined {
  const entry = pair.now ?? pair.old
  if (!entry) return undefined
  const { kind } = entry.value
  const { what, worksheet, isAnew } = standing(entry.question)
  const about = entry.about.map(named)
  if (kind === 'mark') return changeOf({ thing: 'mark', kinds: markKinds(pair), keys: [pair.key], what, worksheet })
  if (entry.value.kind === 'aside') {
    const aside: ChangeKind = !pair.now ? 'brought-back' : pair.old ? 'rewritten' : 'set-aside'
    return changeOf({ thing: 'aside', kinds: [aside], keys: [pair.key], about, what: entry.value.said })
  }
  const dated = isAnew ? round(entry.round) : undefined
  const by = session(entry.voice)
  return changeOf({
    ...{ thing: 'answer', kinds: by === undefined ? entryKinds(pair) : agreedKinds(pair), keys: [pair.key], about, what, worksheet },
    ...(dated && { round: dated }),
    ...(by !== undefined && { session: by }),
  })
}

export function answerChanges(both: Comparing): PlanChange[] {
  const changes = both.pairs('entries').flatMap((pair) => {
    const entry = pair.now ?? pair.old
    const change = answerChange(pair, both)
    return entry && change ? [{ change, order: both.standing(entry.question).order }] : []
  })
  return changes.sort((one, other) => one.order - other.order).map(({ change }) => change)
}
