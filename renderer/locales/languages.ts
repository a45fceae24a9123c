export interface Language {
  /** For dates, numbers and plurals. */
  readonly locale: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** Changes the wording after it was filled; only the pseudo-language does. */
  readonly turn: (words: string) => string
}

const english: Language = { locale: 'en', lang: 'en', dir: 'ltr', turn: (words) => words }

/** English mirrored and a third longer, so that tests see what Arabic and Hebrew will need before they are translated. */
const mirrored: Language = {
  locale: 'en',
  lang: 'en-x-mirrored',
  dir: 'rtl',
  turn: (words) => (words.length > 3 ? `${words}${'·'.repeat(Math.ceil(words.length / 3))}` : words),
}

export const languageOf = (name: string | null): Language => (name === 'mirrored' ? mirrored : english)
