/** Which sections of a document are wanted; remembered for each plan and document. */
import type { Outline, OutlineSection } from '../../content/model/outline'
import { setSetting, useSetting } from '../state/settings-store'

/** What is kept are the sections that are otherwise than usual, so that a section that comes with a newer program is there. */
const KEPT = 300
const isUsual = ({ onRequest }: OutlineSection): boolean => !onRequest

export interface Chosen {
  readonly isChosen: (section: string) => boolean
  readonly choose: (section: string, isWanted: boolean) => void
  readonly chooseAll: (isWanted: boolean) => void
  /** For a wish: nothing when all are taken that usually are. */
  readonly wished: { readonly sections?: string[] }
}

/** `there` are the sections that the document would have now. */
export function useChosen(plan: string, { id, sections }: Outline, there: readonly string[]): Chosen {
  const turned = useSetting('turnedSections')
  const key = `${plan}/${id}`
  const now = new Set(turned[key] ?? [])
  const usual = new Set(sections.filter(isUsual).map((section) => section.id))
  const isChosen = (section: string) => usual.has(section) !== now.has(section)
  const keep = (wanted: (section: string) => boolean) => {
    const next = sections.map((section) => section.id).filter((section) => usual.has(section) !== wanted(section))
    const others = Object.entries(turned).filter(([known]) => known !== key)
    setSetting('turnedSections', Object.fromEntries(next.length > 0 ? [...others.slice(1 - KEPT), [key, next]] : others))
  }
  return {
    isChosen,
    choose: (section, isWanted) => keep((one) => (one === section ? isWanted : isChosen(one))),
    chooseAll: (isWanted) => keep((one) => (there.includes(one) ? isWanted : isChosen(one))),
    wished: now.size === 0 ? {} : { sections: there.filter(isChosen) },
  }
}
