/** What an author of the chapter may get wrong, told with file and field. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { MDXProps } from 'mdx/types'
import { createElement, type ReactElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { Glossary, type GlossaryEntry, SectionHead } from '../../content/model/chapter'
import { chapterFigures } from '../../renderer/handbook/figures'

const root = resolve(import.meta.dirname, '../..')
const folder = join(root, 'content/handbook/en')

// How many facts the chapter's account numbers, section by section: 2.0.1 to 2.0.3, 2.1.1 to 2.1.12 and so on.
const FACTS: Record<string, number> = { '2.0': 3, '2.1': 12, '2.2': 8, '2.3': 9, '2.4': 12, '2.5': 3 }
/** Texts of the companion's own, which restate nothing. */
const OWN = ['using', 'training', 'writing']
/** Headings that worksheets and older plans link to, whatever the worksheets name today. */
const ANCHORS: Record<string, readonly string[]> = {
  '2.1': ['why-these-partners', 'a-spider-web', 'a-solar-system'],
  '2.2': ['thematic-field', 'capabilities', 'common-history', 'real-constraints'],
  '2.4': ['actors', 'relationships', 'common-language', 'rules-of-the-game'],
}

interface Section {
  readonly file: string
  readonly source: string
  readonly frontmatter: unknown
  readonly terms: readonly string[]
  readonly figures: readonly string[]
  readonly headings: readonly string[]
}
type Body = (props: MDXProps) => ReactElement

/** Stands in for a component of the chapter and notes which ids it was given. */
const collect =
  (into: string[]) =>
  ({ id, children }: { id: string; children?: ReactNode }): ReactNode => {
    into.push(id)
    return children
  }

/** The same compiled files that the program shows, drawn once to see which terms, figures and headings they hold. */
const modules = import.meta.glob<{ default: Body; frontmatter?: unknown }>('../../content/handbook/en/*.mdx', { eager: true })

const sections: Section[] = Object.entries(modules).map(([path, { default: body, frontmatter }]) => {
  const file = basename(path)
  const terms: string[] = []
  const figures: string[] = []
  const components = { Term: collect(terms), Figure: collect(figures) }
  const html = renderToStaticMarkup(createElement(body, { components }))
  const headings = [...html.matchAll(/<h2 id="([^"]+)"/g)].map((found) => found[1] ?? '')
  return { file, source: readFileSync(join(folder, file), 'utf8'), frontmatter, terms, figures, headings }
})

const glossaryFile: unknown = JSON.parse(readFileSync(join(folder, 'glossary.json'), 'utf8'))
const glossary: GlossaryEntry[] = Glossary.safeParse(glossaryFile).data ?? []
const known = new Set(glossary.map((entry) => entry.id))
const heads = sections.flatMap((section) => {
  const { data } = SectionHead.safeParse(section.frontmatter)
  return data ? [{ ...data, section }] : []
})
const sectionOf = (id: string) => heads.find((head) => head.id === id)?.section

/** What the worksheets say about the handbook: which sections they come from, and which passage stands beside which questions. */
const Passages = z.object({
  id: z.string(),
  passages: z.array(z.string()),
  sections: z.array(
    z.object({ id: z.string(), passage: z.object({ section: z.string(), headings: z.array(z.string()).default([]) }).optional() }),
  ),
})
const worksheets = readdirSync(join(root, 'content/worksheets'))
  .filter((file) => /^[^.]+\.json$/.test(file))
  .map((file) => Passages.parse(JSON.parse(readFileSync(join(root, 'content/worksheets', file), 'utf8'))))

/** Every link in a text that leads within the program: `section:2.1/a-spider-web`, `glossary:trust`, `worksheet:the-web/threads`. */
const linksIn = (source: string) =>
  [...source.matchAll(/\]\(((?!https:\/\/)[^)]*)\)/g)].map(([, link = '']) => {
    const [, to = '', first = '', second = ''] = /^(section|glossary|worksheet):([^/]+)(?:\/(.+))?$/.exec(link) ?? []
    return { link, to, first, second }
  })

const complaints = (error: z.ZodError, file: string) => error.issues.map((issue) => `${file}, ${issue.path.join('.')}: ${issue.message}`)
const twice = (list: readonly (string | number)[]) => list.filter((item, at) => list.indexOf(item) !== at)

describe('each section file', () => {
  it('has a head that holds what the program needs', () => {
    expect(sections.length).toBeGreaterThan(0)
    const wrong = sections.flatMap(({ file, frontmatter }) => {
      const { error } = SectionHead.safeParse(frontmatter)
      return error ? complaints(error, file) : []
    })
    expect(wrong).toEqual([])
  })

  it('is named after its id, and no id, title or place in the order is used twice', () => {
    const misnamed = heads.filter(({ id, section }) => section.file !== `${id}.mdx` && !section.file.startsWith(`${id}-`))
    expect(misnamed.map(({ id, section }) => `${section.file}, id: the file’s name must begin with ${id}`)).toEqual([])
    expect(twice(heads.map(({ id }) => id))).toEqual([])
    expect(twice(heads.map(({ title }) => title))).toEqual([])
    expect(twice(heads.map(({ order }) => order))).toEqual([])
  })

  it('holds text, terms and figures only: no HTML, no code', () => {
    const wrong = sections.flatMap(({ file, source }) =>
      source.split('\n').flatMap((line, at) => {
        const found = line.match(/<(?!\/?(?:Term|Figure)\b)[A-Za-z!/][^>]*>?|^(?:import|export)\b.*|[{}].*/)
        return found ? [`${file}, line ${at + 1}: “${found[0].slice(0, 40)}” is not text`] : []
      }),
    )
    expect(wrong).toEqual([])
  })

  it('names only terms that the glossary explains', () => {
    const wrong = sections.flatMap(({ file, terms }) =>
      terms.filter((id) => !known.has(id)).map((id) => `${file}: the glossary has no “${id}”`),
    )
    expect(wrong).toEqual([])
  })

  it('marks a term once, where it comes first', () => {
    const wrong = sections.flatMap(({ file, terms }) => twice(terms).map((id) => `${file}: “${id}” is marked as a term twice`))
    expect(wrong).toEqual([])
  })

  it('names only figures that are drawn', () => {
    const wrong = sections.flatMap(({ file, figures }) =>
      figures.filter((id) => !(id in chapterFigures)).map((id) => `${file}: nobody has drawn “${id}”`),
    )
    expect(wrong).toEqual([])
    const shown = sections.flatMap(({ figures }) => figures)
    expect(Object.keys(chapterFigures).filter((id) => !shown.includes(id))).toEqual([])
  })

  it('names the worksheets that practise it, and no other', () => {
    const wrong = heads.flatMap(({ id, worksheets: named, section }) => {
      const practise = worksheets.filter(({ passages }) => passages.includes(id)).map((worksheet) => worksheet.id)
      return [
        ...named.filter((one) => !practise.includes(one)).map((one) => `${section.file}, worksheets: ${one} does not come from here`),
        ...practise.filter((one) => !named.includes(one)).map((one) => `${section.file}, worksheets: ${one} is missing`),
        ...twice(named).map((one) => `${section.file}, worksheets: ${one} is named twice`),
      ]
    })
    expect(wrong).toEqual([])
  })

  it('keeps the headings that worksheets link to', () => {
    const wrong = Object.entries(ANCHORS).flatMap(([id, anchors]) =>
      anchors.filter((anchor) => !sectionOf(id)?.headings.includes(anchor)).map((anchor) => `${id}: no heading “${anchor}”`),
    )
    expect(wrong).toEqual([])
  })

  it('has every heading that a worksheet shows beside its questions', () => {
    const wrong = worksheets.flatMap(({ id, sections: parts }) =>
      parts.flatMap(({ id: part, passage }) => {
        if (!passage) return []
        const found = sectionOf(passage.section)
        if (!found) return [`${id}.json, “${part}”, passage: there is no section ${passage.section}`]
        const lost = passage.headings.filter((heading) => !found.headings.includes(heading))
        return lost.map((heading) => `${id}.json, “${part}”, passage: ${passage.section} has no heading “${heading}”`)
      }),
    )
    expect(wrong).toEqual([])
  })

  it('links only to what is there', () => {
    const leadsSomewhere = ({ to, first, second }: ReturnType<typeof linksIn>[number]): boolean => {
      if (to === 'section') return sectionOf(first) !== undefined && (!second || (sectionOf(first)?.headings.includes(second) ?? false))
      if (to === 'glossary') return known.has(first)
      const worksheet = to === 'worksheet' ? worksheets.find(({ id }) => id === first) : undefined
      return worksheet !== undefined && (!second || worksheet.sections.some(({ id }) => id === second))
    }
    const wrong = sections.flatMap(({ file, source }) =>
      linksIn(source)
        .filter((link) => !leadsSomewhere(link))
        .map(({ link }) => `${file}: “${link}” leads nowhere`),
    )
    expect(wrong).toEqual([])
  })
})

describe('the companion’s own texts', () => {
  it('are marked as its own, and nothing of the handbook is', () => {
    expect(heads.filter(({ own }) => own).map(({ id }) => id)).toEqual(heads.map(({ id }) => id).filter((id) => OWN.includes(id)))
  })

  it('come after the handbook', () => {
    const last = Math.max(...heads.filter(({ own }) => !own).map(({ order }) => order))
    expect(heads.filter(({ own, order }) => own && order < last).map(({ section }) => section.file)).toEqual([])
  })
})

describe('the times that the companion’s own texts name', () => {
  /** The numbers in the first column of the first table after these words. */
  const minutesAfter = (file: string, words: string): number[] => {
    const source = sections.find((section) => section.file === file)?.source ?? ''
    const [table = ''] = /\n\| Minutes[\s\S]*?\n\n/.exec(source.slice(source.indexOf(words))) ?? []
    return [...table.matchAll(/^\| (\d+) \|/gm)].map(([, minutes]) => Number(minutes))
  }

  it.each([
    ['using.mdx', '## Twenty minutes', 20],
    ['training.mdx', '### 45 minutes', 45],
    ['training.mdx', '### 90 minutes', 90],
    ['training.mdx', '### 180 minutes', 180],
  ])('%s: the table after “%s” adds up', (file, words, whole) => {
    const minutes = minutesAfter(file, words)
    expect(minutes.length).toBeGreaterThan(4)
    expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(whole)
  })
})

describe('the facts of the chapter', () => {
  it.each(Object.entries(FACTS))('section %s carries all of its %i, in order, and no other', (id, count) => {
    const carried = heads.find((head) => head.id === id)?.facts ?? []
    expect(carried).toEqual(Array.from({ length: count }, (_, at) => `${id}.${at + 1}`))
  })

  it('are carried nowhere else', () => {
    const elsewhere = heads.filter(({ id, facts }) => !(id in FACTS) && facts.length > 0)
    expect(elsewhere.map(({ section, facts }) => `${section.file}, facts: ${facts.join(', ')} belong to the chapter`)).toEqual([])
  })
})

describe('the glossary', () => {
  it('has entries that hold what the program needs, each id once', () => {
    const { error } = Glossary.safeParse(glossaryFile)
    expect(error ? complaints(error, 'glossary.json') : []).toEqual([])
    expect(twice(glossary.map((entry) => entry.id))).toEqual([])
  })

  it('points to entries, sections and headings that exist', () => {
    const wrong = glossary.flatMap(({ id, seeAlso, section, heading }) => [
      ...seeAlso
        .filter((other) => !known.has(other) || other === id)
        .map((other) => `glossary.json, ${id}, seeAlso: no other entry “${other}”`),
      ...(sectionOf(section) ? [] : [`glossary.json, ${id}, section: there is no ${section}`]),
      ...(heading && !sectionOf(section)?.headings.includes(heading)
        ? [`glossary.json, ${id}, heading: ${section} has no heading “${heading}”`]
        : []),
    ])
    expect(wrong).toEqual([])
  })

  it('holds no entry that a reader cannot come to from the text', () => {
    const reached = new Set(sections.flatMap(({ terms }) => terms))
    // A set grows while it is walked, so the walk ends when nothing new is reached.
    for (const id of reached) for (const other of glossary.find((entry) => entry.id === id)?.seeAlso ?? []) reached.add(other)
    const lost = glossary.filter(({ id }) => !reached.has(id))
    expect(lost.map(({ id }) => `glossary.json, ${id}: no text and no other entry leads to it`)).toEqual([])
  })

  it('says of every addition where it comes from, and places it outside the chapter', () => {
    const wrong = glossary.filter(({ addition, section }) => (addition !== undefined) !== (section === 'about'))
    expect(wrong.map(({ id }) => `glossary.json, ${id}: an addition belongs to about and names its source`)).toEqual([])
  })

  it('calls its own what only the companion’s own texts speak of', () => {
    const wrong = glossary.filter(({ own, section }) => OWN.includes(section) && !own)
    expect(wrong.map(({ id }) => `glossary.json, ${id}: say “own”, since the chapter does not speak of it`)).toEqual([])
  })
})

describe('the figures of the chapter', () => {
  it.each(Object.entries(chapterFigures))('%s has a name and a description, and no style attribute', (_, Figure) => {
    const svg = renderToStaticMarkup(createElement(Figure))
    const [name, description] = svg.match(/aria-labelledby="([^"]+)"/)?.[1]?.split(' ') ?? []
    expect(svg).toContain('role="img"')
    expect(svg).toMatch(new RegExp(`<title id="${name}">[^<]{10,}</title>`))
    expect(svg).toMatch(new RegExp(`<desc id="${description}">[^<]{80,}</desc>`))
    expect(svg).not.toContain('style=')
  })
})
