import { type Orbits as Data, type OrbitsFigure, orbits } from '../../../content/figures/orbits'
import { useSay } from '../../locales/say'
import type { DrawingProps } from '../drawing'
import { fromStart, Svg, useFrame } from '../frame'
import { listHeight, NameList } from '../NameList'
import { LieLines } from './LieLines'
import { NUCLEUS, Nucleus } from './Nucleus'
import { NucleusList, nucleusListHeight } from './NucleusList'
import { OrbitMark } from './OrbitMark'
import { OrbitNames } from './OrbitNames'
import { OrbitPath } from './OrbitPath'
import { OrbitScale } from './OrbitScale'
import { type OrbitPlace, orbitPlaces } from './orbit-places'
import { orbitLabels, partWords } from './orbit-words'

/** Up to this many organisations have their names beside them; more are numbered, with their names below. */
const NAMED = 8
const MARK = 6.5
const NUMBERED = 9.5
/** Room above for the name of the scale. */
const TOP = 24
const WIDEST = 280
const NARROW = 420

interface Area {
  readonly rx: number
  readonly ry: number
  readonly centre: { readonly x: number; readonly y: number }
  readonly height: number
}

/** Orbits are seen from aside, as in a picture of the planets; in a narrow figure more from above, or names had no room. */
function areaOf(width: number): Area {
  const rx = Math.min(width / 2 - 12, WIDEST)
  const ry = rx * (width < NARROW ? 0.9 : 0.66)
  return { rx, ry, centre: { x: width / 2, y: TOP + ry }, height: TOP + 2 * ry + 14 }
}

function Paths({ data, places, area }: { data: Data; places: readonly OrbitPlace[]; area: Area }) {
  return data.orbits.map(({ organisation, pull }, index) => {
    const place = places[index]
    return place && <OrbitPath key={organisation} place={place} centre={area.centre} isRated={pull.rating !== null} />
  })
}

interface MarksProps {
  readonly data: Data
  readonly places: readonly OrbitPlace[]
  readonly centre: Area['centre']
  readonly isNamed: boolean
}

/** The earlier place, small and soft, and the way from there. */
function Marks({ data, places, centre, isNamed }: MarksProps) {
  const at = fromStart(useFrame())
  return data.orbits.map((orbit, index) => {
    const place = places[index]
    if (!place) return null
    const [x, y] = [at(centre.x + place.x), centre.y + place.y]
    const before = place.before && { x: at(centre.x + place.before.x), y: centre.y + place.before.y }
    return (
      <g key={orbit.organisation}>
        {before && orbit.pull.rating !== null && (
          <path d={`M${before.x} ${before.y}L${x} ${y}`} stroke="var(--edge)" strokeWidth={1.25} strokeDasharray="2 3" />
        )}
        {before && <circle cx={before.x} cy={before.y} r={3} fill="var(--ground, var(--paper))" stroke="var(--edge)" strokeWidth={1.25} />}
        <OrbitMark pull={orbit.pull} x={x} y={y} radius={isNamed ? MARK : NUMBERED} number={isNamed ? null : index + 1} />
      </g>
    )
  })
}

export function Orbits({ figure, plan, current }: DrawingProps<OrbitsFigure>) {
  const say = useSay()
  const frame = useFrame()
  const at = fromStart(frame)
  const data = orbits(figure, plan)
  const area = areaOf(frame.width)
  const { centre } = area
  const places = orbitPlaces(data.orbits, area.rx, area.ry)
  const isNamed = data.orbits.length <= NAMED
  const labels = orbitLabels(data.orbits, plan, say)
  const parts = partWords(data.parts, plan, say)
  const listed = isNamed ? 0 : listHeight(labels.length, frame.width, true) + 10
  const marks = places.map(({ x, y }) => ({ x: at(centre.x + x), y: centre.y + y, radius: MARK }))
  return (
    <Svg height={area.height + 8 + listed + nucleusListHeight(parts, frame.width)}>
      <Paths data={data} places={places} area={area} />
      <OrbitScale rx={area.rx} ry={area.ry} centre={centre} />
      <LieLines parts={data.parts} orbits={data.orbits} places={places} centre={centre} />
      <Nucleus parts={data.parts} x={at(centre.x)} y={centre.y} radius={NUCLEUS} />
      <Marks data={data} places={places} centre={centre} isNamed={isNamed} />
      {isNamed && <OrbitNames labels={labels} marks={marks} area={area} current={current} />}
      {!isNamed && <NameList names={labels.map(({ name }) => name)} notes={labels.map(({ balance }) => balance)} top={area.height + 4} />}
      <NucleusList parts={parts} top={area.height + 8 + listed} />
    </Svg>
  )
}
