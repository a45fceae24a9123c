/** A sentence of the catalogue with names in it: each name is a run of its own, which stays together whichever way it runs. */
import type { Run } from '../../../content/model/document'

const NAME = /\u2068([^\u2069]*)\u2069/

export const nameRuns = (sentence: string, look: Omit<Run, 'text' | 'name'> = {}): Run[] =>
  sentence
    .split(NAME)
    .map((text, at): Run => ({ ...look, text, ...(at % 2 === 1 && { name: true as const }) }))
    .filter(({ text }) => text !== '')
