/** The words on screen: the catalogue that Word documents share, and the screen's own beside it. */
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import shared from '../../content/words/en.json'
import { fill, type WordId } from '../../content/words/say'
import screen from './en.json'
import { isolate } from './isolate'
import { type Language, languageOf } from './languages'

const catalogue = { ...shared, ...screen }
export type ScreenWordId = WordId | keyof typeof screen
export type ScreenSay = (id: ScreenWordId, values?: Readonly<Record<string, string | number>>) => string

interface Spoken {
  readonly say: ScreenSay
  readonly language: Language
}
type Values = Readonly<Record<string, string | number>>

/** Here once for all sentences on screen, so that no screen has to think of it. */
const isolated = (values: Values, { dir }: Language): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? isolate(value, dir) : value]))

const sayIn = (language: Language): Spoken => ({
  language,
  say: (id, values = {}) => language.turn(fill(catalogue[id], isolated(values, language), language.locale)),
})

const Context = createContext<Spoken>(sayIn(languageOf('en')))

export function Words({ language, children }: { language: Language; children: ReactNode }) {
  const spoken = useMemo(() => sayIn(language), [language])
  return <Context value={spoken}>{children}</Context>
}

export const useSay = (): ScreenSay => useContext(Context).say
export const useLanguage = (): Language => useContext(Context).language
