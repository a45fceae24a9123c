/** Turns a title into a file name that Windows, macOS and Linux all take, and knows the names of plan files. */

/** Copies of plans end so that opening one opens this program; `build.fileAssociations` in package.json says the same. */
export const PLAN_ENDING = 'jointaction'
/** What plan files may end with: a copy, and a file as it lies in the workspace. */
export const PLAN_ENDINGS: readonly string[] = [PLAN_ENDING, 'json']

/** A plan file's name without its ending, undefined for another kind of file. */
export function withoutPlanEnding(name: string): string | undefined {
  const ending = PLAN_ENDINGS.find((each) => name.toLowerCase().endsWith(`.${each}`))
  return ending && name.slice(0, -ending.length - 1)
}

// Characters Windows refuses, control characters, and marks that turn the reading direction and could disguise an ending.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i
/** Linux allows 255 bytes a name; an Arabic letter takes two. */
const LONGEST = 180

/** Cut between letters, never within one. */
function shortened(text: string): string {
  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (Buffer.byteLength(kept + segment) > LONGEST) break
    kept += segment
  }
  return kept
}

/** Not every dialog adds the ending that was left out. */
export const withEnding = (path: string, ending: string): string => (path.toLowerCase().endsWith(`.${ending}`) ? path : `${path}.${ending}`)

export function fileNameFor(title: string, ending: string): string {
  const plain = title.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim()
  const stem = shortened(plain).replace(/^[. ]+|[. ]+$/g, '')
  const first = stem.split('.')[0] ?? ''
  const name = stem === '' ? 'plan' : RESERVED.test(first) ? `_${stem}` : stem
  return `${name}.${ending}`
}
