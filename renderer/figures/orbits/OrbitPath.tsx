import { fromStart, useFrame } from '../frame'
import type { OrbitPlace } from './orbit-places'

interface Centre {
  readonly x: number
  readonly y: number
}

/** An orbit, dotted while nobody has said how much its organisation feels the pull. */
export function OrbitPath({ place, centre, isRated }: { place: OrbitPlace; centre: Centre; isRated: boolean }) {
  const frame = useFrame()
  const x = fromStart(frame)(centre.x)
  const tilt = frame.isMirrored ? -place.path.tilt : place.path.tilt
  return (
    <ellipse
      cx={x}
      cy={centre.y}
      rx={place.path.rx}
      ry={place.path.ry}
      transform={`rotate(${tilt} ${x} ${centre.y})`}
      fill="none"
      stroke="var(--edge)"
      strokeWidth={1}
      strokeDasharray={isRated ? undefined : '1.500 4'}
    />
  )
}
