/** A year as it is typed, in Western, Arabic or Persian digits; 0 while the field is empty, null for what can be no year. */
const LATEST = 2200

export function readYear(text: string): number | null {
  const digits = text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf)).trim()
  if (digits === '') return 0
  return /^\d{1,4}$/.test(digits) && Number(digits) <= LATEST ? Number(digits) : null
}
