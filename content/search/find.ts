/** What a query finds. Every word must be met; when no entry has them all, those with most of them come first. */
import { isCommon } from './common-words'
import type { Entry } from './entry'
import { type Found, type SearchIndex, type Sought, wholeOf } from './search-index'
import { type Word, wordsIn } from './words'

export interface Hit {
  readonly entry: Entry
  readonly score: number
  /** How many words of the query stand in the entry itself, not only in the name of what it is about. */
  readonly own: number
  /** Whether every word of the query was met. */
  readonly hasAll: boolean
  /** The forms that were met, to be marked where they stand. */
  readonly terms: ReadonlySet<string>
}
type Asked = Pick<Word, 'term' | 'beside'>

/** The longest query that is looked for; what is pasted beyond that is left alone. */
export const QUERY_LIMIT = 200

/** The words that count. A sign or two alone are too common to begin other words, unless they are still being typed. */
function asked(query: string): Asked[] {
  const words = wordsIn(query.slice(0, QUERY_LIMIT))
  const telling = words.filter(({ term }) => !isCommon(term))
  return telling.length > 0 ? telling : words
}

const exact = (form: string, weight: number): Sought => ({ form, prefix: false, differing: 0, weight })

/** As written, and in its other forms; those may begin other words only when they are long enough to be words themselves. */
function asWritten({ term, beside }: Asked, isLast: boolean): Sought[] {
  const own = { form: term, prefix: term.length > 2 || (isLast && term.length > 1), differing: 0, weight: 1 }
  const others = beside.filter((form) => form.length > 2).map((form) => ({ ...exact(form, 0.5), prefix: form.length > 3 }))
  return [own, ...others]
}

/** Two letters typed in the wrong order are the commonest slip, and two differences to the index. */
const swapped = (term: string): string[] =>
  Array.from({ length: term.length - 1 }, (_, at) => `${term.slice(0, at)}${term[at + 1]}${term[at]}${term.slice(at + 2)}`)

const mayDiffer = (term: string): number => (term.length < 4 ? 0 : term.length < 8 ? 1 : 2)

/** With the slips of fingers: only what is found nowhere is looked for so, or every "work" would bring each "word". */
function asMeant({ term }: Asked): Sought[] {
  if (term.length < 4) return []
  return [{ form: term, prefix: false, differing: mayDiffer(term), weight: 1 }, ...swapped(term).map((form) => exact(form, 1))]
}

/** Found entries by id, over all indexes: ids are never the same in two. */
function lookIn(indexes: readonly SearchIndex[], sought: readonly Sought[]): Map<string, Found> {
  return new Map(sought.length === 0 ? [] : indexes.flatMap((index) => [...index.look(sought)]))
}

function lookFor(indexes: readonly SearchIndex[], word: Asked, isLast: boolean): Map<string, Found> {
  const found = lookIn(indexes, asWritten(word, isLast))
  return found.size > 0 ? found : lookIn(indexes, asMeant(word))
}

interface Gathered {
  words: number
  own: number
  score: number
  terms: Set<string>
}

function gather(found: readonly Map<string, Found>[]): Map<string, Gathered> {
  const all = new Map<string, Gathered>()
  for (const word of found)
    for (const [id, { score, terms, isOwn }] of word) {
      const before = all.get(id) ?? { words: 0, own: 0, score: 0, terms: new Set<string>() }
      const own = before.own + (isOwn ? 1 : 0)
      all.set(id, { words: before.words + 1, own, score: before.score + score, terms: new Set([...before.terms, ...terms]) })
    }
  return all
}

/** A name is found once, where it was given, and not again with every answer about whom or what it names. */
function withoutRepeats(hits: readonly Hit[]): Hit[] {
  const named = new Set(hits.map(({ entry }) => entry.names))
  return hits.filter(({ entry, own }) => own > 0 || !entry.about?.some((id) => named.has(id)))
}

/** Best first: what holds the words itself before what owes them to a name, and what is called just as the query before others. */
export function find(indexes: readonly SearchIndex[], query: string): Hit[] {
  const words = asked(query)
  const called = lookIn(indexes, [exact(wholeOf(query.slice(0, QUERY_LIMIT)), 1)])
  const gathered = gather(words.map((word, at) => lookFor(indexes, word, at === words.length - 1)))
  const most = Math.max(0, ...[...gathered.values()].map((each) => each.words))
  const hits = [...gathered].flatMap(([id, { words: met, own, score, terms }]): Hit[] => {
    const entry = indexes.map((index) => index.entries.get(id)).find((known) => known !== undefined)
    return entry && met === most ? [{ entry, own, score: score + (called.get(id)?.score ?? 0), hasAll: met === words.length, terms }] : []
  })
  return withoutRepeats(hits).sort((one, other) => other.own - one.own || other.score - one.score)
}
