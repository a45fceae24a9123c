/**
 * A group session: what is asked, in which order and for how long, who answers, what they answered, and what came of it. One
 * JSON file in the workspace, beside the plan it belongs to. It holds no moments: in an anonymous session nothing may tell
 * who answered when, and nobody else needs it.
 */
import * as z from 'zod'
import { Value } from '../model/plan-parts'
import { Day, Id, Language, Line, Text } from '../model/words-and-ids'
import { Item } from './item'

export const SESSION_VERSION = 1

/** Separate answers laid side by side; anonymous ones, collated; or one answer found together. */
export const Mode = z.enum(['separate', 'anonymous', 'together'])
export type Mode = z.infer<typeof Mode>

/** Below so many people an organisation or a level is not shown apart. Fewer than three would show who said what. */
export const LEAST_MINIMUM = 3
export const USUAL_MINIMUM = 4

const Named = z.strictObject({ id: Id, name: Line })
export type Named = z.infer<typeof Named>

/** Who answers together on one sheet, where that was settled beforehand. `people` is how many they are. */
export const Group = z.strictObject({
  id: Id,
  name: Line,
  organisation: z.exactOptional(Id),
  level: z.exactOptional(Id),
  people: z.exactOptional(z.int().min(1).max(1_000)),
})
export type Group = z.infer<typeof Group>

/** `1-2-4-all` is talked about alone, in pairs, in fours, and then by all. */
export const Pattern = z.enum(['plain', '1-2-4-all'])
export type Pattern = z.infer<typeof Pattern>
export const StepKind = z.enum(['welcome', 'question', 'collect', 'compare', 'break', 'close'])
export type StepKind = z.infer<typeof StepKind>
/** One line of the agenda. `item` is the question of a step that asks, compares or settles one. */
export const Step = z.strictObject({
  id: Id,
  kind: StepKind,
  title: Line,
  minutes: z.int().min(1).max(480),
  item: z.exactOptional(Id),
  pattern: Pattern,
})
export type Step = z.infer<typeof Step>

/** Whose a sheet is, as far as it says so. An anonymous one never has a group or a name. */
export const From = z.strictObject({
  group: z.exactOptional(Id),
  organisation: z.exactOptional(Id),
  level: z.exactOptional(Id),
  name: z.exactOptional(z.string().max(200)),
})
export type From = z.infer<typeof From>
export const Answers = z.record(Id, Value)
export type Answers = z.infer<typeof Answers>
/** How it came: typed by the group at the laptop, typed from paper, or sent as a file or a code. Not kept of anonymous ones. */
export const Via = z.enum(['laptop', 'paper', 'sent'])
export type Via = z.infer<typeof Via>

/**
 * One filled sheet. `edition` counts how often whoever filled it handed it in; `of` is the edition of the questions that
 * stood on it. Answers to questions that are no longer asked stay in it.
 */
export const Sheet = z.strictObject({
  id: Id,
  edition: z.int().min(1).max(1_000_000),
  of: z.int().min(1).max(1_000_000),
  from: From,
  answers: Answers,
  via: z.exactOptional(Via),
})
export type Sheet = z.infer<typeof Sheet>

/** What became of a question: an agreed answer, different views that were kept, or nothing yet. */
export const Agreement = z.strictObject({
  item: Id,
  kind: z.enum(['agreed', 'kept', 'open']),
  value: z.exactOptional(Value),
  reason: Text,
  views: z.array(z.strictObject({ whose: Line, words: Text })).max(50),
})
export type Agreement = z.infer<typeof Agreement>

export const Promised = z.strictObject({ id: Id, what: Text, who: Line, by: Day, item: z.exactOptional(Id) })
export type Promised = z.infer<typeof Promised>

export const MOST_SHEETS = 1_000

/** All but the sheets, which are sent and merged one by one. */
export const SessionHead = z.strictObject({
  format: z.literal('joint-action-session'),
  version: z.literal(SESSION_VERSION),
  id: Id,
  plan: Id,
  title: Line,
  day: Day,
  language: Language,
  mode: Mode,
  minimum: z.int().min(LEAST_MINIMUM).max(100),
  minutes: z.int().min(5).max(1_440),
  organisations: z.array(Named).max(60),
  levels: z.array(Named).max(20),
  groups: z.array(Group).max(200),
  items: z.array(Item).max(300),
  /** Counted up when the questions change after sheets were made from them. */
  edition: z.int().min(1).max(1_000_000),
  /** The edition of which a sheet to fill was last made; 0 while none was. */
  given: z.int().min(0).max(1_000_000),
  agenda: z.array(Step).max(200),
  collecting: z.enum(['open', 'closed']),
  /** Ids of the sheets that were mixed when collecting closed, so that one that comes again is known. */
  mixed: z.array(Id).max(MOST_SHEETS),
  /** More than anybody settles by hand: those of questions that were taken out stay. */
  agreements: z.array(Agreement).max(5_000),
  promises: z.array(Promised).max(5_000),
  /** The step of the agenda that was shown last. */
  at: z.exactOptional(Id),
})
export type SessionHead = z.infer<typeof SessionHead>
export const Session = SessionHead.extend({ sheets: z.array(Sheet).max(MOST_SHEETS) })
export type Session = z.infer<typeof Session>

/** A session as lists show it. */
export interface SessionSummary {
  readonly id: string
  readonly plan: string
  readonly title: string
  readonly day: string
  readonly mode: Mode
  readonly items: number
  readonly sheets: number
  readonly agreed: number
}

/** The questions that are talked about; the mirror counts as one, however many it asks. */
const countOf = (items: Session['items']): number => {
  const talked = items.filter(({ mirror }) => mirror === undefined).length
  return talked < items.length ? talked + 1 : talked
}
export const summaryOf = ({ id, plan, title, day, mode, items, sheets, agreements }: Session): SessionSummary => ({
  ...{ id, plan, title, day, mode, items: countOf(items), sheets: sheets.length },
  agreed: agreements.filter(({ kind }) => kind === 'agreed').length,
})
