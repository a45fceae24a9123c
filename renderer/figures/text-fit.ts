/** Text that has to fit a column of a drawing. Measured with the fonts on the page where there is a canvas, estimated elsewhere. */
import { isolated } from '../../content/words/isolated'

export interface Type {
  readonly size: number
  readonly family?: 'serif' | 'sans'
  readonly weight?: number
}

/** The fonts of the page, those for Arabic and Hebrew names among them. */
const STACK = {
  serif: '"Source Serif 4 Variable", "Frank Ruhl Libre Variable", "Noto Naskh Arabic Variable", Georgia, serif',
  sans: '"Source Sans 3 Variable", "Noto Sans Hebrew Variable", "Noto Sans Arabic Variable", "Segoe UI", sans-serif',
} as const

let canvas: CanvasRenderingContext2D | null | undefined

// Measuring is slow, and a figure measures the same names at each change.
const widths = new Map<string, number>()
if (typeof document !== 'undefined') document.fonts?.addEventListener('loadingdone', () => widths.clear())

function measure(text: string, { size, family = 'sans', weight = 400 }: Type): number | undefined {
  canvas ??= typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d')
  if (!canvas) return undefined
  const font = `${weight} ${size}px ${STACK[family]}`
  const key = `${font} ${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  canvas.font = font
  const { width } = canvas.measureText(text)
  widths.set(key, width)
  return width
}

/** Width in pixels. */
export const textWidth = (text: string, type: Type): number => measure(text, type) ?? [...text].length * type.size * 0.52

/** The text on one line, cut with an ellipsis where it would not fit. */
export function fitted(text: string, width: number, type: Type): string {
  if (textWidth(text, type) <= width) return text
  const letters = [...text]
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, type) > width) letters.pop()
  // What cuts it stands at its end in its own direction.
  return isolated(`${letters.join('').trimEnd()}…`)
}

/** A word too long for its line is broken with a hyphen, as in "Capa-bilities". Scripts that join their letters are left whole. */
function broken(word: string, width: number, type: Type): string[] {
  if (textWidth(word, type) <= width || !/^[\p{Script=Latin}'’]+$/u.test(word)) return [word]
  let at = word.length - 5
  while (at > 3 && textWidth(`${word.slice(0, at)}-`, type) > width) at -= 1
  return [`${word.slice(0, at)}-`, word.slice(at)]
}

/** The text on at most `lines` lines. */
export function wrapped(text: string, width: number, type: Type, lines = 2): string[] {
  const words = text.split(/\s+/).flatMap((word) => broken(word, width, type))
  const out: string[] = []
  for (const word of words) {
    const last = out.at(-1)
    const joined = last?.endsWith('-') ? undefined : `${last} ${word}`
    if (last !== undefined && joined !== undefined && textWidth(joined, type) <= width) out[out.length - 1] = joined
    else out.push(word)
  }
  const kept = out.slice(0, lines)
  if (out.length > lines) kept[lines - 1] = out.slice(lines - 1).join(' ')
  return kept.map((line) => fitted(line, width, type))
}

const MEASURED = [`400 14px ${STACK.sans}`, `400 14px ${STACK.serif}`, `600 14px ${STACK.serif}`]

/** Resolves when the fonts that drawings are measured with are on the page: those of the language, and what a text calls for. */
export const figureFonts = (text?: string): Promise<unknown> => Promise.all(MEASURED.map((font) => document.fonts.load(font, text)))
