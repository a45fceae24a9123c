/** What is read from a PDF, and set in it. */
import { expect, test } from 'vitest'
import { madeBy, pagesOfPlaces } from '../../electron/pdf-parts'

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const text = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')

/** Laid out as Chromium does it: a tree of pages in two branches, and the places that links lead to. */
const pdf = `%PDF-1.4
1 0 obj
<</Creator (Mozilla/5.0 \\(X11\\) (a program) Safari/537.36)
/Title (A)>>
endobj
3 0 obj
<</Length 30>> stream
9 0 obj <</Type /Catalog>> endobj
endstream
endobj
11 0 obj
<</Type /Page /Parent 20 0 R>>
endobj
12 0 obj
<</Type /Page /Parent 20 0 R>>
endobj
13 0 obj
<</Type /Page /Parent 21 0 R>>
endobj
20 0 obj
<</Type /Pages /Kids [11 0 R 12 0 R] /Count 2>>
endobj
21 0 obj
<</Type /Pages /Kids [13 0 R] /Count 1>>
endobj
22 0 obj
<</Type /Pages /Kids [20 0 R 21 0 R] /Count 3>>
endobj
30 0 obj
<</part-1 [11 0 R /XYZ 6 826 0]
/part-2-1 [13 0 R /XYZ 6 400 0]
/lost [99 0 R /XYZ 6 400 0]>>
endobj
31 0 obj
<</Type /Catalog
/Pages 22 0 R
/Dests 30 0 R>>
endobj
`

test('places are found on their pages, in the order of the tree', () => {
  expect(pagesOfPlaces(bytes(pdf))).toEqual({ 'part-1': 1, 'part-2-1': 3 })
})

test('where a file says nothing openly, nothing is known', () => {
  expect(pagesOfPlaces(bytes('%PDF-1.7\n1 0 obj\n<</Type /ObjStm>> stream\nx\nendstream\nendobj\n'))).toEqual({})
})

test('the maker is named, and nothing moves', () => {
  const named = text(madeBy(bytes(pdf), 'Joint Action Companion'))
  expect(named).toContain('/Creator (Joint Action Companion)')
  expect(named).not.toContain('Mozilla')
  expect(named).toHaveLength(pdf.length)
  expect(named.slice(named.indexOf('/Title'))).toBe(pdf.slice(pdf.indexOf('/Title')))
})

test('a name that does not fit or could do harm is left out', () => {
  for (const name of ['a'.repeat(200), 'a) /Title (b']) expect(text(madeBy(bytes(pdf), name))).toBe(pdf)
})
