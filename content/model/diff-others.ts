/** What stands beside the answers: rounds, voices, commitments, notes, applications and their texts. */
import type { Application, ApplicationText } from './application'
import { clipped } from './clipped'
import { type ChangedThing, type ChangeKind, changeOf, type PlanChange } from './diff-change'
import type { Comparing, Pair } from './diff-compare'
import type { Commitment, Note, Plan, Round, Voice } from './plan'

const MOST = 60
const beginning = (text: string): string => clipped(text.replace(/\s+/g, ' ').trim(), MOST)
const cameOrWent = ({ old, now }: Pair<unknown>): ChangeKind | undefined => (old && now ? undefined : now ? 'added' : 'taken-out')

function roundKinds(pair: Pair<Round>): ChangeKind[] {
  const { old, now } = pair
  const whole = cameOrWent(pair)
  if (whole || !old || !now) return whole ? [whole] : []
  const kinds: ChangeKind[] = []
  if (old.title !== now.title) kinds.push('renamed')
  if (old.date !== now.date) kinds.push('dated')
  if (old.order !== now.order) kinds.push('moved')
  return kinds
}

function commitmentKinds(pair: Pair<Commitment>): ChangeKind[] {
  const { old, now } = pair
  const whole = cameOrWent(pair)
  if (whole || !old || !now) return whole ? [whole] : []
  const isSame = old.what === now.what && old.who === now.who && old.by === now.by
  const turned: ChangeKind[] = old.done === now.done ? [] : [now.done ? 'done' : 'not-done']
  return [...turned, ...(isSame && turned.length > 0 ? [] : ['rewritten' as const])]
}

function noteKinds(pair: Pair<Note>): ChangeKind[] {
  const { old, now } = pair
  const whole = cameOrWent(pair)
  return [whole ?? (old?.text === '' ? 'written' : now?.text === '' ? 'emptied' : 'rewritten')]
}

const voiceKinds = (pair: Pair<Voice>): ChangeKind[] => [cameOrWent(pair) ?? 'renamed']
const applicationKinds = (pair: Pair<Application>): ChangeKind[] => [cameOrWent(pair) ?? 'details']

const length = (text: ApplicationText | undefined): number =>
  text?.pieces
    .map((piece) => piece.text)
    .join('')
    .trim().length ?? 0
const textKinds = ({ old, now }: Pair<ApplicationText>): ChangeKind[] => [
  length(old) === 0 ? 'written' : length(now) === 0 ? 'emptied' : 'rewritten',
]

type Told<T> = readonly [thing: ChangedThing, kinds: (pair: Pair<T>) => ChangeKind[], what: (item: T) => string]

function told<T>(pairs: readonly Pair<T>[], [thing, kinds, what]: Told<T>): PlanChange[] {
  return pairs.flatMap((pair) => {
    const item = pair.now ?? pair.old
    return item ? [changeOf({ thing, kinds: kinds(pair), keys: [pair.key], what: beginning(what(item)) })] : []
  })
}

function headingOf({ before, after }: Comparing, text: ApplicationText): string {
  const application = [...after.applications, ...before.applications].find(({ id }) => id === text.application)
  const heading = application?.form.headings.find(({ id }) => id === text.heading)
  return [application?.form.title, heading?.title].filter(Boolean).join(': ')
}

const differences = ({ otherVersions }: Plan): number => Object.values(otherVersions).reduce((sum, items) => sum + items.length, 0)

function versionChanges({ before, after }: Comparing): PlanChange[] {
  const [old, now] = [differences(before), differences(after)]
  return old === now ? [] : [changeOf({ thing: 'versions', kinds: [now > old ? 'came-up' : 'settled'], keys: [] })]
}

const voicesOf = ({ pairs }: Comparing, kind: Voice['kind']): Pair<Voice>[] =>
  pairs('voices').filter(({ old, now }) => (now ?? old)?.kind === kind)

export const otherChanges = (both: Comparing): PlanChange[] => [
  ...told(both.pairs('rounds'), ['round', roundKinds, ({ title }) => title]),
  ...told(voicesOf(both, 'agreed'), ['session', voiceKinds, ({ name }) => name]),
  ...told(voicesOf(both, 'group'), ['voice', voiceKinds, ({ name }) => name]),
  ...told(voicesOf(both, 'ours'), ['voice', voiceKinds, ({ name }) => name]),
  ...told(both.pairs('commitments'), ['commitment', commitmentKinds, ({ what }) => what]),
  ...told(both.pairs('notes'), ['note', noteKinds, ({ text, quote }) => text || quote]),
  ...told(both.pairs('applications'), ['application', applicationKinds, ({ form }) => form.title]),
  ...told(both.pairs('texts'), ['text', textKinds, (text) => headingOf(both, text)]),
  ...versionChanges(both),
]
