/** The ids of questions of one's own. A rating means nothing on another scale, so that each scale has answers of its own. */
import type { OwnWay } from './own-question'

const SCALE = /-(steps|line)$/

/** The same for one question, however it is answered. */
export const bareId = (id: string): string => id.replace(SCALE, '')

export const idFor = (id: string, way: OwnWay): string => (way === 'steps' || way === 'line' ? `${bareId(id)}-${way}` : bareId(id))
