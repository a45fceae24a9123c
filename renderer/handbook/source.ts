/** How a section is named as the source of a quotation. */
import { useSay } from '../locales/say'
import { type ChapterSection, sectionOf } from './sections'

export interface Source {
  /** "Handbook, section 2.1, What happened in the Incubator". */
  readonly whole: string
  /** "Handbook 2.1", where it is only to be recognised. */
  readonly short: string
}

/** A section of the handbook itself. What is written about the handbook is the companion's own text, like its other chapters. */
export const isNumbered = ({ id, own }: Pick<ChapterSection, 'id' | 'own'>): boolean => /^\d/.test(id) && !own

export function useSource(): (section: string) => Source {
  const say = useSay()
  return (id) => {
    const found = sectionOf(id)
    const title = found?.title ?? id
    if (!found || !isNumbered(found)) return { whole: say('source.companion', { title }), short: title }
    const section = id === '2.0' ? '2' : id
    return { whole: say('source.handbook', { section, title }), short: say('beside.open', { section }) }
  }
}
