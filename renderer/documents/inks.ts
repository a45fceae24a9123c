/** Inks that can be read on white, offered by name; an organisation may write its own. */
export const INKS = [
  { id: 'black', colour: '' },
  { id: 'blue', colour: '#24488c' },
  { id: 'petrol', colour: '#0f5f6b' },
  { id: 'green', colour: '#2f6b3a' },
  { id: 'wine', colour: '#7d2240' },
  { id: 'brown', colour: '#7a4a1d' },
  { id: 'violet', colour: '#5a3d82' },
] as const
export type InkId = (typeof INKS)[number]['id'] | 'own'

export const inkOf = (colour: string): InkId => INKS.find((ink) => ink.colour === colour.toLowerCase())?.id ?? 'own'

/** `#rrggbb` from what somebody wrote: with or without the sign, short or long; undefined when it is no colour. */
export function colourFrom(text: string): string | undefined {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1]?.toLowerCase()
  if (!digits) return undefined
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`
}
