/** Changing a funder's form: its headings, which answers matter under them, and the columns of its tables. Pure. */
import {
  COLUMNS,
  type ColumnContent,
  type FunderForm,
  type FunderHeading,
  MOST_ANSWERS,
  MOST_COLUMNS,
  MOST_HEADINGS,
  type TableColumn,
  type TableKind,
} from '../model/funder'

export type TextHeading = Extract<FunderHeading, { kind: 'text' }>
export type TableHeading = Extract<FunderHeading, { kind: 'table' }>
/** Whether a heading's first draft holds an answer, or whether it is only offered beside it. */
export type Part = 'sources' | 'also'

const empty = { number: '', title: '', question: '', help: '' }
export const emptyHeading = (id: string): TextHeading => ({ kind: 'text', id, ...empty, sources: [], also: [] })
export const emptyForm = (id: string, heading: string): FunderForm => ({
  ...{ id, title: '', funder: '', source: '', checked: '', note: '' },
  headings: [emptyHeading(heading)],
})

/** What a table of this kind mostly has, with the titles that the caller gives. */
const usual: Record<TableKind, readonly ColumnContent[]> = {
  partners: ['name', 'kind', 'country', 'role', 'contact'],
  teams: COLUMNS.teams,
  risks: COLUMNS.risks,
  projects: COLUMNS.projects,
}
export const usualColumns = (table: TableKind, titled: (holds: ColumnContent) => string): TableColumn[] =>
  usual[table].map((holds) => ({ id: holds, title: titled(holds), holds }))

export const canAddHeading = ({ headings }: FunderForm): boolean => headings.length < MOST_HEADINGS

const withHeadings = (form: FunderForm, headings: FunderHeading[]): FunderForm => ({ ...form, headings })

export const putHeading = (form: FunderForm, heading: FunderHeading): FunderForm =>
  withHeadings(
    form,
    form.headings.map((each) => (each.id === heading.id ? heading : each)),
  )

/** Puts a heading in at a place; nothing changes when it is there already. */
export function insertHeading(form: FunderForm, heading: FunderHeading, at: number = form.headings.length): FunderForm {
  if (form.headings.some(({ id }) => id === heading.id) || !canAddHeading(form)) return form
  return withHeadings(form, form.headings.toSpliced(at, 0, heading))
}

/** A form has one heading at least. */
export const removeHeading = (form: FunderForm, id: string): FunderForm =>
  form.headings.length === 1
    ? form
    : withHeadings(
        form,
        form.headings.filter((heading) => heading.id !== id),
      )

function moved<T>(all: readonly T[], at: number, by: -1 | 1): T[] {
  const item = all[at]
  const to = at + by
  return item === undefined || to < 0 || to >= all.length ? [...all] : all.toSpliced(at, 1).toSpliced(to, 0, item)
}

export const moveHeading = (form: FunderForm, id: string, by: -1 | 1): FunderForm =>
  withHeadings(
    form,
    moved(
      form.headings,
      form.headings.findIndex((heading) => heading.id === id),
      by,
    ),
  )

export const partOf = ({ sources, also }: TextHeading, question: string): Part | null => {
  const holds = (all: TextHeading['sources']) => all.some((source) => source.question === question)
  return holds(sources) ? 'sources' : holds(also) ? 'also' : null
}

export const hasRoom = (heading: TextHeading, part: Part): boolean => heading[part].length < MOST_ANSWERS

/** Lets an answer matter in the draft, beside it, or not at all. What is new to a part comes last in it; a full part takes no more. */
export function putAnswer(heading: TextHeading, question: string, part: Part | null): TextHeading {
  if (partOf(heading, question) === part || (part !== null && !hasRoom(heading, part))) return heading
  const without = (all: TextHeading['sources']) => all.filter((source) => source.question !== question)
  const left = { ...heading, sources: without(heading.sources), also: without(heading.also) }
  return part === null ? left : { ...left, [part]: [...left[part], { question }] }
}

export const moveAnswer = (heading: TextHeading, question: string, by: -1 | 1): TextHeading => ({
  ...heading,
  sources: moved(
    heading.sources,
    heading.sources.findIndex((source) => source.question === question),
    by,
  ),
})

export const putColumn = (heading: TableHeading, column: TableColumn): TableHeading => ({
  ...heading,
  columns: heading.columns.some(({ id }) => id === column.id)
    ? heading.columns.map((each) => (each.id === column.id ? column : each))
    : [...heading.columns, column].slice(0, MOST_COLUMNS),
})
/** A table has one column at least. */
export const removeColumn = (heading: TableHeading, id: string): TableHeading =>
  heading.columns.length === 1 ? heading : { ...heading, columns: heading.columns.filter((column) => column.id !== id) }
export const moveColumn = (heading: TableHeading, id: string, by: -1 | 1): TableHeading => ({
  ...heading,
  columns: moved(
    heading.columns,
    heading.columns.findIndex((column) => column.id === id),
    by,
  ),
})
