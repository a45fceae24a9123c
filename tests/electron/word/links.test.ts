import { describe, expect, it } from 'vitest'
import { linkTarget, withLinks } from '../../../electron/word/links'

const DANGEROUS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>1</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '\\\\server\\share',
  'http://plain.example',
  'ftp://x.example',
  'ms-word:ofe|u|https://x.example/a.docx',
  'ms-msdt:/id',
  'search-ms:query=x',
  'smb://x',
  'ssh://x',
  'tel:1',
  'about:blank',
  'blob:https://x.example/1',
  'view-source:https://x.example',
  'chrome://settings',
  'app://page',
  'steam://run/1',
]

describe('links in documents', () => {
  it.each(DANGEROUS)('%s is text and no link', (text) => {
    expect(linkTarget(text)).toBeUndefined()
    expect(withLinks(text).filter(({ href }) => href && !/^(https|mailto):/.test(href))).toEqual([])
  })

  it('go to web pages and mail', () => {
    expect(withLinks('See https://example.org/a?b=c, or write to mailto:rana@example.org.')).toEqual([
      { text: 'See ' },
      { text: 'https://example.org/a?b=c', href: 'https://example.org/a?b=c' },
      { text: ', or write to ' },
      { text: 'mailto:rana@example.org', href: 'mailto:rana@example.org' },
      { text: '.' },
    ])
  })

  it('lose no letter of the text', () => {
    const text = 'انظر https://example.org/١ و(https://x.example).'
    expect(
      withLinks(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text)
  })
})
