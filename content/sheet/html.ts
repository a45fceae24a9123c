/** Markup put together so that nothing somebody wrote can become markup: every value is escaped unless it is markup itself. */
export interface Markup {
  readonly markup: string
}
export type Part = string | number | Markup | readonly Part[] | undefined

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

/** Text that is markup already: only for what the program itself wrote. */
export const asMarkup = (markup: string): Markup => ({ markup })

function written(part: Part): string {
  if (part === undefined) return ''
  if (typeof part === 'string') return escaped(part)
  if (typeof part === 'number') return String(part)
  return 'markup' in part ? part.markup : part.map(written).join('')
}

export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  asMarkup(texts.map((text, at) => text + written(parts[at])).join(''))
