/** How the sheets of paper are cut: size, margins, and what stands above and below every page but the first. */

import { clipped } from '../../../content/model/clipped'
import { directionOfLanguage } from '../../../content/model/direction'
import type { DocumentModel } from '../../../content/model/document'
import { SHEETS } from '../../../content/model/paper'
import { isolated } from '../../../content/words/isolated'

const LONGEST = 70
const points = (twentieths: number): string => `${twentieths / 20}pt`

/** A text as CSS writes it; nothing in it can end the rule that it stands in. */
const quoted = (text: string): string => `"${text.replace(/[\p{Control}"\\<>]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`

/** What stands on the line above a page: the plan, and the kind of document. */
export const headOf = ({ title, subject }: Pick<DocumentModel, 'title' | 'subject'>): { start: string; end: string } => ({
  start: clipped(title.replace(/\s+/g, ' '), LONGEST),
  end: subject,
})

/** Stand for this page's number and for that of the last in the words that are handed over. */
export const COUNTERS = { page: '\uE000', pages: '\uE001' } as const

/** "3 of 9" in the order of the language, the numbers counted by the page itself. */
const counted = (words: string): string =>
  words
    .split(/([\uE000\uE001])/)
    .filter((part) => part !== '')
    .map((part) => ({ [COUNTERS.page]: 'counter(page)', [COUNTERS.pages]: 'counter(pages)' })[part] ?? quoted(part))
    .join(' ')

/** One of the four corners: a line between it and the text, its words at the page's edge or at the line's start. */
function corner(where: 'top' | 'bottom', side: 'left' | 'right', share: number, content: string): string {
  const [line, text] = where === 'top' ? ['bottom', 'bottom'] : ['top', 'top']
  const room = `border-${line}:.5pt solid #7f7f7f;padding-${line}:4pt;margin-${line}:20pt`
  return `@${where}-${side}{content:${content};width:${share}%;text-align:${side};vertical-align:${text};${room}}`
}

/** A report begins with its title alone, a memo without the line above; sheets are all alike, but for a letterhead. */
export function isBare({ form, letterhead }: Pick<DocumentModel, 'form' | 'letterhead'>, where: 'top' | 'bottom'): boolean {
  return form === 'report' || (where === 'top' && (form === 'memo' || letterhead !== undefined))
}

export interface PageWords {
  /** Where this page stands among all, with `COUNTERS` for the two numbers. */
  readonly page: string
  /** The fonts of labels, as CSS writes them. */
  readonly sans: string
}

/** The rules for printing. A browser applies them to PDF and to paper alike. */
export function pageRules(model: DocumentModel, { page, sans }: PageWords): string {
  const { width, height, margin } = SHEETS[model.paper]
  const direction = directionOfLanguage(model.language)
  const [start, end] = direction === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const)
  const head = headOf(model)
  const rules = [
    `size:${points(width)} ${points(height)};margin:${points(margin)}`,
    `font:400 8.5pt/1.3 ${sans};color:#505050;direction:${direction}`,
    corner('top', start, 64, quoted(isolated(head.start))),
    corner('top', end, 36, quoted(isolated(head.end))),
    corner('bottom', start, 88, quoted(isolated(model.foot))),
    corner('bottom', end, 12, counted(page)),
  ]
  // Empty rather than none: where a page says nothing, browsers write their own address.
  const bare = (['top', 'bottom'] as const)
    .filter((where) => isBare(model, where))
    .flatMap((where) => [`@${where}-left`, `@${where}-right`].map((box) => `${box}{content:"";border:0}`))
  return `@page{${rules.join(';')}}@page:first{${bare.join('')}}`
}
