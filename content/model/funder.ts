/**
 * A funder's form: its headings, what each asks, and how much may be written there. The program brings some; users copy,
 * change and write their own. An application carries a copy of its form, so that nothing moves under a text.
 */
import * as z from 'zod'
import { Day, Id, Line, QuestionId, Text } from './words-and-ids'

/** Characters count spaces and line ends; a page counts as `CHARACTERS_A_PAGE` characters, since no form lays pages out the same. */
export const LimitUnit = z.enum(['characters', 'words', 'pages'])
export type LimitUnit = z.infer<typeof LimitUnit>
export const Limit = z.strictObject({ most: z.number().positive().max(1_000_000), unit: LimitUnit })
export type Limit = z.infer<typeof Limit>

/** An answer that matters under a heading. Of a rating its reason is taken. */
export const HeadingSource = z.strictObject({ question: QuestionId })
export type HeadingSource = z.infer<typeof HeadingSource>

/** What a table lists. */
export const TableKind = z.enum(['partners', 'teams', 'risks', 'projects'])
export type TableKind = z.infer<typeof TableKind>
export const COLUMNS = {
  /** One row an organisation, ourselves first. */
  partners: [
    'name',
    'legal-name',
    'acronym',
    'kind',
    'country',
    'address',
    'established',
    'legal-status',
    'registration',
    'contact',
    'role',
    'relation',
  ],
  /** One row a person. */
  teams: ['person', 'organisation', 'tasks', 'profile'],
  /** One row a risk. */
  risks: ['number', 'risk', 'work-package', 'mitigation'],
  /** One row an earlier project. */
  projects: ['participant', 'title', 'programme', 'years', 'role', 'beneficiary', 'amount'],
} as const satisfies Record<TableKind, readonly string[]>
/** `own` is left to the writer. */
const ColumnContent = z.enum([...new Set([...Object.values(COLUMNS).flat(), 'own' as const])])
export type ColumnContent = z.infer<typeof ColumnContent>
export const TableColumn = z.strictObject({ id: Id, title: Line, holds: ColumnContent })
export type TableColumn = z.infer<typeof TableColumn>

export const MOST_HEADINGS = 60
export const MOST_COLUMNS = 10
/** How many answers a heading can have set into its draft, and as many beside it. */
export const MOST_ANSWERS = 60

const heading = { id: Id, number: Line, title: Line, question: Text, help: Text }
/** `sources` are set into a first draft, in their order; `also` is offered beside it and not set. */
const some = z.array(HeadingSource).max(MOST_ANSWERS)
const answers = { sources: some, also: some }
export const FunderHeading = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), ...heading, limit: z.exactOptional(Limit), ...answers }),
  z.strictObject({ kind: z.literal('table'), ...heading, table: TableKind, columns: z.array(TableColumn).min(1).max(MOST_COLUMNS) }),
])
export type FunderHeading = z.infer<typeof FunderHeading>

export const FunderForm = z.strictObject({
  id: Id,
  title: Line,
  funder: Line,
  /** Which form the headings and limits were read in, and on which day. */
  source: Line,
  checked: Day,
  /** What a writer must know before trusting the limits. */
  note: Text,
  headings: z.array(FunderHeading).min(1).max(MOST_HEADINGS),
})
export type FunderForm = z.infer<typeof FunderForm>
