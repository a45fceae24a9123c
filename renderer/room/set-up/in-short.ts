import { clipped } from '../../../content/model/clipped'

/** A question in a message that passes: enough to know it again. */
export const inShort = (question: string): string => clipped(question, 80)
