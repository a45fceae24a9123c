/** The chapter as a handout: read from the Word file, and held against the plain text of the chapter. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { glossary } from '../../../content/handbook/chapter'
import { partsOf } from '../../../content/handbook/chapter-parts'
import figureWords from '../../../content/handbook/en/figures.json'
import { Plan } from '../../../content/model/plan'
import { outlineOf } from '../../../content/outlines'
import { type PlainSection, plainSections } from '../../../content/search/chapter'
import { figuresOf, makeDocument } from '../../../electron/word/make-document'
import { checkDocx } from '../../support/docx-check'
import { openDocx, textIn } from '../../support/docx-parts'
import { emptyPlan } from '../../support/small-plan'
import { tinyPng } from '../../support/tiny-png'
import { type Element, elementsIn, within } from '../../support/xml'

const example = Plan.parse(JSON.parse(readFileSync(new URL('../../../content/example/plan.json', import.meta.url), 'utf8')))
const everySection = outlineOf('chapter-handout')?.sections.map(({ id }) => id) ?? []
const FIGURES = ['spider-web', 'solar-system', 'two-poles']
const drawn = FIGURES.map((id) => ({ id, png: tinyPng(), width: 2000, height: 900 }))

const made = (sections?: readonly string[], { plan = emptyPlan(), figures = drawn, language = 'en' } = {}) =>
  makeDocument('chapter-handout', plan, figures, language, sections ? { sections } : {})

const nothing: Element = { name: '', attributes: {}, children: [] }
const bodyOf = (bytes: Uint8Array): Element => within(openDocx(bytes).xml('word/document.xml') ?? nothing, 'w:body')[0] ?? nothing
const linesOf = (bytes: Uint8Array): string[] => within(bodyOf(bytes), 'w:p').map(textIn)
const styleOf = (part: Element, kind = 'w:pStyle'): string => within(part, kind)[0]?.attributes['w:val'] ?? ''

/** The plain text of a section, line by line and cell by cell. */
const textOf = ({ blocks }: PlainSection): string[] =>
  blocks
    .flatMap(({ title, text }) => [title, ...text.split('\n').flatMap((line) => line.split(' · '))])
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** On paper an address stands beside its words, and a figure's caption has its number before it. */
const asSpoken = (line: string): string =>
  line
    .replace(/ \(https:[^)]*\)/g, '')
    .replace(/^Figure [\d.]+ /, '')
    .trim()

describe('the handout of the chapter', () => {
  it.each(plainSections)('holds every paragraph of $head.id, in order', async (section) => {
    const lines = linesOf(await made([section.head.id.replace('.', '-')])).map(asSpoken)
    let from = 0
    const missing = textOf(section).filter((text) => {
      const at = lines.indexOf(text, from)
      if (at >= 0) from = at + 1
      return at < 0
    })
    expect(missing).toEqual([])
    expect(textOf(section).length).toBeGreaterThan(3)
  })

  it('has the chapter and its glossary, and the companion’s own chapters only when they are chosen', async () => {
    const headings = async (sections?: readonly string[]) =>
      elementsIn(bodyOf(await made(sections)))
        .filter((part) => styleOf(part) === 'Heading1')
        .map(textIn)
    const chapter = [
      '2 Joint action space',
      '2.1 What happened in the Incubator',
      '2.2 What brings CSOs together',
      '2.3 Partnerships as joint action spaces',
      '2.4 The four components',
      '2.5 What it takes',
      'About this handbook',
    ]
    expect(await headings()).toEqual([...chapter, 'Glossary'])
    expect(await headings(everySection)).toEqual([
      ...chapter,
      'Using the companion',
      'Walking a group through',
      'Writing the partnership section',
      'Glossary',
    ])
  })

  it('says below each heading what is restated, and what is our own', async () => {
    const lines = linesOf(await made(['2-1', 'using']))
    expect(lines[1]).toBe(
      'Restated in our own words. Source: Chapter 2, the case of the Incubator project. The original text belongs to its owners.',
    )
    expect(lines[lines.indexOf('Using the companion') + 1]).toBe('The companion’s own text, and no part of the handbook.')
  })

  it('names the owners of the handbook on every page that restates it', async () => {
    const foot = async (sections: string[]) => {
      const { files } = openDocx(await made(sections))
      return Object.entries(files)
        .filter(([name]) => name.startsWith('word/footer'))
        .map(([, part]) => new TextDecoder().decode(part))
    }
    expect((await foot(['2-1'])).every((part) => part.includes('The original text belongs to its owners.'))).toBe(true)
    expect((await foot(['using'])).some((part) => part.includes('owners'))).toBe(false)
  })

  it.each([
    ['English', 'en', emptyPlan(), drawn],
    ['English without pictures', 'en', example, []],
    ['Arabic', 'ar', example, drawn],
    ['Hebrew', 'he', emptyPlan(), drawn],
  ] as const)('is a whole Word file in %s', async (_, language, plan, figures) => {
    expect(await checkDocx(await made(everySection, { plan, figures: [...figures], language }))).toEqual([])
  })

  it('marks a term where it stands first, and explains every one at the end', async () => {
    const body = bodyOf(await made())
    const marked = within(body, 'w:r').filter((run) => styleOf(run, 'w:rStyle') === 'Term')
    const entries = elementsIn(body)
      .filter((part) => styleOf(part) === 'GlossaryEntry')
      .map((entry) => textIn(within(entry, 'w:r')[0] ?? nothing))
    expect(marked.length).toBe(entries.length)
    expect(entries).toEqual([...entries].sort((one, other) => one.localeCompare(other, 'en')))
    const known = glossary.map(({ term }) => term)
    expect(entries.filter((term) => !known.includes(term))).toEqual([])
    const trust = marked.filter((run) => textIn(run) === 'trust')
    expect(trust).toHaveLength(1)
  })

  it('explains in the glossary only what its sections use, and everything when it stands alone', async () => {
    const entries = async (sections: string[]) =>
      elementsIn(bodyOf(await made(sections))).filter((part) => styleOf(part) === 'GlossaryEntry').length
    expect(await entries(['2-5', 'glossary'])).toBe(3)
    expect(await entries(['glossary'])).toBe(glossary.length)
  })

  it('draws the figures of its sections, each with its number and a description', async () => {
    expect(figuresOf('chapter-handout', emptyPlan())).toEqual(FIGURES)
    expect(figuresOf('chapter-handout', emptyPlan(), ['2-3'])).toEqual(['two-poles'])
    const bytes = await made()
    const described = within(bodyOf(bytes), 'wp:docPr').map(({ attributes }) => attributes.descr)
    expect(described).toEqual(Object.values(figureWords).map(({ description }) => description))
    const captions = elementsIn(bodyOf(bytes)).filter((part) => styleOf(part) === 'Caption')
    expect(captions.map((caption) => textIn(caption).slice(0, 11))).toEqual(['Figure 2.1.', 'Figure 2.2.', 'Figure 2.3.'])
  })

  it('says in words what a figure shows when it cannot be drawn', async () => {
    const lines = linesOf(await made(['2-3'], { figures: [] }))
    expect(lines).toContain(figureWords['two-poles'].description)
  })

  it('counts each numbered list from one', async () => {
    const body = bodyOf(await made(['training']))
    const counted = elementsIn(body).filter((part) => textIn(part).startsWith('The fund writes.'))
    expect(counted).toHaveLength(1)
    const id = within(counted[0] ?? nothing, 'w:numId')[0]?.attributes['w:val']
    expect(within(body, 'w:numId').filter(({ attributes }) => attributes['w:val'] === id)).toHaveLength(3)
  })

  it('holds nothing of a plan', async () => {
    const plan = { ...example, project: { ...example.project, title: 'Only ours to know' } }
    const text = linesOf(await made(undefined, { plan })).join('\n')
    for (const words of ['Only ours to know', ...plan.partners.map(({ name }) => name)]) expect(text).not.toContain(words)
  })
})

describe('the chapter as data', () => {
  it('refuses what could not be set, instead of leaving it out', () => {
    const strange = { type: 'element', tagName: 'video', children: [] }
    expect(() => partsOf([strange])).toThrow('<video>')
    expect(() => partsOf([{ type: 'element', tagName: 'p', children: [{ type: 'element', tagName: 'sup', children: [] }] }])).toThrow(
      '<sup>',
    )
  })

  it('sets quotations, and lists whose items are paragraphs', () => {
    const words = (value: string) => ({ type: 'element', tagName: 'p', children: [{ type: 'text', value }] })
    const parts = partsOf([
      { type: 'element', tagName: 'blockquote', children: [words('Nobody knew.')] },
      { type: 'element', tagName: 'ol', children: [{ type: 'element', tagName: 'li', children: [words('First')] }] },
    ])
    expect(parts).toEqual([
      { kind: 'quote', words: [{ text: 'Nobody knew.' }] },
      { kind: 'list', ordered: true, items: [[{ text: 'First' }]] },
    ])
  })
})
