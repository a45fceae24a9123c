import type { WebFigure } from '../../content/figures/web'
import type { DrawingProps } from './drawing'
export function WebDrawing(_: DrawingProps<WebFigure>) {
  return null
}
