import type { WallTimer } from '../../../content/session/present/wall'
import type { Session, Step } from '../../../content/session/session'
import type { Run } from './present-store'

/** What every part of the facilitator’s page knows. */
export interface Led {
  readonly session: Session
  readonly run: Run
  readonly index: number
  readonly step: Step
  readonly timer: WallTimer
  readonly now: number
}
