/**
 * A number as people write it: 148,000 · 148.000 · 148 000 · 31,5 · ١٤٨٠٠٠. A single separator with three digits behind it
 * groups thousands, unless a lone 0 or more than three digits stand before it; otherwise it is the decimal point. Two kinds
 * of separators say it themselves. Null when it is no number, as with a date.
 */
const ZEROS = [0x660, 0x6f0]

const westernDigit = (digit: string): string => {
  const code = digit.charCodeAt(0)
  return String(code - (ZEROS.findLast((zero) => zero <= code) ?? 0))
}

/** Groups of three behind a first one of one to three digits; two digits in the middle, as in India, are fine as well. */
const isGrouped = (groups: readonly string[]): boolean =>
  groups.every((group, at) => (at === 0 ? /^\d{1,3}$/ : at === groups.length - 1 ? /^\d{3}$/ : /^\d{2,3}$/).test(group))

function decimalAt(digits: string): number | null {
  const marks = digits.replace(/\d/g, '')
  const last = digits.lastIndexOf(marks.at(-1) ?? '')
  const kinds = new Set(marks)
  if (marks === '') return digits.length
  if (kinds.size === 2) {
    const isOnce = marks.indexOf(marks.at(-1) ?? '') === marks.length - 1
    return isOnce && isGrouped(digits.slice(0, last).split(/[.,]/)) ? last : null
  }
  const groups = digits.split(/[.,]/)
  if (marks.length > 1) return isGrouped(groups) ? digits.length : null
  return isGrouped(groups) && groups[0] !== '0' ? digits.length : last
}

export function readNumber(text: string): number | null {
  const western = text
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, westernDigit)
    // The unit stands beside the field; written again it does no harm.
    .replace(/^\s*(\p{Sc}|[A-Z]{3})|(\p{Sc}|[A-Z]{3}|[%٪])\s*$/gu, '')
    .replace(/[\s'’٬]/g, '')
  const [, sign = '', digits = ''] = /^(-?)(\d[\d.,]*)$/.exec(western.replace('٫', '.')) ?? []
  if (digits === '') return null
  // The Arabic decimal sign means nothing else.
  const at = western.includes('٫') ? digits.lastIndexOf('.') : decimalAt(digits)
  if (at === null) return null
  const plain = (part: string) => part.replace(/[.,]/g, '')
  const amount = Number(`${sign}${plain(digits.slice(0, at))}.${plain(digits.slice(at))}`)
  return Number.isFinite(amount) ? amount : null
}
