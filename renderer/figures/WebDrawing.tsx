import { actorName, groupName, type WebFigure, web } from '../../content/figures/web'
import { useSay } from '../locales/say'
import type { DrawingProps } from './drawing'
import { fromStart, Svg, useFrame } from './frame'
import { listHeight, NameList } from './NameList'
import { textWidth, wrapped } from './text-fit'
import { WebMark } from './WebMark'
import { ACTOR_TYPE, ActorName, BESIDE, GroupName } from './WebNames'
import { WebThreads } from './WebThreads'
import { webLayout } from './web-layout'

/** Up to this many people and teams have their names beside them, twice as many in a wide figure; more are numbered, with their names below. */
const NAMED = 12
const WIDE = 560
const LINE = 20
const NEXT_LINE = 15
const NUMBERED = 17
/** Widest and narrowest that names may be, as a share of the figure and in pixels. */
const MOST = { share: 0.28, least: 62, most: 170 } as const

/** What stands beside each actor: its name on a few lines, or its number. */
function labelsOf(names: readonly string[], room: number, isNamed: boolean): readonly (readonly string[])[] {
  return names.map((name, index) => (isNamed ? wrapped(name, room, ACTOR_TYPE, 3) : [String(index + 1)]))
}

const widest = (labels: readonly (readonly string[])[]) => Math.max(0, ...labels.flat().map((line) => textWidth(line, ACTOR_TYPE)))

export function WebDrawing({ figure, plan, current }: DrawingProps<WebFigure>) {
  const say = useSay()
  const frame = useFrame()
  const at = fromStart(frame)
  const drawn = web(figure, plan)
  const actors = drawn.groups.flatMap((group) => group.actors)
  const names = actors.map((actor) => actorName(actor, say))
  const isNamed = actors.length <= (frame.width < WIDE ? NAMED : 2 * NAMED)
  const room = drawn.groups.length === 1 ? frame.width * 0.6 : Math.min(Math.max(frame.width * MOST.share - BESIDE, MOST.least), MOST.most)
  const lines = labelsOf(names, room, isNamed)
  const labels = new Map(actors.map(({ id }, index) => [id, lines[index] ?? []]))
  const height = (actor: string) => (isNamed ? LINE + ((labels.get(actor)?.length ?? 1) - 1) * NEXT_LINE : NUMBERED)
  const margin = BESIDE + Math.max(widest(lines), 24)
  const groups = drawn.groups.map((group) => ({
    id: group.organisation ?? '',
    actors: group.actors.map(({ id }) => ({ id, height: height(id) })),
  }))
  const threads = drawn.threads.map((thread) => ({ id: thread.id, actors: thread.actors }))
  const layout = webLayout({ groups, threads }, { width: frame.width, margin })
  return (
    <Svg height={layout.height + (isNamed ? 0 : 10 + listHeight(actors.length, frame.width))}>
      <WebThreads threads={drawn.threads} layout={layout} />
      {actors.map((actor) => {
        const spot = layout.actors.get(actor.id)
        if (!spot) return null
        return (
          <g key={actor.id}>
            <WebMark level={actor.level} isTied={actor.isTied} x={at(spot.x)} y={spot.y} />
            <ActorName lines={labels.get(actor.id) ?? []} spot={spot} />
          </g>
        )
      })}
      {drawn.groups.map(({ organisation }, index) => {
        const spot = layout.heads[index]
        const isCurrent = organisation !== null && organisation === current
        return spot && <GroupName key={organisation ?? ''} text={groupName(plan, organisation, say)} spot={spot} isCurrent={isCurrent} />
      })}
      {!isNamed && <NameList names={names} top={layout.height + 10} />}
    </Svg>
  )
}
