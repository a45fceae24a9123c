/** Named styles throughout, so that users can restyle the document in Word. */
import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import type { ParagraphStyle } from '../../../content/model/document'
import type { DocumentForm } from '../../../content/model/outline'
import { type Measures, measuresOf } from './measures'
import { bidirectional, INDENT, type Page } from './page'
import { sheetCharacters, sheetStyles } from './sheet-styles'
import { INK, SANS, SERIF, SOFT, sized, style } from './style'
import { tableStyles } from './table-styles'
import { letterheadStyles, titleStyles } from './title-styles'

export { HAIRLINE, INK, SOFT } from './style'

export const STYLE_IDS: Record<ParagraphStyle, string> = {
  title: 'Title',
  'title-kind': 'TitleKind',
  'title-who': 'TitleWho',
  'title-made': 'TitleMade',
  'title-note': 'TitleNote',
  intro: 'Introduction',
  body: 'Normal',
  label: 'QuestionLabel',
  answer: 'Answer',
  cell: 'TableText',
  'cell-head': 'TableHead',
  point: 'PointToTalkAbout',
  quote: 'Quote',
  entry: 'GlossaryEntry',
  question: 'SheetQuestion',
  hint: 'SheetHint',
  tick: 'TickBoxes',
  ruled: 'RuledLine',
  'ruled-short': 'RuledLineShort',
}

const textStyles: IParagraphStyleOptions[] = [
  // A chapter's heading and first words stay with what they introduce.
  style('Introduction', 'Introduction', { run: { color: SOFT }, paragraph: { spacing: { after: 160 }, keepNext: true } }),
  style('QuestionLabel', 'Question Label', {
    next: 'Answer',
    run: { font: SANS, ...sized(9.5) },
    paragraph: { spacing: { before: 60, after: 10 }, keepNext: true },
  }),
  style('Answer', 'Answer', { paragraph: { spacing: { after: 90 } } }),
  style('PointToTalkAbout', 'Point to Talk About', { paragraph: { spacing: { after: 110 } } }),
  style('Facts', 'Facts', {
    paragraph: { spacing: { after: 40 }, indent: { start: INDENT.facts, hanging: INDENT.facts } },
  }),
]

const line = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F', space: 4 } as const
const runningHead = (id: string, border: object): IParagraphStyleOptions =>
  style(id, id.toLowerCase(), {
    run: { font: SANS, color: SOFT, ...sized(8.5) },
    paragraph: {
      spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO },
      border,
    },
  })
const runningStyles = [runningHead('Header', { bottom: line }), runningHead('Footer', { top: line })]

const contentsStyles: IParagraphStyleOptions[] = [
  style('ContentsHead', 'Contents Heading', {
    run: { bold: true, ...sized(18) },
    paragraph: { spacing: { before: 0, after: 200 }, keepNext: true },
  }),
  style('TOC1', 'toc 1', { paragraph: { spacing: { before: 80, after: 10, line: 252, lineRule: LineRuleType.AUTO } } }),
  style('TOC2', 'toc 2', {
    run: { color: SOFT, ...sized(10) },
    paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO }, indent: { start: INDENT.heading } },
  }),
]

const headings = ({ title, heading }: Measures, ink: string): IStylesOptions['default'] => ({
  title: {
    run: { font: SERIF, ...sized(title.size) },
    paragraph: { spacing: { before: 0, after: 120, line: 264, lineRule: LineRuleType.AUTO } },
  },
  heading1: {
    run: { font: SERIF, bold: true, color: ink, ...sized(heading.size) },
    paragraph: {
      spacing: { before: heading.before, after: heading.after, line: 252, lineRule: LineRuleType.AUTO },
      keepNext: true,
      keepLines: true,
      outlineLevel: 0,
    },
  },
  heading2: {
    run: { font: SERIF, bold: true, color: INK, ...sized(13) },
    paragraph: {
      spacing: { before: 300, after: 90, line: 252, lineRule: LineRuleType.AUTO },
      keepNext: true,
      keepLines: true,
      outlineLevel: 1,
    },
  },
  heading3: {
    run: { font: SERIF, bold: true, italics: false, color: INK, ...sized(10.5) },
    paragraph: { spacing: { before: 200, after: 50 }, keepNext: true, keepLines: true, outlineLevel: 2 },
  },
})

const footnoteStyles: IStylesOptions['default'] = {
  footnoteText: {
    run: { color: SOFT, ...sized(8.5) },
    paragraph: { spacing: { after: 20, line: 240, lineRule: LineRuleType.AUTO } },
  },
  footnoteReference: { run: { superScript: true } },
}

/** What the styles of one document depend on. */
export interface Dress {
  readonly language: { readonly value: string; readonly bidirectional: string }
  readonly form: DocumentForm
  /** Colour of the strongest headings and of the title's line. */
  readonly ink: string
  readonly hasLetterhead: boolean
  readonly page: Page
}

export function stylesIn({ language, form, ink, hasLetterhead, page }: Dress): IStylesOptions {
  const measures = measuresOf(form)
  const { text, label } = measures
  // Above a memo the letterhead has its own line close by.
  const line = form === 'memo' && hasLetterhead ? undefined : ink
  return {
    default: {
      ...headings(measures, ink),
      ...footnoteStyles,
      document: {
        run: { font: SERIF, ...sized(text.size), language },
        // Word keeps lone lines together unless told otherwise. What Word writes itself runs as the document does, too.
        paragraph: { ...bidirectional(page.direction, page), spacing: { after: text.after, line: text.line, lineRule: LineRuleType.AUTO } },
      },
      hyperlink: { run: { color: '24488C', underline: {} } },
    },
    paragraphStyles: [
      ...[...titleStyles(measures, line), ...letterheadStyles, ...textStyles],
      ...[...tableStyles(measures), ...sheetStyles, ...contentsStyles, ...runningStyles],
    ],
    characterStyles: [
      { id: 'Soft', name: 'Soft', basedOn: 'DefaultParagraphFont', run: { color: SOFT } },
      { id: 'Label', name: 'Label', basedOn: 'DefaultParagraphFont', run: { font: SANS, ...sized(label) } },
      ...sheetCharacters,
    ],
  }
}
