/** The document model as a Word file. Knows Word, and nothing of plans or worksheets. */
import { Document, type FileChild, PageBreak, Paragraph } from 'docx'
import type { DrawnFigure } from '../../content/model/bridge'
import type { Block, DocumentModel } from '../../content/model/document'
import type { Say } from '../../content/words/say'
import { directionOfLanguage } from './direction'
import { contents, pagesLeftToWord } from './docx/contents'
import { inkOf, letterheadOf } from './docx/letterhead'
import { numbering } from './docx/numbering'
import { type Page, pageOf, sheetOf } from './docx/page'
import { facts, heading, list, paragraph } from './docx/paragraphs'
import { figure } from './docx/pictures'
import { emptyFooter, emptyHeader, footer, header } from './docx/running-heads'
import { type Dress, stylesIn } from './docx/styles'
import { table } from './docx/tables'
import { legalText } from './legal-text'

function written(block: Block, drawn: ReadonlyMap<string, DrawnFigure>, page: Page): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block, page)]
    case 'paragraph':
      return [paragraph(block, page)]
    case 'list':
      return list(block, page)
    case 'facts':
      return facts(block, page)
    case 'table':
      return table(block, page)
    case 'figure':
      return figure(block, drawn.get(block.id), page)
    case 'contents':
      return contents(block.title, page)
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })]
  }
}

/** Word wants a region with its languages; text of the other direction is marked run by run. */
const wordLanguage = (language: string) => {
  const rtl = directionOfLanguage(language) === 'rtl'
  const regions: Record<string, string> = { en: 'en-GB', ar: 'ar-SA', he: 'he-IL' }
  const full = regions[language] ?? language
  return { value: rtl ? 'en-GB' : full, bidirectional: rtl ? full : 'ar-SA' }
}

/** The first page of a report or a memo has its title instead of running heads; sheets are all alike. */
function runningHeads(model: DocumentModel, say: Say, page: Page) {
  const isPlain = model.form === 'sheet'
  // Each is a part of its own with its own links, so none may stand in the file twice.
  const [head, foot] = [() => header(model, page), () => footer(model, say, page)]
  const first = letterheadOf(model.letterhead, page) ?? (isPlain ? head() : emptyHeader())
  return {
    headers: { default: head(), first },
    footers: { default: foot(), first: isPlain || model.form === 'memo' ? foot() : emptyFooter() },
  }
}

const dressOf = ({ language, form, letterhead }: DocumentModel, page: Page): Dress => ({
  ...{ language: wordLanguage(language), form, page, ink: inkOf(letterhead), hasLetterhead: letterheadOf(letterhead, page) !== undefined },
})

export function toDocx(model: DocumentModel, figures: readonly DrawnFigure[], say: Say): Document {
  const page = pageOf(model)
  const drawn = new Map(figures.map((figure) => [figure.id, figure]))
  return new Document({
    title: legalText(`${model.title} – ${model.subject}`),
    subject: legalText(model.subject),
    creator: model.creator,
    lastModifiedBy: model.creator,
    styles: stylesIn(dressOf(model, page)),
    numbering,
    compatibility: { version: 15 },
    pageNumbers: pagesLeftToWord,
    sections: [
      {
        properties: { titlePage: true, page: sheetOf(page) },
        ...runningHeads(model, say, page),
        children: model.blocks.flatMap((block) => written(block, drawn, page)),
      },
    ],
  })
}
