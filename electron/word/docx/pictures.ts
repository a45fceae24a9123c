/** Figures as pictures with a description; the table twin stands in when a picture could not be drawn. */
import { type FileChild, ImageRun, Paragraph } from 'docx'
import type { DrawnFigure } from '../../../content/model/bridge'
import type { FigureBlock } from '../../../content/model/document'
import { headCell, textCell } from '../blocks/cell'
import { legalText } from '../legal-text'
import { type Page, roomForPicture } from './page'
import { textParagraph } from './paragraphs'
import { table } from './tables'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, at) => bytes[at] === byte)

/** Figures come at 300 pixels to the inch, as large as they are printed; docx counts 96. None reaches beyond the page. */
function pictureSize({ width, height }: DrawnFigure, page: Page): { width: number; height: number } {
  const room = roomForPicture(page)
  const scale = Math.min(96 / 300, room.width / width, room.height / height)
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

function picture(drawn: DrawnFigure, { id, description }: FigureBlock, page: Page): Paragraph {
  const said = legalText(description)
  const image = new ImageRun({
    type: 'png',
    data: drawn.png,
    transformation: pictureSize(drawn, page),
    altText: { name: id, title: '', description: said },
  })
  return new Paragraph({ style: 'Picture', children: [image] })
}

export function figure(block: FigureBlock, drawn: DrawnFigure | undefined, page: Page): FileChild[] {
  if (drawn && isPng(drawn.png)) return [picture(drawn, block, page), textParagraph(block.caption, page, { style: 'Caption' })]
  return table(
    {
      kind: 'table',
      head: block.twin.head.map((text) => headCell({ text })),
      rows: block.twin.rows.map((cells) => cells.map((text) => textCell(text))),
      widths: block.twin.head.map(() => 1),
      caption: block.caption,
    },
    page,
  )
}
