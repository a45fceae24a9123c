/** Plans that are hard to set: empty, crowded, long, in several scripts, or with characters that no file may hold. */
import { describe, expect, it } from 'vitest'
import type { Partner, Plan } from '../../../content/model/plan'
import { documentIds, documentTitle, figuresOf, makeDocument } from '../../../electron/word/make-document'
import { checkRules, checkSdk } from '../../support/docx-check'
import { openDocx, paragraphTexts, textIn as textOf } from '../../support/docx-parts'
import { AT, emptyPlan } from '../../support/small-plan'
import { type Element, within } from '../../support/xml'

const edited = { dot: ['new', 0] as [string, number], at: AT }
const partner = (at: number, name: string, part: Partial<Partner> = {}): Partner => ({
  ...{ id: `p${at}`, name, kind: 'cso', place: '', contact: '', part: 'partner', status: 'chosen', order: at, ...edited },
  ...part,
})
const text = (question: string, about: string[], words: string): Plan['entries'][number] => ({
  ...{ question, about, round: 'first', voice: 'ours', value: { kind: 'text', text: words }, ...edited },
})
const rating = (question: string, about: string, evidence: string): Plan['entries'][number] => ({
  ...{ question, about: [about], round: 'first', voice: 'ours', value: { kind: 'scale', rating: 2, evidence, source: 'told' }, ...edited },
})

const level = (question: string, about: string): Plan['entries'][number] => ({
  ...{
    question,
    about: [about],
    round: 'first',
    voice: 'ours',
    value: { kind: 'scale', rating: 2, evidence: '', source: null },
    ...edited,
  },
})

const nothing: Element = { name: '', attributes: {}, children: [] }
const xmlOf = (bytes: Uint8Array): string => new TextDecoder().decode(openDocx(bytes).files['word/document.xml'])
const made = (plan: Plan, language = 'en') => makeDocument('partnership-plan', plan, [], language)

describe('hard plans', () => {
  it('knows its documents', () => {
    expect(documentIds()).toEqual(
      expect.arrayContaining([
        ...['partnership-plan', 'partnership-plan-partner', 'choice-memo', 'trust-risk-register'],
        ...['joint-space-review', 'partnering-agreement', 'looking-back-record'],
      ]),
    )
    expect(documentTitle('partnership-plan')).toBe('Partnership plan (internal)')
    expect(documentTitle('nothing')).toBeUndefined()
  })

  it.each(documentIds())('an empty plan makes a whole %s', async (id) => {
    const bytes = await makeDocument(id, emptyPlan(), [], 'en')
    expect(checkRules(bytes)).toEqual([])
    // One of each form; sheets are asked of where they are tested.
    if (['partnership-plan', 'choice-memo'].includes(id)) expect(await checkSdk(bytes)).toEqual([])
    if (!id.startsWith('partnership-plan')) return
    expect(figuresOf(id, emptyPlan())).toEqual([])
    // One line for each chapter, not for each of its sections.
    const lines = paragraphTexts(bytes)
    expect(lines.filter((line) => line === 'Nothing written here yet.')).toHaveLength(9)
    expect(lines).not.toContain('No partners entered yet.')
  })

  it('twenty partners keep their tables within the page', async () => {
    const partners = Array.from({ length: 20 }, (_, at) => partner(at, `Partner ${at + 1}`))
    const rows = [{ id: 'r1', list: 'needs.map', about: [], order: 1, ...edited }]
    const covers = partners.map(({ id }) => ({
      ...{
        question: 'needs.map',
        about: ['r1', id],
        round: 'first',
        voice: 'ours',
        value: { kind: 'coverage', level: 'fully' } as const,
        ...edited,
      },
    }))
    const bytes = await made({ ...emptyPlan(), partners, rows, entries: [...covers, text('needs.map-need', ['r1'], 'Trainers')] })
    expect(checkRules(bytes)).toEqual([])
    const words = paragraphTexts(bytes)
    expect(words.some((line) => line.startsWith('Partner 1, Partner 2, ') && line.endsWith('Partner 20'))).toBe(true)
  })

  it('drops what no file may hold and keeps the rest', async () => {
    const nasty = 'a\u0000b\uFFFFc\uD800d <w:p> & ]]> "e"'
    const bytes = await made({ ...emptyPlan(), partners: [partner(1, nasty)], entries: [text('choice.reason', ['p1'], nasty)] })
    expect(checkRules(bytes)).toEqual([])
    expect(paragraphTexts(bytes)).toContain('abcd <w:p> & ]]> "e"')
  })

  it('turns line ends into line breaks, and empty lines into paragraphs', async () => {
    const bytes = await made({ ...emptyPlan(), entries: [text('choice.idea-words', [], 'one\ntwo\r\n\r\nthree')] })
    expect(paragraphTexts(bytes)).toEqual(expect.arrayContaining(['one\ntwo', 'three']))
  })

  it('sets what users wrote in Arabic and Hebrew from the right, and names and the rest of the page from the left', async () => {
    const entries = [text('choice.reason', ['p1'], 'نثق بهم منذ 2019'), rating('base.field', 'p1', 'שיחה אחת')]
    const bytes = await made({ ...emptyPlan(), partners: [partner(1, 'وردة')], entries })
    expect(checkRules(bytes)).toEqual([])
    const document = openDocx(bytes).xml('word/document.xml')
    const turned = (document ? within(document, 'w:p') : []).filter((paragraph) => within(paragraph, 'w:bidi').length > 0)
    const words = turned.map((paragraph) =>
      within(paragraph, 'w:t')
        .flatMap((element) => element.children)
        .join(''),
    )
    expect(words).toEqual(['שיחה אחת', 'نثق بهم منذ 2019'])
    expect(xmlOf(bytes)).toContain('w:bidi="he-IL"')
    expect(xmlOf(bytes)).not.toContain('bidiVisual')
  })

  it('mirrors tables in a right-to-left document', async () => {
    const bytes = await made({ ...emptyPlan(), partners: [partner(1, 'Warda')] }, 'ar')
    expect(checkRules(bytes)).toEqual([])
    expect(xmlOf(bytes)).toContain('w:bidiVisual')
    expect(xmlOf(bytes)).not.toMatch(/w:jc w:val="(left|right)"/)
  })

  it('breaks long rows across pages and keeps short ones whole', async () => {
    const long = 'A long story of what may happen. '.repeat(400)
    const entries = [rating('trust.ability', 'p1', `Rain ${long}`), rating('trust.integrity', 'p1', 'Wind')]
    const bytes = await made({ ...emptyPlan(), partners: [partner(1, 'Warda')], entries })
    expect(checkRules(bytes)).toEqual([])
    const shown = within(openDocx(bytes).xml('word/document.xml') ?? nothing, 'w:tr')
    const loose = shown.filter((row) => within(row, 'w:cantSplit').length === 0)
    expect(loose.map((row) => textOf(row).includes('Rain'))).toEqual([true])
    expect(shown.length).toBeGreaterThan(4)
  })

  it('says long answers of a grid below it, in its order, with whom and what they are about', async () => {
    const long = (what: string) => `${what} ${'and so on '.repeat(50)}`.trim()
    const entries = [
      text('choice.reason', ['p1'], long('First')),
      text('choice.reason', ['p2'], 'Short'),
      rating('base.field', 'p2', long('Second')),
      rating('base.capabilities', 'p2', 'Brief'),
    ]
    const bytes = await made({ ...emptyPlan(), partners: [partner(1, 'Warda'), partner(2, 'Nahr')], entries })
    expect(checkRules(bytes)).toEqual([])
    const words = paragraphTexts(bytes)
    expect(words.filter((line) => line === 'See below.')).toHaveLength(2)
    expect(words).toContain(`Nahr – Thematic field  ${long('Second')} Told by someone we trust.`)
    expect(words).toContain(`Warda – Reason  ${long('First')}`)
    const cells = within(openDocx(bytes).xml('word/document.xml') ?? nothing, 'w:tc').map(textOf)
    expect(cells).toContain('2, clearlySee below.')
    expect(cells.filter((cell) => cell.length > 400)).toEqual([])
  })

  it('says of a partner, and of a section, in one line that nothing is written yet', async () => {
    const partners = [partner(1, 'Warda'), partner(2, 'Nahr')]
    const bytes = await made({ ...emptyPlan(), partners, entries: [text('depend.we', ['p1'], 'The hall')] })
    const words = paragraphTexts(bytes)
    const about = words.slice(words.lastIndexOf('Nahr'))
    expect(about.slice(0, 3)).toEqual(['Nahr', 'Nothing written here yet.', 'Risks'])
    expect(words.filter((line) => line === 'Not answered yet.' || line.endsWith('  Not answered yet.')).length).toBeLessThan(3)
    const history = words.lastIndexOf('Common history')
    expect(words.slice(history, history + 3)).toEqual(['Common history', 'What kind of history do we share? – all partners', 'Constraints'])
  })

  it('names the partners of an open question unless all are meant', async () => {
    const partners = [partner(1, 'Warda'), partner(2, 'Nahr'), partner(3, 'Tamar', { status: 'declined' })]
    const words = paragraphTexts(await made({ ...emptyPlan(), partners, entries: [text('depend.we', ['p1'], 'The hall')] }))
    expect(words).toEqual(
      expect.arrayContaining(['What do we depend on them for? – Nahr', 'What do they depend on us for? – all partners']),
    )
    const alone = paragraphTexts(await made({ ...emptyPlan(), partners: partners.slice(0, 1) }))
    expect(alone).toContain('What do we depend on them for? – Warda')
  })

  it('leaves page numbers to Word, leads no dots to nothing, and makes Word ask nothing on opening', async () => {
    const document = openDocx(await made(emptyPlan())).xml('word/document.xml') ?? nothing
    const [list] = within(document, 'w:sdt')
    expect(within(document, 'w:fldChar').filter(({ attributes }) => attributes['w:dirty'])).toEqual([])
    const entries = list ? within(list, 'w:hyperlink').map(textOf) : []
    expect(entries).toEqual(expect.arrayContaining(['1\tThe project\t', '1.1\tWho works on it\t']))
    expect(within(list ?? nothing, 'w:tab').filter(({ attributes }) => attributes['w:leader'] === 'dot')).toEqual([])
  })

  it('keeps names from the right in their place: headings, the first page, lists of names', async () => {
    const partners = [partner(1, 'وردة'), partner(2, 'شركة النور (Al-Nour)')]
    const bytes = await made({ ...emptyPlan(), partners, entries: [text('depend.we', ['p1'], 'The hall')] })
    const document = openDocx(bytes).xml('word/document.xml') ?? nothing
    expect(within(document, 'w:bidi')).toEqual([])
    const words = paragraphTexts(bytes)
    expect(words).toContain('our organisation with \u200Eوردة\u200E and \u200Eشركة النور (Al-Nour)\u200E')
    const [list] = within(document, 'w:p').filter((line) => textOf(line).startsWith('our organisation with'))
    const runs = within(list ?? nothing, 'w:r').map((run) => `${within(run, 'w:rtl').length > 0 ? 'rtl' : 'ltr'} ${textOf(run)}`)
    expect(runs.filter((run) => run.startsWith('rtl'))).toEqual(['rtl وردة', 'rtl شركة النور'])
  })

  it('writes a list with more columns than a page carries item by item, brief answers on one line', async () => {
    const rows = ['r1', 'r2'].map((id, order) => ({ id, list: 'risks', about: [], order, ...edited }))
    const answers = [text('risk.what', ['r1'], 'Rain'), text('risk.because', ['r1'], 'The road floods.'), text('risk.what', ['r2'], 'Wind')]
    const words = paragraphTexts(
      await made({ ...emptyPlan(), rows, entries: [...answers, level('risk.likelihood', 'r1'), level('risk.impact', 'r1')] }),
    )
    const from = words.indexOf('1  Rain')
    expect(words.slice(from, from + 5)).toEqual([
      '1  Rain',
      'Because  The road floods.',
      'Likelihood now  2, perhaps · Impact now  2, a nuisance',
      'Not answered yet: Carried by, Safeguard, Owner, By, Likelihood then, Impact then, and Accepted by.',
      '2  Wind',
    ])
  })

  it('writes a list item by item when an answer is too long for a column, and as a table otherwise', async () => {
    const rows = [{ id: 'r1', list: 'rules', about: [], order: 1, ...edited }]
    const about = (words: string) => [text('rule.situation', ['r1'], 'Money is late'), text('rule.ours', ['r1'], words)]
    const brief = paragraphTexts(await made({ ...emptyPlan(), rows, entries: about('We wait.') }))
    expect(brief).toEqual(expect.arrayContaining(['Situation', '1  Money is late', 'We wait.']))
    const long = paragraphTexts(await made({ ...emptyPlan(), rows, entries: about('We wait. '.repeat(60)) }))
    expect(long).toContain(`Ours  ${'We wait. '.repeat(60).trim()}`)
  })

  it('names a risk in full among the points', async () => {
    const what = 'A very long account of what may happen when the permits are late and nobody can travel to the joint meetings'
    const rows = [{ id: 'r1', list: 'risks', about: [], order: 1, ...edited }]
    const words = paragraphTexts(await made({ ...emptyPlan(), rows, entries: [text('risk.what', ['r1'], what)] }))
    expect(words.some((line) => line.startsWith(`Risk 1, ${what}: has no`))).toBe(true)
  })

  it('keeps the heading of a chapter with what comes first in it', async () => {
    const styles = openDocx(await made(emptyPlan())).xml('word/styles.xml') ?? nothing
    const keeps = within(styles, 'w:style').filter((style) => within(style, 'w:keepNext').length > 0)
    expect(keeps.map(({ attributes }) => attributes['w:styleId'])).toEqual(expect.arrayContaining(['Heading1', 'Introduction', 'Picture']))
  })

  it('links only to web pages and mail', async () => {
    const words = 'https://example.org and javascript:alert(1) and file:///etc'
    const bytes = await made({ ...emptyPlan(), entries: [text('choice.idea-words', [], words)] })
    expect(checkRules(bytes)).toEqual([])
    expect(paragraphTexts(bytes)).toContain(words)
    const relations = openDocx(bytes).xml('word/_rels/document.xml.rels')
    const external = (relations ? within(relations, 'Relationship') : []).filter(({ attributes }) => attributes.TargetMode === 'External')
    expect(external.map(({ attributes }) => attributes.Target)).toEqual(['https://example.org/'])
  })

  it.each(['en', 'ar'])('all that is hard at once makes a file in which the SDK finds no error, in %s', async (language) => {
    const nasty = 'a\u0000b\uFFFFc\uD800d <w:p> & ]]> "e"'
    const long = 'A long story of what may happen. '.repeat(400)
    const partners = Array.from({ length: 20 }, (_, at) => partner(at, ['Warda', 'وردة', nasty][at] ?? `Partner ${at + 1}`))
    const words = [long, 'נאמר ב-2019', nasty, 'one\ntwo\r\n\r\nthree https://example.org javascript:alert(1)', 'and so on '.repeat(50)]
    const entries = words.flatMap((said, at) => [
      ...[text('choice.reason', [`p${at}`], said), rating('base.field', `p${at}`, said), rating('trust.ability', `p${at}`, said)],
      ...(at === 3 ? [text('choice.idea-words', [], said)] : []),
    ])
    const rows = [{ id: 'r1', list: 'needs.map', about: [], order: 1, ...edited }]
    const covers = partners.map(({ id }) => ({
      ...{ question: 'needs.map', about: ['r1', id], round: 'first', voice: 'ours', ...edited },
      value: { kind: 'coverage', level: 'fully' } as const,
    }))
    const bytes = await made(
      { ...emptyPlan(), partners, rows, entries: [...covers, text('needs.map-need', ['r1'], nasty), ...entries] },
      language,
    )
    expect(checkRules(bytes)).toEqual([])
    expect(await checkSdk(bytes)).toEqual([])
  })
})
