import { chapterParts } from '../parts'
import { ListPoint, Paragraph } from './Paragraph'
import { Part } from './Part'

/** What the texts are made of on the reader's page, where they can be marked and lead to the worksheets. */
export const readerParts = { ...chapterParts, p: Paragraph, li: ListPoint, section: Part }
