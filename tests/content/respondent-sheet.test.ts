import { createHash } from 'node:crypto'
import { transformWithOxc } from 'vite'
import { describe, expect, it } from 'vitest'
import type { Item } from '../../content/session/item'
import type { Session } from '../../content/session/session'
import { respondentSheet } from '../../content/sheet/respondent-sheet'
import { SHEET_SCRIPT } from '../../content/sheet/sheet-script'
import { speak } from '../../content/words/say'
import { arabicSession, EVERY_KIND, everyKind, mirrorSession } from '../support/asked-of-all'
import { PAYLOADS } from '../support/hostile-texts'
import { someSheet } from './any-session'

const hash = (text: string) => createHash('sha256').update(text).digest('base64')
const sheetOf = (session: Session): string => respondentSheet(session, speak('en'), hash)
const tags = (html: string): string[] => html.match(/<[^>]*>/g) ?? []
const between = (html: string, start: string, end: string): string => html.slice(html.indexOf(start) + start.length).split(end)[0] ?? ''

/** The session with all that somebody can write replaced. */
function saying(session: Session, words: string): Session {
  const named = <T extends { name: string }>(all: readonly T[]): T[] => all.map((each) => ({ ...each, name: words }))
  const worded = ({ ask, ...item }: Item): Item => ({
    ...{ ...item, text: words, help: `${words}.`, subject: item.subject === '' ? '' : words },
    ask:
      ask.kind === 'one' || ask.kind === 'several'
        ? { ...ask, options: ask.options.map((option) => ({ ...option, text: words })) }
        : ask.kind === 'scale'
          ? { ...ask, steps: ask.steps.map((step) => ({ ...step, text: words })) }
          : ask.kind === 'number'
            ? { ...ask, unit: words }
            : ask.kind === 'list'
              ? { ...ask, item: words }
              : ask,
  })
  const { organisations, levels, groups, items } = session
  return {
    ...session,
    title: words,
    organisations: named(organisations),
    levels: named(levels),
    groups: named(groups),
    items: items.map(worded),
  }
}

describe('the sheet for those who answer', () => {
  it('lets nothing that somebody wrote become markup', () => {
    const grouped = { groups: [{ id: 'one', name: 'One' }] }
    for (const session of [everyKind(), everyKind(grouped), mirrorSession({ mode: 'anonymous' })]) {
      const harmless = tags(sheetOf(saying(session, 'words')))
      for (const payload of PAYLOADS.filter((each) => each.trim() !== '')) expect(tags(sheetOf(saying(session, payload)))).toEqual(harmless)
    }
  })

  it('allows its own script and its own style, and nothing else', () => {
    const html = sheetOf(everyKind())
    const policy = between(html, 'http-equiv="Content-Security-Policy" content="', '"')
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hash(between(html, '<script>', '</script>'))}'`,
      `style-src 'sha256-${hash(between(html, '<style>', '</style>'))}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ])
    expect(html).toContain('<meta name="referrer" content="no-referrer">')
    expect(html).not.toMatch(/https?:|\bsrc=|url\(|@import| style="| on[a-z]+="/)
  })

  it('has a field with a label for every kind of question', () => {
    const html = sheetOf(everyKind())
    const kinds: Record<Item['ask']['kind'], string> = {
      line: '<textarea id="a-q-name"',
      text: '<textarea id="a-q-only"',
      list: '<textarea id="a-q-risks"',
      one: '<input type="radio" name="a-q-who" value="o-2">',
      several: '<input type="checkbox" name="a-q-whom" value="o-2">',
      scale: '<input type="radio" name="a-q-trust" value="2">',
      number: 'inputmode="decimal" id="a-q-people"',
      date: '<input type="date" max="9999-12-31" id="a-q-day"',
    }
    for (const { ask, id, text } of EVERY_KIND) {
      expect(html).toContain(kinds[ask.kind])
      expect(between(html, `data-item="${id}"`, '</div>')).toMatch(new RegExp(`<(legend|label) class="ask"[^]*${text.replace('?', '\\?')}`))
    }
    expect(html).toContain('<textarea id="why-q-trust"')
    expect(html).not.toContain('why-q-stand')
  })

  it('runs from right to left in the languages that do', () => {
    expect(sheetOf(arabicSession())).toContain('<html lang="ar" dir="rtl">')
    for (const language of ['he', 'fa']) expect(sheetOf(everyKind({ language }))).toContain(`<html lang="${language}" dir="rtl">`)
    expect(sheetOf(everyKind())).toContain('<html lang="en" dir="ltr">')
  })

  it('holds nothing of the session but what is asked', () => {
    const session = everyKind({
      plan: 'plan-canary',
      items: EVERY_KIND.map((item) => ({ ...item, question: 'question.canary', worksheet: 'worksheet-canary', about: ['about-canary'] })),
      sheets: [someSheet(1, { 'q-only': { kind: 'text', text: 'answer-canary' } }, { from: { name: 'name-canary' } })],
      agenda: [{ id: 'step', kind: 'welcome', title: 'agenda-canary', minutes: 5, pattern: 'plain' }],
      agreements: [{ item: 'q-only', kind: 'open', reason: 'reason-canary', views: [] }],
      promises: [{ id: 'p', what: 'promise-canary', who: '', by: '' }],
    })
    expect(sheetOf(session)).not.toContain('canary')
    const group = [{ id: 'group-canary', name: 'group-canary' }]
    expect(sheetOf(everyKind({ groups: group }))).toContain('canary')
    expect(sheetOf(everyKind({ groups: group, mode: 'anonymous' }))).not.toContain('canary')
  })

  it('asks nobody for a name in an anonymous session, and for the organisation in a mirror', () => {
    expect(sheetOf(everyKind({ mode: 'anonymous' }))).not.toContain('name="name"')
    expect(sheetOf(everyKind())).toContain('name="name"')
    const needed = '<select id="organisation" name="organisation" dir="auto" aria-required="true"'
    const alone = mirrorSession().items.filter(({ mirror }) => mirror !== undefined)
    expect(sheetOf(mirrorSession())).toContain(needed)
    expect(sheetOf(mirrorSession({ mode: 'anonymous', items: alone }))).toContain(needed)
    // Where something else is asked as well, whoever stays unnamed may leave it out.
    expect(sheetOf(mirrorSession({ mode: 'anonymous' }))).not.toContain('aria-required')
    expect(sheetOf(everyKind({ mode: 'anonymous', organisations: [], levels: [] }))).not.toContain('<select')
  })

  it('stays small with forty questions', () => {
    const items = Array.from({ length: 40 }, (_, at) => ({ ...(EVERY_KIND[at % EVERY_KIND.length] as Item), id: `q-${at}` }))
    expect(Buffer.byteLength(sheetOf(everyKind({ items })))).toBeLessThan(60_000)
  })

  it('has a script of words that browsers of 2020 know', async () => {
    const written = async (target: string) => (await transformWithOxc(SHEET_SCRIPT, 'sheet.js', { target })).code
    expect(await written('es2019')).toBe(await written('esnext'))
    expect(SHEET_SCRIPT).not.toMatch(/\.at\(|replaceAll|structuredClone|randomUUID|findLast|Object\.hasOwn|\binnerHTML|<!--|<\/script/i)
  })
})
