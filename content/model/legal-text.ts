/** What XML 1.0 cannot carry, control characters and halves of a character pair included: one of them makes Word refuse the whole file. */
const ILLEGAL = /(?![\t\n])[\p{Control}\p{Surrogate}\uFFFE\uFFFF]/gu

/** The text without illegal characters, with every kind of line end as `\n`. */
export const legalText = (text: string): string => text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replace(ILLEGAL, '')
