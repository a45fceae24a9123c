/** One change between two states of a plan, as data. */

/** Whom or what a change is about. The name is empty while nobody has given one. */
export interface Named {
  readonly kind: 'us' | 'partner' | 'row'
  readonly name: string
}

export type ChangedThing =
  | 'answer'
  | 'mark'
  | 'aside'
  | 'row'
  | 'partner'
  | 'us'
  | 'project'
  | 'round'
  | 'voice'
  | 'session'
  | 'commitment'
  | 'note'
  | 'application'
  | 'text'
  | 'versions'

export type ChangeKind =
  | 'written'
  | 'rewritten'
  | 'emptied'
  | 'answered'
  | 'answered-anew'
  | 'agreed'
  | 'agreed-anew'
  | 'agreed-gone'
  | 'views-kept'
  | 'views-kept-anew'
  | 'rated'
  | 'rated-anew'
  | 'unrated'
  | 'evidence-written'
  | 'evidence-rewritten'
  | 'evidence-emptied'
  | 'source'
  | 'candid'
  | 'shared'
  | 'opened'
  | 'ready'
  | 'not-ready'
  | 'set-aside'
  | 'brought-back'
  | 'added'
  | 'taken-out'
  | 'set'
  | 'changed'
  | 'renamed'
  | 'moved'
  | 'details'
  | 'candidate'
  | 'invited'
  | 'chosen'
  | 'declined'
  | 'dated'
  | 'done'
  | 'not-done'
  | 'came-up'
  | 'settled'

export interface PlanChange {
  readonly thing: ChangedThing
  /** What was done to it; of a rating several things at once. */
  readonly kinds: readonly ChangeKind[]
  /** The items of the plan that this tells of: answers may go with the row they are about. */
  readonly keys: readonly string[]
  readonly about: readonly Named[]
  /** The question, the list, the field of the project, or the first words of what was changed. */
  readonly what: string
  /** The session that agreed an answer; its name is empty where nobody gave it one. */
  readonly session?: string
  /** The worksheet that asks for it; empty for all that no worksheet asks for. */
  readonly worksheet: string
  /** The round of an answer, where the plan has several: its number and its title. */
  readonly round?: { readonly number: number; readonly title: string }
}

type Bare = Partial<PlanChange> & Pick<PlanChange, 'thing' | 'kinds' | 'keys'>
export const changeOf = (change: Bare): PlanChange => ({ about: [], what: '', worksheet: '', ...change })
