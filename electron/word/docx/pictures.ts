/** Figures as pictures with a description; the table twin stands in when a picture could not be drawn. */
import { type FileChild, ImageRun, Paragraph } from 'docx'
import type { DrawnFigure } from '../../../content/model/bridge'
import type { FigureBlock } from '../../../content/model/document'
import { headCell, textCell } from '../blocks/cell'
import type { Direction } from '../direction'
import { legalText } from '../legal-text'
import { PICTURE } from './page'
import { textParagraph } from './paragraphs'
import { table } from './tables'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, at) => bytes[at] === byte)

/** Figures come at 300 pixels to the inch; docx counts 96. Never larger than they were drawn. */
function pictureSize({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const wide = Math.min(96 / 300, PICTURE.width / width)
  const high = Math.max(PICTURE.height / height, PICTURE.smallest * wide)
  const scale = Math.min(wide, high, PICTURE.highest / height)
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

function picture(drawn: DrawnFigure, { id, description }: FigureBlock): Paragraph {
  const said = legalText(description)
  const image = new ImageRun({
    type: 'png',
    data: drawn.png,
    transformation: pictureSize(drawn),
    altText: { name: id, title: '', description: said },
  })
  return new Paragraph({ style: 'Picture', children: [image] })
}

export function figure(block: FigureBlock, drawn: DrawnFigure | undefined, page: Direction): FileChild[] {
  if (drawn && isPng(drawn.png)) return [picture(drawn, block), textParagraph(block.caption, page, { style: 'Caption' })]
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
