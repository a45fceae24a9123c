import { isBare } from '../../../content/figures/rated'
import { type Web, type WebFigure, web } from '../../../content/figures/web'
import { leavesOf } from '../../../content/model/places'
import type { Plan } from '../../../content/model/plan'
import type { Leaf } from '../../../content/model/question'
import { worksheets } from '../../../content/worksheets'
import { WebMark } from '../web/WebMark'
import { ThreadLine } from '../web/WebThread'
import { BARE, type KeyEntry, type KeySay, REASONED } from './key-entry'

const ACROSS = 'M-13 0H13'
const line = (rated: { rating: number | null; source: 'seen' | null; supported: boolean }, isBetween = true) => (
  <ThreadLine thread={{ rated, isBetween }} path={ACROSS} isDense={false} />
)

function levels({ groups }: Web, leaf: Leaf | undefined, say: KeySay): KeyEntry[] {
  const actors = groups.flatMap((group) => group.actors)
  const options = leaf?.kind === 'one' ? leaf.options : []
  const known = options.filter(({ id }) => actors.some(({ level }) => level === id))
  const isAnyUnknown = actors.some(({ level }) => !options.some(({ id }) => id === level))
  return [
    ...known.map(({ id, text }) => ({ mark: <WebMark level={id} isTied x={0} y={0} />, words: text })),
    ...(isAnyUnknown ? [{ mark: <WebMark level={null} isTied x={0} y={0} />, words: say('figure.key.no-level') }] : []),
    ...(actors.some(({ isTied }) => !isTied)
      ? [{ mark: <WebMark level="staff" isTied={false} x={0} y={0} />, words: say('figure.key.loose') }]
      : []),
  ]
}

function strengths({ threads }: Web, leaf: Leaf | undefined, say: KeySay): KeyEntry[] {
  const steps = leaf?.kind === 'scale' ? leaf.steps : []
  const used = steps.filter(({ value }) => threads.some(({ rated }) => rated.rating === value))
  return [
    ...used.map(({ value, text }) => ({ mark: line({ ...REASONED, rating: value }), words: text })),
    ...(threads.some(({ rated }) => isBare(rated)) ? [{ mark: line(BARE), words: say('evidence.none') }] : []),
    ...(threads.some(({ rated }) => rated.rating === null) ? [{ mark: line({ ...BARE, rating: null }), words: say('rated.none') }] : []),
    ...(threads.some(({ isBetween }) => !isBetween) ? [{ mark: line(REASONED, false), words: say('figure.key.within') }] : []),
  ]
}

export function webKey(figure: WebFigure, plan: Plan, say: KeySay): KeyEntry[] {
  const drawn = web(figure, plan)
  const leaf = (question: string) => worksheets.flatMap(leavesOf).find(({ id }) => id === question)
  return [...levels(drawn, leaf(figure.level), say), ...strengths(drawn, leaf(figure.strength), say)]
}
