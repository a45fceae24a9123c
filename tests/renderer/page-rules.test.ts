/** The rules by which a browser cuts a document into sheets. */
import { describe, expect, test } from 'vitest'
import type { DocumentModel } from '../../content/model/document'
import { COUNTERS, headOf, pageRules } from '../../renderer/documents/page/page-rules'

const model = (part: Partial<DocumentModel>): DocumentModel => ({
  title: 'Opening doors',
  subject: 'Partnership plan',
  creator: 'Joint Action Companion',
  language: 'en',
  foot: 'Made on 12 March 2026.',
  form: 'report',
  paper: 'a4',
  blocks: [],
  ...part,
})
const rulesFor = (part: Partial<DocumentModel>) => pageRules(model(part), { page: `${COUNTERS.page} of ${COUNTERS.pages}`, sans: 'Sans' })

test('the sheet has the size of the paper', () => {
  expect(rulesFor({})).toContain('size:595.3pt 841.9pt;margin:70.85pt')
  expect(rulesFor({ paper: 'letter' })).toContain('size:612pt 792pt;margin:72pt')
})

test('pages are counted by the browser, in the order of the language', () => {
  expect(rulesFor({})).toContain('@bottom-right{content:counter(page) " of " counter(pages);')
})

test('a document that runs the other way has its page numbers on the other side', () => {
  expect(rulesFor({ language: 'ar' })).toContain('@bottom-left{content:counter(page)')
})

test('a title cannot end the rule that it stands in', () => {
  const rules = rulesFor({ title: 'a"}\\ </style>\u0007' })
  expect(rules).toContain('@top-left{content:"\u2068a\\22 }\\5c  \\3c /style\\3e ')
  expect(rules).not.toContain('</style>')
})

test('a long title is cut in the line above the page', () => {
  expect(headOf({ title: `A\nlong ${'title '.repeat(40)}`, subject: 'Memo' }).start.length).toBeLessThanOrEqual(70)
})

describe('the first page', () => {
  const first = (part: Partial<DocumentModel>) => rulesFor(part).split('@page:first')[1] ?? ''
  test('of a report has its title alone', () => expect(first({}).match(/content:"";border:0/g)).toHaveLength(4))
  test('of a memo is counted', () => expect(first({ form: 'memo' }).match(/content:"";border:0/g)).toHaveLength(2))
  test('of a sheet is as the others', () => expect(first({ form: 'sheet' })).toBe('{}'))
})
