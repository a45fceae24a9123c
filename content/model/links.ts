/** Addresses in what people wrote. Only https and mailto become links: anything else could start a program. */
export interface TextPart {
  readonly text: string
  readonly href?: string
}

/** Signs of direction that nobody sees end an address too. */
const ADDRESS =
  /https:\/\/[^\s<>"'\p{Script=Arabic}\p{Script=Hebrew}\p{Bidi_Control}]+|mailto:[^\s<>"'\p{Bidi_Control}]+@[^\s<>"'\p{Bidi_Control}]+/giu
/** Signs that end a sentence rather than an address. */
const TRAILING = /[.,;:!?)\]}'"]+$/

/** The address as a link may carry it; undefined for every other scheme and for what is no address at all. */
export function linkTarget(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  return url.protocol === 'https:' || url.protocol === 'mailto:' ? url.href : undefined
}

export function withLinks(text: string): TextPart[] {
  const parts: TextPart[] = []
  let from = 0
  for (const match of text.matchAll(ADDRESS)) {
    const address = match[0].replace(TRAILING, '')
    const href = linkTarget(address)
    if (!href) continue
    if (match.index > from) parts.push({ text: text.slice(from, match.index) })
    parts.push({ text: address, href })
    from = match.index + address.length
  }
  if (from < text.length) parts.push({ text: text.slice(from) })
  return parts
}
