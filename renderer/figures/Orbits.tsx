import type { OrbitsFigure } from '../../content/figures/orbits'
import type { DrawingProps } from './drawing'
export function Orbits(_: DrawingProps<OrbitsFigure>) {
  return null
}
