import { describe, expect, test } from 'vitest'
import { requestOf } from '../../electron/command-line'

describe('what is asked for on the command line', () => {
  test('nothing: the window', () => {
    expect(requestOf([])).toEqual({ kind: 'window', plan: undefined })
    expect(requestOf(['--enable-features=x', '/home/a/plan.json'])).toEqual({ kind: 'window', plan: '/home/a/plan.json' })
  })
  test('a document', () => {
    const asked = { kind: 'make-document', plan: 'a.json', document: 'partnership-plan', out: 'x.docx', paper: 'a4' }
    const words = ['--make-document', '--plan', 'a.json', '--document', 'partnership-plan', '--out', 'x.docx']
    expect(requestOf(words)).toEqual({ ...asked, language: 'en' })
    expect(requestOf([...words, '--language', 'ar'])).toEqual({ ...asked, language: 'ar' })
    expect(requestOf(['--make-document', '--plan=a=b.json', '--document=d', '--out=x.docx'])).toMatchObject({
      plan: 'a=b.json',
      document: 'd',
    })
  })
  test('a part of a document, on other paper, with a letterhead, as a PDF', () => {
    const words = [
      '--make-document',
      '--plan',
      'a.json',
      '--document',
      'd',
      '--out',
      'x.pdf',
      '--sections',
      'choice, trust',
      '--paper',
      'letter',
    ]
    expect(requestOf([...words, '--letterhead', 'head.json', '--application', 'lumen'])).toEqual({
      ...{ kind: 'make-document', plan: 'a.json', document: 'd', application: 'lumen', out: 'x.pdf', language: 'en' },
      ...{ sections: ['choice', 'trust'], paper: 'letter', letterhead: 'head.json' },
    })
  })
  test.each([
    [['--plan', 'a.json', '--document', 'd', '--out', 'x.docx', '--paper', 'a5'], '--paper'],
    [['--plan', 'a.json', '--document', 'd', '--out', 'x.docx', '--sections', 'choice,Trust!'], '--sections'],
    [['--plan', 'a.json', '--document', 'd', '--out', 'x.docx', '--letterhead'], '--letterhead'],
    [['--document', 'd', '--out', 'x.docx'], '--plan'],
    [['--plan', '--document', 'd', '--out', 'x.docx'], '--plan'],
    [['--plan', 'a.json', '--out', 'x.docx'], '--document'],
    [['--plan', 'a.json', '--document', 'd'], '--out'],
    [['--plan', 'a.json', '--document', 'd', '--out', 'x.exe'], '--out'],
    [['--plan', 'a.json', '--document', 'd', '--out', 'x.docx', '--language', '../x'], 'language'],
  ])('%j is refused with a sentence', (words, about) => {
    const request = requestOf(['--make-document', ...words])
    expect(request.kind === 'refused' && request.why).toContain(about)
  })
  test('a look at a file', () => {
    expect(requestOf(['--check-plan', 'a.json'])).toEqual({ kind: 'check-plan', plan: 'a.json' })
    expect(requestOf(['--check-plan'])).toMatchObject({ kind: 'refused' })
  })
})
