/** What sentences on a spread have in common, of ratings and of choices alike. */

/** So few answers, or on so few steps, that each can be said. */
export const FEW = 3
/** So many others are still named one by one. */
export const MOST_SAID = 2

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)

/** What none goes beyond, where nothing holds more than half. */
export function shareOf(most: number, all: number): 'quarter' | 'third' | 'half' {
  if (most <= all / 4) return 'quarter'
  return most <= all / 3 ? 'third' : 'half'
}
