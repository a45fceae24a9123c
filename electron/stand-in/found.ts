/** Finding text, played in the page: Electron highlights matches without moving the selection, and so does this. Sent as text. */
export interface Found {
  readonly matches: number
  readonly activeMatchOrdinal: number
}

export function findInPage(search: { text: string; fresh: boolean; forward: boolean } | null): Found {
  const state = window as unknown as { __standInFound?: { at: number } }
  CSS.highlights.delete('stand-in-found')
  CSS.highlights.delete('stand-in-active')
  if (!search) return { matches: 0, activeMatchOrdinal: 0 }
  const wanted = search.text.toLowerCase()
  const ranges: Range[] = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!node.parentElement?.checkVisibility()) continue
    const text = (node.textContent ?? '').toLowerCase()
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      const range = new Range()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      ranges.push(range)
    }
  }
  const before = state.__standInFound?.at ?? 0
  const at = search.fresh ? 0 : (before + (search.forward ? 1 : -1) + ranges.length) % Math.max(ranges.length, 1)
  state.__standInFound = { at }
  const active = ranges[at]
  if (!active) return { matches: 0, activeMatchOrdinal: 0 }
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    '::highlight(stand-in-found) { background: #ffe08a; color: #000 } ::highlight(stand-in-active) { background: #ff9a3c; color: #000 }',
  )
  if (!document.adoptedStyleSheets.some((known) => known.cssRules[0]?.cssText.includes('stand-in-found')))
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  CSS.highlights.set('stand-in-found', new Highlight(...ranges))
  CSS.highlights.set('stand-in-active', new Highlight(active))
  active.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
  return { matches: ranges.length, activeMatchOrdinal: at + 1 }
}
