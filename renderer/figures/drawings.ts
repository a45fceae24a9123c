/** The closed list of figures: one drawing a kind. */
import type { ComponentType } from 'react'
import type { Plan } from '../../content/model/plan'
import type { Figure } from '../../content/model/worksheet'
import { Coverage } from './Coverage'
import { HeatMap } from './HeatMap'
import { QuadrantDrawing } from './QuadrantDrawing'
import { RiskGrid } from './RiskGrid'

export interface DrawingProps<F extends Figure = Figure> {
  readonly figure: F
  readonly plan: Plan
  /** The partner whose answers are on screen, underlined among the others. */
  readonly current?: string | undefined
}

type Drawings = { [K in Figure['kind']]: ComponentType<DrawingProps<Extract<Figure, { kind: K }>>> }

const byKind: Drawings = { 'heat-map': HeatMap, coverage: Coverage, quadrant: QuadrantDrawing, 'risk-grid': RiskGrid }

export const drawingOf = (figure: Figure): ComponentType<DrawingProps> => byKind[figure.kind] as ComponentType<DrawingProps>
