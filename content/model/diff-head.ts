/** What was changed of the project, our own organisation and the partners. */
import { type ChangeKind, changeOf, type PlanChange } from './diff-change'
import type { Comparing, Pair } from './diff-compare'
import type { Partner, Plan, Project } from './plan'
import { sameContent } from './same-content'

/** Fields of the project as people know them, in the order of its page. */
const FIELDS = ['title', 'purpose', 'funder', 'call', 'deadline', 'currency', 'lead', 'language', 'exercise', 'example'] as const
export type ProjectField = (typeof FIELDS)[number]

/** What is written, where others are chosen. */
const WORDS: readonly ProjectField[] = ['title', 'purpose', 'funder', 'call']

const isEmpty = (value: Project[ProjectField]): boolean => value === '' || value === false

function fieldKind(field: ProjectField, old: Project[ProjectField], now: Project[ProjectField]): ChangeKind {
  const isWritten = WORDS.includes(field)
  if (isEmpty(old)) return isWritten ? 'written' : 'set'
  if (isEmpty(now)) return isWritten ? 'emptied' : 'taken-out'
  return isWritten ? 'rewritten' : 'changed'
}

function projectChanges(old: Project, now: Project): PlanChange[] {
  return FIELDS.filter((field) => old[field] !== now[field]).map((field) => {
    return changeOf({ thing: 'project', kinds: [fieldKind(field, old[field], now[field])], keys: ['project'], what: field })
  })
}

function ourChanges({ before, after, named }: Comparing): PlanChange[] {
  const { name: old, ...described } = before.us
  const { name: now, ...describes } = after.us
  const kinds: ChangeKind[] = [
    ...(old === now ? [] : ['renamed' as const]),
    ...(sameContent(described, describes) ? [] : ['details' as const]),
  ]
  return kinds.length === 0 ? [] : [changeOf({ thing: 'us', kinds, keys: ['us'], about: [named('us')] })]
}

function partnerKinds({ old, now }: Pair<Partner>): ChangeKind[] {
  if (!old || !now) return [now ? 'added' : 'taken-out']
  const rest = ({ name: _, status: __, order: ___, ...partner }: Partner) => partner
  return [
    ...(old.name === now.name ? [] : ['renamed' as const]),
    ...(old.status === now.status ? [] : [now.status]),
    ...(old.order === now.order ? [] : ['moved' as const]),
    ...(sameContent(rest(old), rest(now)) ? [] : ['details' as const]),
  ]
}

/** The name that a partner had is said where it has another now. */
const nameBefore = ({ old, now }: Pair<Plan['partners'][number]>): string => (old && now && old.name !== now.name ? old.name.trim() : '')

export const headChanges = (both: Comparing): PlanChange[] => [
  ...projectChanges(both.before.project, both.after.project),
  ...ourChanges(both),
  ...both.pairs('partners').flatMap((pair) => {
    const partner = pair.now ?? pair.old
    return partner
      ? [
          changeOf({
            thing: 'partner',
            kinds: partnerKinds(pair),
            keys: [pair.key],
            about: [both.named(partner.id)],
            what: nameBefore(pair),
          }),
        ]
      : []
  }),
]
