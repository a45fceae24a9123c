/** The fonts that a figure's text needs, as data: a picture made from an SVG sees nothing of the page around it. */

import hebrewSerif from '@fontsource-variable/frank-ruhl-libre/files/frank-ruhl-libre-hebrew-wght-normal.woff2?url'
import arabicSerif from '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2?url'
import arabicSans from '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2?url'
import hebrewSans from '@fontsource-variable/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-wght-normal.woff2?url'
import latinSansMore from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url'
import latinSans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import latinSerifMore from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-opsz-normal.woff2?url'
import latinSerifItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-italic.woff2?url'
import latinSerif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2?url'

interface Face {
  readonly family: 'FigureSerif' | 'FigureSans'
  readonly url: string
  readonly style?: 'italic'
  /** Characters that call for this face; the others leave it out. */
  readonly needs: RegExp
  readonly range: string
}

const LATIN = 'U+0000-00FF,U+2000-206F,U+20AC'
const LATIN_MORE = 'U+0100-02AF,U+1E00-1EFF'
const ARABIC = 'U+0600-06FF,U+0750-077F,U+FB50-FDFF,U+FE70-FEFC'
const HEBREW = 'U+0590-05FF,U+FB1D-FB4F'

const faces: readonly Face[] = [
  { family: 'FigureSerif', url: latinSerif, needs: /./, range: LATIN },
  { family: 'FigureSerif', url: latinSerifItalic, style: 'italic', needs: /./, range: LATIN },
  { family: 'FigureSans', url: latinSans, needs: /./, range: LATIN },
  { family: 'FigureSerif', url: latinSerifMore, needs: /[Ā-ʯḀ-ỿ]/, range: LATIN_MORE },
  { family: 'FigureSans', url: latinSansMore, needs: /[Ā-ʯḀ-ỿ]/, range: LATIN_MORE },
  { family: 'FigureSerif', url: arabicSerif, needs: /\p{Script=Arabic}/u, range: ARABIC },
  { family: 'FigureSans', url: arabicSans, needs: /\p{Script=Arabic}/u, range: ARABIC },
  { family: 'FigureSerif', url: hebrewSerif, needs: /\p{Script=Hebrew}/u, range: HEBREW },
  { family: 'FigureSans', url: hebrewSans, needs: /\p{Script=Hebrew}/u, range: HEBREW },
]

const asData = async (url: string): Promise<string> => {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return `data:font/woff2;base64,${btoa(binary)}`
}
const loaded = new Map<string, Promise<string>>()

function load(url: string): Promise<string> {
  const known = loaded.get(url) ?? asData(url)
  loaded.set(url, known)
  return known
}

/** `@font-face` rules for the characters of a text. */
export async function fontRules(text: string): Promise<string> {
  const needed = faces.filter((face) => face.needs.test(text))
  const rules = needed.map(
    async ({ family, url, style = 'normal', range }) =>
      `@font-face{font-family:${family};src:url(${await load(url)}) format("woff2");font-weight:200 900;font-style:${style};unicode-range:${range}}`,
  )
  return (await Promise.all(rules)).join('')
}
