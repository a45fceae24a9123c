/** How large a logo stands above a document, in pixels at 96 to the inch. */
import type { Logo } from './letterhead'

/** Some five centimetres by two. */
const WIDEST = 190
const HIGHEST = 76

export function printedLogo({ width, height }: Pick<Logo, 'width' | 'height'>): { width: number; height: number } {
  const scale = Math.min(WIDEST / width, HIGHEST / height, 1)
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
