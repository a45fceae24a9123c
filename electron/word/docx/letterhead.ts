/** The organisation's own paper: its picture, name and address above the first page, with a line in its colour below. */
import { AlignmentType, BorderStyle, Header, ImageRun, Paragraph } from 'docx'
import { readableOnWhite } from '../../../content/model/accent'
import type { Letterhead, Logo } from '../../../content/model/letterhead'
import { printedLogo } from '../../../content/model/printed-logo'
import { directionOf } from '../direction'
import { legalText } from '../legal-text'
import { bidirectional, type Page } from './page'
import { textParagraph } from './paragraphs'
import { INK } from './styles'

/** How files of a kind begin: what a picture calls itself proves nothing. */
const SIGNATURES = { png: [0x89, 0x50, 0x4e, 0x47], jpeg: [0xff, 0xd8, 0xff] } as const
const isWhatItSays = (bytes: Uint8Array, kind: Logo['kind']): boolean => SIGNATURES[kind].every((byte, at) => bytes[at] === byte)

/** The colour of lines and of headings, as Word writes colours; black where there is none. */
export const inkOf = (letterhead: Letterhead | undefined): string =>
  letterhead?.accent ? readableOnWhite(letterhead.accent).slice(1).toUpperCase() : INK

function logoParagraph({ organisation, logo }: Letterhead, page: Page): Paragraph[] {
  const bytes = logo ? new Uint8Array(Buffer.from(logo.data, 'base64')) : new Uint8Array()
  if (!logo || !isWhatItSays(bytes, logo.kind)) return []
  const image = new ImageRun({
    type: logo.kind === 'png' ? 'png' : 'jpg',
    data: bytes,
    transformation: printedLogo(logo),
    altText: { name: 'logo', title: '', description: legalText(logo.alt.trim() || organisation.trim()) || 'Logo' },
  })
  return [new Paragraph({ style: 'LetterheadLogo', ...bidirectional(page.direction, page), children: [image] })]
}

/** Runs as it was written, and stands where the document's lines begin. */
function line(text: string, style: string, page: Page): Paragraph[] {
  const words = text.trim()
  const direction = directionOf(words, page.direction)
  const alignment = direction === page.direction ? AlignmentType.START : AlignmentType.END
  return words ? [textParagraph([{ text: words }], page, { style, alignment }, direction)] : []
}

/** Above the first page. Undefined where the letterhead says nothing. */
export function letterheadOf(letterhead: Letterhead | undefined, page: Page): Header | undefined {
  if (!letterhead) return undefined
  const { organisation, address } = letterhead
  const lines = [
    ...logoParagraph(letterhead, page),
    ...line(organisation, 'LetterheadName', page),
    ...line(address, 'LetterheadAddress', page),
  ]
  if (lines.length === 0) return undefined
  const border = { bottom: { style: BorderStyle.SINGLE, size: 8, color: inkOf(letterhead), space: 1 } }
  return new Header({ children: [...lines, new Paragraph({ style: 'LetterheadLine', border })] })
}
