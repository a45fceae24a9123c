/** What the hidden page asks that draws the figures of a document. */
import { jobFor, takeDrawn } from '../draw-figures'
import type { Handlers } from '../ipc'

export const figureHandlers: Pick<Handlers, 'figureJob' | 'figuresDrawn'> = { figureJob: jobFor, figuresDrawn: takeDrawn }
