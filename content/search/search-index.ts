/** The index over entries: which of them hold a word, and how well. */
import MiniSearch, { type MatchInfo } from 'minisearch'
import type { Entry } from './entry'
import { wordsIn } from './words'

/** What a word of a query is looked for as. */
export interface Sought {
  readonly form: string
  /** Words that only begin so count as well. */
  readonly prefix: boolean
  /** How many letters may differ. */
  readonly differing: number
  readonly weight: number
}
export interface Found {
  readonly score: number
  /** The forms in the index that were met. */
  readonly terms: readonly string[]
  /** Whether it was met in the entry itself, not only in the name of what it is about. */
  readonly isOwn: boolean
}
export interface SearchIndex {
  readonly entries: ReadonlyMap<string, Entry>
  readonly look: (sought: readonly Sought[]) => Map<string, Found>
}

/** All words of a text as one term: whoever types a whole title means just that. */
export const wholeOf = (text: string): string =>
  wordsIn(text)
    .map(({ term }) => term)
    .join(' ')

const termsIn = (text: string, field?: string): string[] =>
  field === 'whole' ? [wholeOf(text)] : wordsIn(text).flatMap(({ term, beside }) => [term, ...beside])

/** A subject is as good as a title, unless it only repeats a name that stands elsewhere. */
const fieldOf = {
  id: ({ id }: Entry) => id,
  name: ({ subject = '', about }: Entry) => (about ? subject : ''),
  title: ({ subject = '', about, title }: Entry) => (about ? title : `${subject} ${title}`),
  picked: ({ text, isPicked }: Entry) => (isPicked ? text : ''),
  text: ({ text, isPicked }: Entry) => (isPicked ? '' : text),
  whole: ({ subject = '', title }: Entry) => title || subject,
}

/** The terms of a query come as they are. */
const asIs = (term: string): string[] => [term]

/** A common word that is met counts less than a rare one, so what only begins like it must weigh little not to outdo it. */
const WEIGHTS = { prefix: 0.2, fuzzy: 0.2 }
const WHOLE = 3
/** What was written matters more than the names it is about, and those that were only chosen from a list. */
const NAME = 0.5
/** How much more a word in a title weighs: the title of a question matters less than what was answered. */
export const TITLES = { printed: 3, written: 1.5 } as const
const AT_ONCE = 200

const isOwn = (match: MatchInfo): boolean => Object.values(match).some((fields) => fields.some((field) => field !== 'name'))

/** In pieces with pauses, so that nobody waits for it. */
export async function makeIndex(entries: readonly Entry[], titles: number): Promise<SearchIndex> {
  const index = new MiniSearch<Entry>({
    fields: ['name', 'picked', 'title', 'text', 'whole'],
    extractField: (entry, field) => fieldOf[field as keyof typeof fieldOf](entry),
    tokenize: termsIn,
    processTerm: (term) => term,
  })
  await index.addAllAsync(entries, { chunkSize: AT_ONCE })
  const look = (sought: readonly Sought[]) => {
    const queries = sought.map(({ form, prefix, differing, weight }) => ({
      ...{ queries: [form], prefix, fuzzy: differing, boostTerm: () => weight },
    }))
    const options = { tokenize: asIs, weights: WEIGHTS, boost: { name: NAME, picked: NAME, title: titles, whole: WHOLE } }
    const results = index.search({ combineWith: 'OR', queries }, options)
    return new Map(results.map(({ id, score, match }) => [id as string, { score, terms: Object.keys(match), isOwn: isOwn(match) }]))
  }
  return { entries: new Map(entries.map((entry) => [entry.id, entry])), look }
}
