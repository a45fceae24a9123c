import { actorName, groupName, type Web, type WebFigure, web } from '../../../content/figures/web'
import { useSay } from '../../locales/say'
import type { DrawingProps } from '../drawing'
import { fromStart, Svg, useFrame } from '../frame'
import { listHeight, NameList } from '../NameList'
import { WebMark } from './WebMark'
import { ActorName, GroupName } from './WebNames'
import { WebThreads } from './WebThreads'
import { labelHeight, type WebLabels, webLabels } from './web-labels'
import { type WebLayout, type WebShape, webLayout } from './web-layout'

const everybody = ({ groups }: Web) => groups.flatMap((group) => group.actors)

/** What a web is laid out by: who there is and what they hold, and how high each label is. */
function shapeOf(drawn: Web, labels: WebLabels): WebShape {
  const heights = new Map(everybody(drawn).map(({ id }, index) => [id, labelHeight(labels, labels.lines[index] ?? [])]))
  return {
    groups: drawn.groups.map(({ organisation, actors }) => ({
      id: organisation ?? '',
      actors: actors.map(({ id }) => ({ id, height: heights.get(id) ?? 0 })),
    })),
    threads: drawn.threads.map(({ id, actors }) => ({ id, actors })),
  }
}

function Actors({ drawn, labels, layout }: { drawn: Web; labels: WebLabels; layout: WebLayout }) {
  const at = fromStart(useFrame())
  return everybody(drawn).map(({ id, level, isTied }, index) => {
    const spot = layout.actors.get(id)
    if (!spot) return null
    return (
      <g key={id}>
        <WebMark level={level} isTied={isTied} x={at(spot.x)} y={spot.y} />
        <ActorName lines={labels.lines[index] ?? []} spot={spot} />
      </g>
    )
  })
}

export function WebDrawing({ figure, plan, current }: DrawingProps<WebFigure>) {
  const say = useSay()
  const { width } = useFrame()
  const drawn = web(figure, plan)
  const names = everybody(drawn).map((actor) => actorName(actor, say))
  const labels = webLabels(drawn, names, width)
  const layout = webLayout(shapeOf(drawn, labels), { width, margin: labels.margin })
  const list = labels.isNamed ? 0 : 10 + listHeight(names.length, width)
  return (
    <Svg height={layout.height + list}>
      <WebThreads threads={drawn.threads} layout={layout} />
      <Actors drawn={drawn} labels={labels} layout={layout} />
      {drawn.groups.map(({ organisation }, index) => {
        const spot = layout.heads[index]
        const isCurrent = organisation !== null && organisation === current
        return spot && <GroupName key={organisation ?? ''} text={groupName(plan, organisation, say)} spot={spot} isCurrent={isCurrent} />
      })}
      {list > 0 && <NameList names={names} top={layout.height + 10} />}
    </Svg>
  )
}
