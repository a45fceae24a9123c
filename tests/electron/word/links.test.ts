import { describe, expect, it } from 'vitest'
import { addApplication } from '../../../content/application/edits'
import { funderForms } from '../../../content/funders'
import { linkTarget, withLinks } from '../../../electron/word/links'
import { makeDocument } from '../../../electron/word/make-document'
import { checkRules } from '../../support/docx-check'
import { DANGEROUS, FOLLOWED } from '../../support/link-schemes'
import { AT, emptyPlan } from '../../support/small-plan'

describe('links in documents', () => {
  it('are tried with fifty addresses that could start a program', () => {
    expect(new Set(DANGEROUS).size).toBe(50)
  })

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

  it.each(FOLLOWED)('%s can be followed', (text) => {
    expect(withLinks(text).filter(({ href }) => href && /^(https:\/\/|mailto:)/.test(href))).toHaveLength(1)
  })

  it('end where a sign of direction that nobody sees begins', () => {
    expect(withLinks('\u200Ehttps://example.org/a#f\u200E')).toEqual([
      { text: '\u200E' },
      { text: 'https://example.org/a#f', href: 'https://example.org/a#f' },
      { text: '\u200E' },
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

  it('lead on from a title in the running heads of every page', async () => {
    const plan = emptyPlan()
    const titled = { ...plan, project: { ...plan.project, title: 'Doors https://example.org/doors' } }
    for (const form of funderForms.slice(0, 1)) {
      const bytes = await makeDocument('application', addApplication(titled, 'one', form, AT), [], 'en', { application: 'one' })
      expect(checkRules(bytes)).toEqual([])
    }
  })
})
