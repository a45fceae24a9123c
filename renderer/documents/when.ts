import { localeOf } from '../../content/words/say'

/** A moment as people write it: 12 March 2026, 14:32. */
export const sayWhen = (at: string, locale: string): string =>
  new Intl.DateTimeFormat(localeOf(locale), { dateStyle: 'long', timeStyle: 'short', hour12: false }).format(new Date(at))
/** The day alone, short enough for a list: 12 March 2026. */
export const sayWhichDay = (at: string, locale: string): string =>
  new Intl.DateTimeFormat(localeOf(locale), { dateStyle: 'long' }).format(new Date(at))
