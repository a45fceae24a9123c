/** What an author of a worksheet may get wrong, told with file and field. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { listsOf } from '../../content/model/names'
import { leavesOf } from '../../content/model/places'
import type { Leaf, Question } from '../../content/model/question'
import type { Section, Worksheet } from '../../content/model/worksheet'
import { readWorksheet } from '../../content/model/worksheet-file'

const root = resolve(import.meta.dirname, '../..')
const folder = join(root, 'content/worksheets')
const chapter = join(root, 'content/handbook/en')

/** The facts of the chapter: 2.0.1 to 2.0.3, 2.1.1 to 2.1.12, and so on. */
const FACTS = new Set([
  ...['2.0.1', '2.0.2', '2.0.3'],
  ...['2.1.1', '2.1.2', '2.1.3', '2.1.4', '2.1.5', '2.1.6', '2.1.7', '2.1.8', '2.1.9', '2.1.10', '2.1.11', '2.1.12'],
  ...['2.2.1', '2.2.2', '2.2.3', '2.2.4', '2.2.5', '2.2.6', '2.2.7', '2.2.8'],
  ...['2.3.1', '2.3.2', '2.3.3', '2.3.4', '2.3.5', '2.3.6', '2.3.7', '2.3.8', '2.3.9'],
  ...['2.4.1', '2.4.2', '2.4.3', '2.4.4', '2.4.5', '2.4.6', '2.4.7', '2.4.8', '2.4.9', '2.4.10', '2.4.11', '2.4.12'],
  ...['2.5.1', '2.5.2', '2.5.3'],
])
/** Words of forms and reports; people who fill in a worksheet have plainer ones. */
const JARGON =
  /\b(shall|utili[sz]e|leverage|stakeholders?|deliverables?|synergi[sz]e|operationali[sz]e|capacitate|going forward|best practices?|kindly|obvious(ly)?|simply)\b/i
/** Questions that are ours alone, whatever a partner or funder reads. */
const INSIDE = [
  ...['field.compete', 'history.if-left', 'choice.candid'],
  ...['trust.ability', 'trust.benevolence', 'trust.integrity', 'trust.rests', 'trust.persons', 'trust.exposure'],
  ...['liability.accepted-by', 'liability.accepted-on', 'building.cope'],
  ...['constraint.weight', 'together.slows', 'money.without', 'money.why'],
  ...['roles.threat', 'gap.lived', 'gap.apart'],
  ...['look.them', 'look.us'],
]
/** Ratings that need no evidence beside them: what is wished for, and what the evidence of another question explains. */
const BARE = [
  ...['risk.likelihood', 'risk.impact', 'risk.likelihood-after', 'risk.impact-after'],
  ...['position.intended', 'activity.intended', 'gap.apart'],
]
const FILES = [
  ...['choosing-partners.json', 'coming-together.json', 'cooperation-to-collaboration.json', 'designing-together.json'],
  ...['four-components.json', 'looking-back.json', 'the-orbits.json', 'the-web.json', 'trust-and-risk.json'],
]

type Json = Readonly<Record<string, unknown>>
const read = (file: string): Json => JSON.parse(readFileSync(join(folder, file), 'utf8'))
const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** “sections, bases, questions, base.field, text”: places in a list are named by their id, where they have one. */
function fieldAt(file: unknown, path: readonly PropertyKey[]): { field: string; written: unknown } {
  let here: unknown = file
  const words = path.map((step) => {
    here = isRecord(here) || Array.isArray(here) ? (here as Record<PropertyKey, unknown>)[step] : undefined
    if (typeof step !== 'number') return String(step)
    return isRecord(here) && typeof here.id === 'string' ? `“${here.id}”` : `number ${step + 1}`
  })
  return { field: words.join(', '), written: here }
}

function plainly(issue: z.core.$ZodIssue, written: unknown): string {
  if (issue.code === 'unrecognized_keys')
    return `holds ${issue.keys.map((key) => `“${key}”`).join(' and ')}, which the program does not know`
  if (written === undefined) return 'is missing'
  if (issue.path.at(-1) === 'steps' && typeof written === 'string') return `names the scale “${written}”, which the file does not define`
  if (issue.path.at(-1) === 'kind') return `“${written}” is not a kind of question or figure`
  if (issue.path.at(-1) === 'showWhen') return 'needs a question and either a list “is” or a number “atLeast” or “atMost”'
  return issue.message
}

/** What is wrong with the content of a worksheet file, one plain sentence a slip; empty when nothing is. */
function complaints(file: string, content: unknown): string[] {
  try {
    readWorksheet(content)
    return []
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    return error.issues.map((issue) => {
      const { field, written } = fieldAt(content, issue.path)
      return `${file}: ${field} ${plainly(issue, written)}`
    })
  }
}

const files = readdirSync(folder).filter((file) => /^[^.]+\.json$/.test(file))
const contents = files.map((file) => ({ file, content: read(file) }))
const sheets = contents.flatMap(({ file, content }) =>
  complaints(file, content).length > 0 ? [] : [{ file, worksheet: readWorksheet(content) }],
)
const sheet = (file: string): Json => structuredClone(read(file))

const twice = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at)
const questionsOf = (worksheet: Worksheet): Question[] => worksheet.sections.flatMap((section) => section.questions)
const withAll = <T>(find: (worksheet: Worksheet, file: string) => readonly T[]): T[] =>
  sheets.flatMap(({ worksheet, file }) => find(worksheet, file))

describe('each worksheet file', () => {
  it('holds what the program needs', () => {
    expect(files.sort()).toEqual(FILES)
    expect(contents.flatMap(({ file, content }) => complaints(file, content))).toEqual([])
  })

  it('is named after its id', () => {
    const misnamed = withAll((worksheet, file) => (basename(file, '.json') === worksheet.id ? [] : [`${file}: id is “${worksheet.id}”`]))
    expect(misnamed).toEqual([])
  })

  it('has an order of its own', () => {
    expect(twice(sheets.map(({ worksheet }) => String(worksheet.order)))).toEqual([])
  })
})

describe('a slip in a worksheet file is told with file and field', () => {
  /** The file with one thing in it changed; `path` as it stands in the JSON. */
  function broken(
    path: readonly (string | number)[],
    change: (holder: Record<string | number, unknown>, key: string | number) => void,
  ): Json {
    const content = sheet('choosing-partners.json')
    const holder = path.slice(0, -1).reduce<unknown>((here, step) => (here as Record<string | number, unknown>)[step], content)
    change(holder as Record<string | number, unknown>, path.at(-1) ?? '')
    return content
  }
  const drop = (holder: Record<string | number, unknown>, key: string | number) => {
    delete holder[key]
  }
  const put = (value: unknown) => (holder: Record<string | number, unknown>, key: string | number) => {
    holder[key] = value
  }
  const told = (content: Json) => complaints('choosing-partners.json', content)
  const ratings = ['sections', 1, 'questions', 0, 'columns', 0, 'questions', 0]

  it('when the title is missing', () => {
    expect(told(broken(['title'], drop))).toEqual(['choosing-partners.json: title is missing'])
  })

  it('when a question deep in a grid has no text', () => {
    expect(told(broken([...ratings, 'text'], drop))).toEqual([
      'choosing-partners.json: sections, “bases”, questions, “bases”, columns, number 1, questions, “base.field”, text is missing',
    ])
  })

  it('when a scale is misspelt', () => {
    expect(told(broken([...ratings, 'steps'], put('strenght')))).toEqual([
      'choosing-partners.json: sections, “bases”, questions, “bases”, columns, number 1, questions, “base.field”, steps names the scale “strenght”, which the file does not define',
    ])
  })

  it('when a kind of question does not exist', () => {
    expect(told(broken(['sections', 4, 'questions', 0, 'kind'], put('slider')))).toEqual([
      'choosing-partners.json: sections, “history”, questions, “history.kind”, kind “slider” is not a kind of question or figure',
    ])
  })

  it('when a field is misspelt', () => {
    expect(told(broken(['sections', 4, 'questions', 0, 'adience'], put('inside')))).toEqual([
      'choosing-partners.json: sections, “history”, questions, “history.kind” holds “adience”, which the program does not know',
    ])
  })

  it('when a condition is not one', () => {
    expect(told(broken(['sections', 4, 'questions', 1, 'showWhen', 'is'], put('both')))).toEqual([
      'choosing-partners.json: sections, “history”, questions, “history.since”, showWhen needs a question and either a list “is” or a number “atLeast” or “atMost”',
    ])
  })
})

describe('the ids of a worksheet', () => {
  it('are used once across all worksheets, questions and lists together', () => {
    const leaves = withAll((worksheet) => leavesOf(worksheet).map((leaf) => leaf.id))
    const lists = listsOf(sheets.map(({ worksheet }) => worksheet)).map((list) => list.id)
    // A worksheet's own mark is kept under its id, so no question may bear it.
    const marks = sheets.map(({ worksheet }) => worksheet.id)
    expect(twice([...leaves, ...lists, ...marks])).toEqual([])
  })

  it('are used once for the sections of a worksheet, and for figures across all', () => {
    expect(withAll((worksheet) => twice(worksheet.sections.map((section) => section.id)))).toEqual([])
    expect(twice(withAll((worksheet) => worksheet.sections.flatMap((section) => section.figures.map((figure) => figure.id))))).toEqual([])
  })

  it('are used once for the options of a question', () => {
    const wrong = withAll((worksheet, file) =>
      leavesOf(worksheet).flatMap((leaf) =>
        leaf.kind === 'one' || leaf.kind === 'several'
          ? twice(leaf.options.map((option) => option.id)).map((id) => `${file}: ${leaf.id} has the option “${id}” twice`)
          : [],
      ),
    )
    expect(wrong).toEqual([])
  })

  it('of scales run in order, one step a number', () => {
    const wrong = withAll((worksheet, file) =>
      leavesOf(worksheet).flatMap((leaf) => {
        if (leaf.kind !== 'scale') return []
        const first = leaf.steps[0]?.value ?? 0
        return leaf.steps.every((step, at) => step.value === first + at) ? [] : [`${file}: the steps of ${leaf.id} are not in order`]
      }),
    )
    expect(wrong).toEqual([])
  })
})

describe('a condition', () => {
  /** Questions in reach of each other: of one row, of one partner, or of the whole; in the order of the screen. */
  const scopesOf = (section: Section): Leaf[][] => {
    const alone = section.questions.filter((question): question is Leaf => !['rows', 'grid', 'coverage'].includes(question.kind))
    const inside = section.questions.flatMap((question) => {
      if (question.kind === 'rows') return [question.columns]
      return question.kind === 'grid' ? [question.columns.flatMap((column) => column.questions)] : []
    })
    return [alone, ...inside]
  }

  /** What is wrong with a condition, if anything. */
  function slip(leaf: Leaf, before: readonly Leaf[]): string[] {
    const condition = leaf.showWhen
    if (!condition) return []
    const named = before.find((candidate) => candidate.id === condition.question)
    if (!named) return [`${leaf.id} waits for “${condition.question}”, which is not asked before it in its section`]
    if ('atLeast' in condition || 'atMost' in condition)
      return named.kind === 'scale' ? [] : [`${leaf.id} waits for a rating, and ${named.id} has none`]
    if (named.kind !== 'one' && named.kind !== 'several') return [`${leaf.id} waits for an option, and ${named.id} has none`]
    return condition.is
      .filter((id) => !named.options.some((option) => option.id === id))
      .map((id) => `${leaf.id} waits for “${id}”, which ${named.id} does not offer`)
  }

  it('names an earlier question in reach, of a kind that fits, and options it has', () => {
    const wrong = withAll((worksheet, file) =>
      worksheet.sections
        .flatMap(scopesOf)
        .flatMap((scope) => scope.flatMap((leaf, at) => slip(leaf, scope.slice(0, at))))
        .map((words) => `${file}: ${words}`),
    )
    expect(wrong).toEqual([])
  })

  it('stands before the questions that not everybody needs', () => {
    const conditional = withAll((worksheet) => leavesOf(worksheet).flatMap((leaf) => (leaf.showWhen ? [leaf.id] : [])))
    expect(conditional.sort()).toEqual([
      'design.partner',
      ...['history.carrier', 'history.if-left', 'history.learned', 'history.since'],
      ...['nucleus.belonging-with', 'nucleus.budget-with', 'nucleus.decisions-with', 'nucleus.meeting-with', 'nucleus.name-with'],
      'trust.persons',
    ])
  })
})

describe('the link to the handbook', () => {
  const sections = readdirSync(chapter).flatMap((file) => {
    const id = file.match(/^(\d\.\d).*\.mdx$/)?.[1]
    return id ? [{ id, source: readFileSync(join(chapter, file), 'utf8') }] : []
  })
  const slug = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .trim()
      .replace(/ /g, '-')
  const headings = new Map(sections.map(({ id, source }) => [id, [...source.matchAll(/^## (.+)$/gm)].map((found) => slug(found[1] ?? ''))]))

  it('names facts that the chapter has', () => {
    const wrong = withAll((worksheet, file) =>
      [...questionsOf(worksheet), ...leavesOf(worksheet)].flatMap((question) =>
        (question.facts ?? [])
          .filter((fact) => !FACTS.has(fact))
          .map((fact) => `${file}: ${question.id} names fact ${fact}, which there is not`),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('names sections and headings that the chapter has', () => {
    expect(sections.map(({ id }) => id).sort()).toEqual(['2.0', '2.1', '2.2', '2.3', '2.4', '2.5'])
    const wrong = withAll((worksheet, file) => [
      ...worksheet.passages.filter((id) => !headings.has(id)).map((id) => `${file}: passages name section ${id}, which there is not`),
      ...worksheet.sections.flatMap(({ id, passage }) => {
        if (!passage) return []
        const known = headings.get(passage.section)
        if (!known) return [`${file}: section “${id}” names ${passage.section}, which there is not`]
        const missing = (passage.headings ?? []).filter((heading) => !known.includes(heading))
        return missing.map((heading) => `${file}: section “${id}” names the heading “${heading}”, which ${passage.section} does not have`)
      }),
    ])
    expect(wrong).toEqual([])
  })

  it('is replaced by a source where research adds a question', () => {
    const known = withAll((worksheet) => leavesOf(worksheet).flatMap((leaf) => leaf.addition ?? []))
    expect([...new Set(known)].sort()).toEqual(['Huxham and Vangen, 2005', 'Mayer, Davis and Schoorman, 1995', 'Vangen and Huxham, 2003'])
  })
})

describe('the audience of questions', () => {
  it('keeps trust, exposure and candid reasons among ourselves, and shares the rest', () => {
    const inside = withAll((worksheet) => leavesOf(worksheet).flatMap((leaf) => (leaf.audience === 'inside' ? [leaf.id] : [])))
    expect(inside.sort()).toEqual([...INSIDE].sort())
  })
})

describe('a rating', () => {
  it('stands beside its evidence, but for a few', () => {
    const bare = withAll((worksheet) => leavesOf(worksheet).flatMap((leaf) => (leaf.kind === 'scale' && !leaf.evidence ? [leaf.id] : [])))
    expect(bare.sort()).toEqual([...BARE].sort())
  })

  it('is asked anew in each round where it shows how far a partnership has come', () => {
    const anew = withAll((worksheet) => leavesOf(worksheet).flatMap((leaf) => (leaf.round && leaf.kind === 'scale' ? [leaf.id] : [])))
    expect(anew.sort()).toEqual([
      ...['activity.intended', 'activity.now'],
      ...['component.actors', 'component.language', 'component.relationships', 'component.rules'],
      ...['nucleus.belonging', 'nucleus.budget', 'nucleus.decisions', 'nucleus.meeting', 'nucleus.name'],
      ...['orbit.pull', 'position.intended', 'position.now'],
    ])
  })
})

describe('the words of a worksheet', () => {
  const textsIn = (value: unknown, field: string): { field: string; text: string }[] => {
    if (typeof value === 'string') return [{ field, text: value }]
    if (Array.isArray(value))
      return value.flatMap((item, at) => textsIn(item, isRecord(item) && typeof item.id === 'string' ? item.id : `${field} ${at + 1}`))
    return isRecord(value) ? Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${field}, ${key}`)) : []
  }
  const texts = contents.flatMap(({ file, content }) =>
    textsIn(content, file).map(({ field, text }) => ({ where: `${file}: ${field}`, text })),
  )

  it('do not shout', () => {
    expect(texts.filter(({ text }) => text.includes('!')).map(({ where, text }) => `${where}: “${text}”`)).toEqual([])
  })

  it('are those that people use', () => {
    expect(texts.filter(({ text }) => JARGON.test(text)).map(({ where, text }) => `${where}: “${text}”`)).toEqual([])
  })

  it('have no stray spaces and no straight double quotes', () => {
    const wrong = texts.filter(({ text }) => text !== text.trim() || /\s\s|"/.test(text))
    expect(wrong.map(({ where, text }) => `${where}: “${text}”`)).toEqual([])
  })
})
