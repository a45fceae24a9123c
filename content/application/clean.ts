/** Makes plain text of what comes in from Word, PDF and web pages. What it means stays; what only its old page needed goes. */

type Step = readonly [pattern: RegExp, replacement: string]

/** Ligatures of print, and the shapes of Arabic letters that PDF files give instead of the letters. */
const SHAPES = /[\uFB00-\uFB06\uFB50-\uFBB1\uFE80-\uFEFC]/g

const invisible: Step[] = [
  [/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n'],
  // Soft hyphens, spaces of no width, marks of byte order, places of pictures. Marks of direction stay.
  [/[\u00AD\u180E\u200B\u2060\uFEFF\uFFFC]/g, ''],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: These are what is looked for.
  [/[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g, ''],
]

/** Joiners matter in Arabic, in the scripts of India and in emoji, and are leftovers behind anything else. */
const joiners: Step[] = [
  [
    /(?<![\p{scx=Arab}\p{scx=Syrc}\p{scx=Deva}\p{scx=Beng}\p{scx=Gujr}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Taml}\p{scx=Telu}\p{Extended_Pictographic}\p{Emoji_Modifier}]|\uFE0F)[\u200C\u200D]/gu,
    '',
  ],
]

/** A space that holds a number together stays one that does not break. */
const spaces: Step[] = [
  [/(?<=\d)[\u00A0\u2007\u2009\u202F](?=\d)/g, '\u00A0'],
  [/(?!(?<=\d)\u00A0\d)[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' '],
]

/** Letters are bullets only before a tab or a gap: Word writes its second level as o, and Wingdings as others. */
const bullets: Step[] = [
  [
    /^[ \t]*[\u2022\u2023\u2043\u2219\u25AA\u25AB\u25A0\u25A1\u25CF\u25CB\u25E6\u25C6\u25C7\u25BA\u25B6\u27A2\u27A4\uF020-\uF0FF][ \t]*/gmu,
    '- ',
  ],
  [/^[ \t]*\u00B7[ \t]+/gm, '- '],
  [/^[ \t]*[oØü§–—-](?:\t[ \t]*| {2,})/gm, '- '],
]

const layout: Step[] = [
  [/[ \t]+(?=\n)/g, ''],
  [/(?<=\n)[ \t]+/g, ''],
  [/[ \t]+/g, ' '],
  // PDF files often give a bullet a line of its own.
  [/^-\n(?=[^\n-])/gm, '- '],
  [/\n{3,}/g, '\n\n'],
]

const take = (text: string, steps: readonly Step[]): string =>
  steps.reduce((now, [pattern, replacement]) => now.replace(pattern, replacement), text)

export function cleanPasted(text: string): string {
  const letters = text.replace(SHAPES, (shape) => shape.normalize('NFKC'))
  const plain = take(letters, [...invisible, ...joiners]).normalize('NFC')
  return take(plain, [...spaces, ...bullets, ...layout])
}
