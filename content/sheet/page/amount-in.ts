/**
 * Runs in a sheet, as text. A number as people write it: 148,000 · 148.000 · 148 000 · 31,5 · ١٤٨٠٠٠. A single separator with
 * three digits behind it groups thousands, unless a lone 0 or more than three digits stand before it; otherwise it is the
 * decimal point. Null when it is no number. It reads as the fields of the program do.
 */
export function amountIn(text: string): number | null {
  const western = text
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/^\s*(\p{Sc}|[A-Z]{3})|(\p{Sc}|[A-Z]{3}|[%٪])\s*$/gu, '')
    .replace(/[\s'’٬]/g, '')
  const match = /^(-?)(\d[\d.,]*)$/.exec(western.replace('٫', '.'))
  if (!match) return null
  const sign = match[1] || ''
  const digits = match[2] || ''
  const isGrouped = (groups: readonly string[]) =>
    groups.every((group, at) => (at === 0 ? /^\d{1,3}$/ : at === groups.length - 1 ? /^\d{3}$/ : /^\d{2,3}$/).test(group))
  const decimalAt = (): number | null => {
    const marks = digits.replace(/\d/g, '')
    const mark = marks.slice(-1)
    if (marks === '') return digits.length
    const last = digits.lastIndexOf(mark)
    if (new Set(marks).size === 2)
      return marks.indexOf(mark) === marks.length - 1 && isGrouped(digits.slice(0, last).split(/[.,]/)) ? last : null
    const groups = digits.split(/[.,]/)
    if (marks.length > 1) return isGrouped(groups) ? digits.length : null
    return isGrouped(groups) && groups[0] !== '0' ? digits.length : last
  }
  const at = western.includes('٫') ? digits.lastIndexOf('.') : decimalAt()
  if (at === null) return null
  const plain = (part: string) => part.replace(/[.,]/g, '')
  const amount = Number(`${sign}${plain(digits.slice(0, at))}.${plain(digits.slice(at))}`)
  return Number.isFinite(amount) ? amount : null
}
