import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanPasted } from '../../content/application/clean'

const FAMILY = '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}'

const cases: [why: string, pasted: string, plain: string][] = [
  ['line ends of Windows, of old Macs and of Word', 'one\r\ntwo\rthree\vfour', 'one\ntwo\nthree\nfour'],
  ['line ends of web pages', 'one\u2028two\u2029three', 'one\ntwo\nthree'],
  ['spaces that do not break', 'We\u00A0meet\u202Fhere\u2009now', 'We meet here now'],
  [
    'a number’s own spaces, which hold it together',
    '10\u202F000\u00A0EUR and 1\u2009250\u00A0300',
    '10\u00A0000 EUR and 1\u00A0250\u00A0300',
  ],
  ['soft hyphens and spaces of no width', 'part\u00ADner\u200Bship\uFEFF', 'partnership'],
  ['control characters', 'a\u0000b\u0007c\u009Fd', 'abcd'],
  ['joiners behind Latin letters', 'a\u200Db\u200Cc', 'abc'],
  ['joiners that Persian needs', 'می\u200Cخواهم', 'می\u200Cخواهم'],
  ['joiners that hold a face together', FAMILY, FAMILY],
  ['marks of direction', 'עם \u200FCSO\u200E (2026)', 'עם \u200FCSO\u200E (2026)'],
  ['bullets', '• one\n•\ttwo\n  ▪ three\n●four\n· five', '- one\n- two\n- three\n- four\n- five'],
  ['Word’s own bullets', '\uF0B7\tone\n\uF0A7  two\n\uF0D8three', '- one\n- two\n- three'],
  ['Word’s second level', 'o\tone\no\u00A0\u00A0\u00A0two', '- one\n- two'],
  ['dashes before a tab', '–\tone\n-\ttwo', '- one\n- two'],
  ['words that begin with o, and a section’s sign', 'o Canada\nonly\n§ 5', 'o Canada\nonly\n§ 5'],
  ['a bullet on a line of its own, as PDF files give it', '•\nfirst\n•\nsecond', '- first\n- second'],
  ['tabs inside and before a line', 'Name\tRole\n\tIndented', 'Name Role\nIndented'],
  ['runs of blank lines', 'one\n\n\n\ntwo\n \n\t\nthree', 'one\n\ntwo\n\nthree'],
  ['blank lines around, which set it apart', '\n\n\none\n\n', '\n\none\n\n'],
  ['spaces at the end of lines, and runs of them', 'one  \ntwo.  Three ', 'one\ntwo. Three '],
  ['ligatures', 'e\uFB03cient \uFB01eld \uFB02ow', 'efficient field flow'],
  ['shapes of Arabic letters', '\uFEB3\uFEFC\uFEE1', 'سلام'],
  ['letters in two parts', 'cafe\u0301', 'café'],
  ['words hyphenated at a line end, which nobody can tell from compounds', 'partner-\nship', 'partner-\nship'],
  ['quotation marks, dashes and dots, which are the writer’s', '“Why?” – ‘because’…', '“Why?” – ‘because’…'],
]

describe('text that is pasted', () => {
  it.each(cases)('has its way with %s', (_why, pasted, plain) => {
    expect(cleanPasted(pasted)).toBe(plain)
  })

  const odd = [...'ab1 \t\n\r\v\u00A0\u202F\u00AD\u200B\u200C\u200D\uF0B7•·o–-ﬁم\u0301é§\u200F0', FAMILY]
  const texts = fc.array(fc.constantFrom(...odd), { maxLength: 40 }).map((parts) => parts.join(''))

  it('is as clean the second time as the first', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(cleanPasted(cleanPasted(text))).toBe(cleanPasted(text))
      }),
      { numRuns: 2_000 },
    )
  })

  it('loses no letter and no digit', () => {
    const kept = (text: string) => text.normalize('NFKC').match(/[a-z0-9\u0621-\u064A]/g) ?? []
    const words = fc.array(fc.constantFrom('a', 'b', '1', ' ', '\n', 'م', '• ', '\u00A0', '\u00AD', 'ﬁ')).map((parts) => parts.join(''))
    fc.assert(
      fc.property(words, (text) => {
        expect(kept(cleanPasted(text))).toEqual(kept(text))
      }),
    )
  })
})
