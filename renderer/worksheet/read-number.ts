/**
 * A number as people write it: 148,000 · 148.000 · 148 000 · 31,5 · ١٤٨٠٠٠. A single separator with three digits behind it
 * groups thousands; with one or two it is the decimal point. Null when it is no number.
 */
export function readNumber(text: string): number | null {
  const western = text
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/٫/g, '.')
    .replace(/[\s'’٬]/g, '')
  if (!/^-?\d[\d.,]*$/.test(western)) return null
  const last = Math.max(western.lastIndexOf('.'), western.lastIndexOf(','))
  const behind = last < 0 ? '' : western.slice(last + 1)
  const separators = western.replace(/[^.,]/g, '')
  const isDecimal =
    last >= 0 && behind.length > 0 && (behind.length < 3 || (new Set(separators).size === 2 && behind.length !== 3) || behind.length > 3)
  const whole = (isDecimal ? western.slice(0, last) : western).replace(/[.,]/g, '')
  const amount = Number(isDecimal ? `${whole}.${behind}` : whole)
  return Number.isFinite(amount) ? amount : null
}
