/** One thing that can be found: what is looked through, what it is called, and where it leads. */
export type Goal =
  | { readonly to: 'section'; readonly section: string; readonly heading?: string | undefined; readonly note?: string }
  | { readonly to: 'term'; readonly term: string }
  | { readonly to: 'worksheet'; readonly worksheet: string; readonly section?: string }
  | AnswerGoal
  | { readonly to: 'partners' | 'project' | 'commitments' }

export interface AnswerGoal {
  readonly to: 'answer'
  readonly question: string
  readonly about: readonly string[]
  /** Where the question is asked anew in each round. */
  readonly round?: string | undefined
  readonly isDeclined: boolean
}

/** Results stand in these groups, in this order: what was written oneself first. */
export const GROUPS = ['plan', 'worksheets', 'handbook', 'glossary'] as const
export type Group = (typeof GROUPS)[number]

export interface Entry {
  readonly id: string
  readonly group: Group
  /** Whom or what an answer is about, in the writer's words. */
  readonly subject?: string
  /** The organisation or row that is named here; its name is repeated with every answer about it. */
  readonly names?: string | undefined
  /** The organisations and rows whose names are the subject, and stand elsewhere as well. */
  readonly about?: readonly string[]
  readonly title: string
  /** Where it stands, from the larger to the smaller. */
  readonly where: readonly string[]
  readonly text: string
  /** The text is nothing but names that were chosen from a list. */
  readonly isPicked?: boolean
  readonly goal: Goal
  /** For us alone, by the question or by the writer's own mark. */
  readonly isCandid?: boolean
}
