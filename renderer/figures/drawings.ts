/** The closed list of figures: one drawing a kind. */
import type { ComponentType } from 'react'
import type { Figure } from '../../content/model/figure'
import { Coverage } from './Coverage'
import { Components } from './components/Components'
import { Continuum } from './continuum/Continuum'
import type { DrawingProps } from './drawing'
import { HeatMap } from './HeatMap'
import { Orbits } from './orbits/Orbits'
import { QuadrantDrawing } from './QuadrantDrawing'
import { RiskGrid } from './RiskGrid'
import { WebDrawing } from './web/WebDrawing'

type Drawings = { [K in Figure['kind']]: ComponentType<DrawingProps<Extract<Figure, { kind: K }>>> }

const byKind: Drawings = {
  'heat-map': HeatMap,
  coverage: Coverage,
  quadrant: QuadrantDrawing,
  'risk-grid': RiskGrid,
  continuum: Continuum,
  components: Components,
  web: WebDrawing,
  orbits: Orbits,
}

export const drawingOf = (figure: Figure): ComponentType<DrawingProps> => byKind[figure.kind] as ComponentType<DrawingProps>
