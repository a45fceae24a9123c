/** One spelling for what readers take for the same word: marks, letter forms, capitals and digits make no difference. */

/** Letters that stand for others, where Unicode does not say so. Those with hamza lose it with the marks: أ, إ, آ, ؤ, ئ. */
const SAME: Readonly<Record<string, string>> = {
  ...{ ى: 'ي', ی: 'ي', ة: 'ه', ٱ: 'ا', ک: 'ك', ـ: '' },
  ...{ ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' },
}
const same = new RegExp(`[${Object.keys(SAME).join('')}]`, 'g')

/** Arabic and Persian digits, as Western ones. */
const westernDigit = (digit: string): string => String((digit.codePointAt(0) ?? 0) & 0xf)

/** Vowel points, accents, tatweel and invisible marks go; so do apostrophes and quotes within a word, as in partner’s and מנכ"ל. */
export const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’‘׳"“”„״]/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(same, (letter) => SAME[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, westernDigit)
    .normalize('NFC')
