/** Stretches of text as Word runs: each in one direction, with real line breaks, legal characters and safe links only. */
import { ExternalHyperlink, type IRunOptions, type ParagraphChild, ShadingType, TextRun } from 'docx'
import type { Run } from '../../../content/model/document'
import { type Direction, directionOf, runsAgainst, type Stretch, stretchesOf } from '../direction'
import { legalText } from '../legal-text'
import { withLinks } from '../links'

/** Light enough to read and to print over. */
const PEN = 'FFF3BF'
const HEBREW = /\p{Script=Hebrew}/u

/** Looks only; italics are left out in scripts that have none. */
function looks(run: Run, direction: Direction): IRunOptions {
  const style = run.label ? 'Label' : run.soft ? 'Soft' : run.term ? 'Term' : undefined
  return {
    ...(style && { style }),
    ...(run.bold && { bold: true }),
    ...(run.italic && direction === 'ltr' && { italics: true }),
    ...(run.mark && { shading: { type: ShadingType.CLEAR, fill: PEN, color: 'auto' } }),
  }
}

const rightToLeft = (text: string): IRunOptions => ({
  rightToLeft: true,
  language: { bidirectional: HEBREW.test(text) ? 'he-IL' : 'ar-SA' },
})

const stretchRun = (run: Run, { text, direction }: Stretch, lineBreak: boolean): TextRun =>
  new TextRun({ ...looks(run, direction), ...(direction === 'rtl' && rightToLeft(text)), ...(lineBreak && { break: 1 }), text })

function lineRuns(run: Run, line: string, paragraph: Direction, breaks: boolean): ParagraphChild[] {
  let lineBreak = breaks
  const next = () => {
    const before = lineBreak
    lineBreak = false
    return before
  }
  const children = withLinks(line).flatMap((part): ParagraphChild[] => {
    if (!part.href) return withEnds(stretchesOf(part.text, paragraph)).map((stretch) => stretchRun(run, stretch, next()))
    const text = new TextRun({ style: 'Hyperlink', ...(next() && { break: 1 }), text: part.text })
    return [new ExternalHyperlink({ link: part.href, children: [text] })]
  })
  return children.length > 0 || !breaks ? children : [new TextRun({ break: 1 })]
}

/**
 * The sign of the line's own direction on both sides of a name: what follows belongs to the line again, and a list of
 * names keeps its order. Isolating signs would do more, but what Word makes of them is not laid down.
 */
const MARKS = { ltr: '\u200E', rtl: '\u200F' } as const
const kept = ({ text, name }: Run, paragraph: Direction): string =>
  name && runsAgainst(text, paragraph) ? `${MARKS[paragraph]}${text}${endOf(text, paragraph)}${MARKS[paragraph]}` : text
/** The sign that ends a sentence against the line, as that of a question in Hebrew, belongs to the sentence. */
const endOf = (text: string, paragraph: Direction): string => {
  const own = directionOf(text, paragraph)
  return own !== paragraph && /[.!?:…]$/u.test(text) ? MARKS[own] : ''
}

/** Such an end stands in the run of its sentence, since Word goes by runs. */
function withEnds(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = []
  for (const stretch of stretches) {
    const last = all.at(-1)
    const end = last ? (new RegExp(`^[^${MARKS.ltr}${MARKS.rtl}]+${MARKS[last.direction]}`, 'u').exec(stretch.text)?.[0] ?? '') : ''
    if (last) all[all.length - 1] = { ...last, text: last.text + end }
    all.push({ ...stretch, text: stretch.text.slice(end.length) })
  }
  return all
}

/** Every machine has a font with this sign; where it is another one, the program that shows the document finds it. */
const BOX = '\u2610\u00A0'
const BOX_FONT = { ascii: 'Segoe UI Symbol', hAnsi: 'Segoe UI Symbol', eastAsia: 'Segoe UI Symbol', cs: 'Segoe UI Symbol' }
const box = (paragraph: Direction): TextRun =>
  new TextRun({ text: BOX, font: BOX_FONT, size: 24, sizeComplexScript: 24, ...(paragraph === 'rtl' && { rightToLeft: true }) })

/** All runs of a paragraph. */
export const runChildren = (runs: readonly Run[], paragraph: Direction): ParagraphChild[] =>
  runs.flatMap((run) => [...(run.tick ? [box(paragraph)] : []), ...wordsOf(run, paragraph)])

const wordsOf = (run: Run, paragraph: Direction): ParagraphChild[] =>
  kept({ ...run, text: legalText(run.text) }, paragraph)
    .replaceAll('\t', ' ')
    .split('\n')
    .flatMap((line, at) => lineRuns(run, line, paragraph, at > 0))

export const directionOfRuns = (runs: readonly Run[], otherwise: Direction): Direction =>
  directionOf(runs.map((run) => run.text).join(''), otherwise)
