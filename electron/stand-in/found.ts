/** Finding text, played in the page: Electron highlights matches without moving the selection, and so does this. Sent as text. */
export interface Found {
  readonly matches: number
  readonly activeMatchOrdinal: number
}

export function findInPage(search: { text: string; fresh: boolean; forward: boolean } | null): Found {
  const state = window as unknown as { __standInFound?: { at: number; field?: Element } }
  state.__standInFound?.field?.removeAttribute('data-stand-in-active')
  CSS.highlights.clear()
  if (!search) return { matches: 0, activeMatchOrdinal: 0 }
  /** As Chromium does it: what an <object> holds is passed over, and fields are searched by what they hold now. */
  const textOf = (node: Node): string => {
    const element = node instanceof Element ? node : node.parentElement
    if (!element?.checkVisibility() || element.closest('object')) return ''
    if (node instanceof HTMLTextAreaElement || (node instanceof HTMLInputElement && node.type === 'text')) return node.value
    return node instanceof Text && !(element instanceof HTMLTextAreaElement) ? node.data : ''
  }
  const wanted = search.text.toLowerCase()
  const places: { node: Node; at: number }[] = []
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const text = textOf(node).toLowerCase()
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) places.push({ node, at })
  }
  const step = (state.__standInFound?.at ?? 0) + (search.forward ? 1 : -1) + places.length
  const at = search.fresh ? 0 : step % Math.max(places.length, 1)
  const active = places[at]
  state.__standInFound = { at }
  if (!active) return { matches: 0, activeMatchOrdinal: 0 }
  // What is inside a field cannot be highlighted from outside; the field is marked instead.
  const highlight = (name: string, all: readonly { node: Node; at: number }[]) => {
    const ranges = all.flatMap(({ node, at }) => {
      if (!(node instanceof Text)) return []
      const range = new Range()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      return [range]
    })
    CSS.highlights.set(name, new Highlight(...ranges))
  }
  highlight('stand-in-found', places)
  highlight('stand-in-active', [active])
  const shown = active.node instanceof Element ? active.node : active.node.parentElement
  if (active.node instanceof Element) {
    active.node.setAttribute('data-stand-in-active', '')
    state.__standInFound.field = active.node
  }
  shown?.scrollIntoView({ block: 'nearest' })
  if (!document.adoptedStyleSheets.some((known) => known.cssRules[0]?.cssText.includes('stand-in-found'))) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '::highlight(stand-in-found) { background: #ffe08a; color: #000 } ::highlight(stand-in-active) { background: #ff9a3c; color: #000 } [data-stand-in-active] { outline: 3px solid #ff9a3c }',
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }
  return { matches: places.length, activeMatchOrdinal: at + 1 }
}
