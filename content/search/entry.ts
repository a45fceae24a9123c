/** One thing that can be found: what is looked through, what it is called, and where it leads. */
export type Goal =
  | { readonly to: 'section'; readonly section: string; readonly heading?: string | undefined; readonly note?: string }
  | { readonly to: 'term'; readonly term: string }
  | { readonly to: 'worksheet'; readonly worksheet: string; readonly section?: string }
  | { readonly to: 'answer'; readonly question: string; readonly about: readonly string[]; readonly isDeclined: boolean }
  | { readonly to: 'partners' | 'project' | 'commitments' }

/** Results stand in these groups, in this order: what was written oneself first. */
export const GROUPS = ['plan', 'worksheets', 'handbook', 'glossary'] as const
export type Group = (typeof GROUPS)[number]

export interface Entry {
  readonly id: string
  readonly group: Group
  /** Whom or what an answer is about, in the writer's words. */
  readonly subject?: string
  readonly title: string
  /** Where it stands, from the larger to the smaller. */
  readonly where: readonly string[]
  readonly text: string
  readonly goal: Goal
  /** For us alone, by the question or by the writer's own mark. */
  readonly isCandid?: boolean
}
