/** A text for a place with little room: cut at the end of a word, never inside one unless a single word is longer. */
export function clipped(text: string, most: number): string {
  const letters = [...text]
  if (letters.length <= most) return text
  const head = letters.slice(0, most).join('')
  const whole = head.replace(/[\s\p{Punctuation}]+\S*$/u, '')
  return `${whole || head}…`
}
