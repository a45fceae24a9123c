/** Named styles throughout, so that users can restyle the document in Word. */
import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import type { ParagraphStyle } from '../../../content/model/document'
import type { DocumentForm } from '../../../content/model/outline'
import { INDENT } from './page'
import { sheetCharacters, sheetStyles } from './sheet-styles'
import { INK, SANS, SERIF, SOFT, sized, style } from './style'

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

/** Sizes and room of a title that has a page of its own, and of one above a short text. */
const TITLES = {
  report: { above: 3200, title: 30, who: 14, belowWho: 480, made: 1600, note: 10, belowNote: 60 },
  memo: { above: 120, title: 22, who: 12, belowWho: 200, made: 160, note: 9, belowNote: 20 },
} as const

const titleStyles = (form: DocumentForm, ink: string): IParagraphStyleOptions[] => {
  const { above, who, belowWho, made, note, belowNote } = TITLES[form === 'memo' ? 'memo' : 'report']
  const small = { font: SANS, color: SOFT, ...sized(note) }
  return [
    style('TitleKind', 'Title Kind', {
      run: { font: SANS, color: SOFT, ...sized(12) },
      paragraph: {
        spacing: { before: above, after: 60 },
        keepNext: true,
        border: { top: { style: BorderStyle.SINGLE, size: 8, color: ink, space: 10 } },
      },
    }),
    style('TitleWho', 'Title Who', {
      run: sized(who),
      paragraph: { spacing: { before: 120, after: belowWho, line: 300, lineRule: LineRuleType.AUTO } },
    }),
    style('TitleMade', 'Title Made', { run: small, paragraph: { spacing: { before: made, after: belowNote } } }),
    style('TitleNote', 'Title Note', { run: small, paragraph: { spacing: { after: belowNote } } }),
  ]
}

const letterheadStyles: IParagraphStyleOptions[] = [
  style('LetterheadLogo', 'Letterhead Logo', { paragraph: { spacing: { after: 80, line: 240, lineRule: LineRuleType.AUTO } } }),
  style('LetterheadName', 'Letterhead Name', {
    run: { font: SANS, bold: true, ...sized(11) },
    paragraph: { spacing: { after: 10, line: 240, lineRule: LineRuleType.AUTO } },
  }),
  style('LetterheadAddress', 'Letterhead Address', {
    run: { font: SANS, color: SOFT, ...sized(9) },
    paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
  }),
  style('LetterheadLine', 'Letterhead Line', {
    run: { size: 8 },
    paragraph: { spacing: { after: 200, line: 120, lineRule: LineRuleType.EXACT } },
  }),
]

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

/** A memo is set a little closer, so that a board reads it in one sitting. */
const tableStyles = (isClose: boolean): IParagraphStyleOptions[] => [
  style('TableText', 'Table Text', {
    run: sized(isClose ? 9 : 9.5),
    paragraph: { spacing: { after: isClose ? 10 : 20, line: isClose ? 250 : 264, lineRule: LineRuleType.AUTO } },
  }),
  style('TableHead', 'Table Head', {
    run: { font: SANS, bold: true, ...sized(9) },
    paragraph: { spacing: { after: 20, line: 252, lineRule: LineRuleType.AUTO }, keepNext: true },
  }),
  style('Caption', 'caption', {
    run: { color: SOFT, ...sized(isClose ? 8.5 : 9) },
    paragraph: { spacing: { before: isClose ? 50 : 80, after: isClose ? 160 : 280, line: 252, lineRule: LineRuleType.AUTO } },
  }),
  // Word joins two tables that nothing parts.
  style('AfterTable', 'After Table', { run: { size: 8 }, paragraph: { spacing: { after: 60, line: 160, lineRule: LineRuleType.EXACT } } }),
  style('Picture', 'Picture', {
    paragraph: { spacing: { before: 160, after: 40, line: 240, lineRule: LineRuleType.AUTO }, keepNext: true },
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

const headingsIn = (form: DocumentForm, ink: string): IStylesOptions['default'] => ({
  title: {
    run: { font: SERIF, ...sized(TITLES[form === 'memo' ? 'memo' : 'report'].title) },
    paragraph: { spacing: { before: 0, after: 120, line: 264, lineRule: LineRuleType.AUTO } },
  },
  heading1: {
    run: { font: SERIF, bold: true, color: ink, ...sized(form === 'memo' ? 15 : 18) },
    paragraph: {
      spacing: { before: form === 'memo' ? 260 : 480, after: form === 'memo' ? 80 : 120, line: 252, lineRule: LineRuleType.AUTO },
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

/** `ink` is the colour of the strongest headings and of the title's line. */
export const stylesIn = (language: { value: string; bidirectional: string }, form: DocumentForm, ink: string): IStylesOptions => ({
  default: {
    ...headingsIn(form, ink),
    ...footnoteStyles,
    document: {
      run: { font: SERIF, ...sized(form === 'memo' ? 10 : 10.5), language },
      // Word keeps lone lines together unless told otherwise.
      paragraph: { spacing: { after: form === 'memo' ? 90 : 120, line: form === 'memo' ? 270 : 288, lineRule: LineRuleType.AUTO } },
    },
    hyperlink: { run: { color: '24488C', underline: {} } },
  },
  paragraphStyles: [
    ...titleStyles(form, ink),
    ...letterheadStyles,
    ...textStyles,
    ...tableStyles(form === 'memo'),
    ...sheetStyles,
    ...contentsStyles,
    ...runningStyles,
  ],
  characterStyles: [
    { id: 'Soft', name: 'Soft', basedOn: 'DefaultParagraphFont', run: { color: SOFT } },
    { id: 'Label', name: 'Label', basedOn: 'DefaultParagraphFont', run: { font: SANS, ...sized(form === 'memo' ? 8.5 : 9.5) } },
    ...sheetCharacters,
  ],
})
