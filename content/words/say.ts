/** The words that screen, menus and Word documents share: one catalogue, ICU messages. Screens have a catalogue of their own beside it. */
import { IntlMessageFormat } from 'intl-messageformat'
import en from './en.json' with { type: 'json' }

export type WordId = keyof typeof en
type Values = Readonly<Record<string, string | number>>
export type Say = (id: WordId, values?: Values) => string

/** Western digits in every language, as on the funders' forms; English dates as most of the world writes them: 15 April 2026. */
export const localeOf = (language: string): string => `${language === 'en' ? 'en-GB' : language}-u-nu-latn`

const formats = new Map<string, IntlMessageFormat>()

/** Fills an ICU message that stands in content, such as the sentence of a point to talk about. */
export function fill(message: string, values: Values, language = 'en'): string {
  const key = `${language}|${message}`
  const format = formats.get(key) ?? new IntlMessageFormat(message, localeOf(language), undefined, { ignoreTag: true })
  formats.set(key, format)
  return String(format.format(values))
}

/** The catalogue spoken in a language. English is the only one for now; others fall back to it. */
export const speak =
  (language: string): Say =>
  (id, values = {}) =>
    fill(en[id], values, language)

const days = new Map<string, Intl.DateTimeFormat>()

/** Kept, since to make one takes far longer than to say a day with it. */
function daysIn(language: string): Intl.DateTimeFormat {
  const known = days.get(language)
  if (known) return known
  const format = new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  days.set(language, format)
  return format
}

/** A day as people write it: 15 April 2026. Empty stays empty. */
export function sayDay(day: string, language = 'en'): string {
  return day === '' ? '' : daysIn(language).format(new Date(`${day}T00:00:00Z`))
}

const listed = (items: readonly string[], last: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}${last}${items.at(-1)}`

/** "safeguard, owner or date". */
export const sayEither = (items: readonly string[], say: Say): string => listed(items, say('list.or'))

/** "Warda, Nahr and Haus Lindenhof". */
export const sayAll = (items: readonly string[], say: Say): string => listed(items, say('list.and'))

/** "Warda, Nahr and 12 more": of very many only the first are named. */
export const saySome = (items: readonly string[], most: number, say: Say): string =>
  items.length <= most + 1 ? sayAll(items, say) : sayAll([...items.slice(0, most), say('list.more', { count: items.length - most })], say)
