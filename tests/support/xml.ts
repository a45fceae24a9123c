/** A small reader of XML for checks that must not rest on the writer's own code. Throws on what is not well-formed. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Element | string)[]
}

const TOKEN = /<\?[^>]*\?>|<!--[\s\S]*?-->|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
const NAMES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex?: string, decimal?: string, name?: string) =>
    name ? (NAMES[name] ?? `&${name};`) : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  )

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/([^\s=]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decoded(value)]))

export function readXml(source: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] }
  const open = [root]
  let end = 0
  for (const [whole, closing, opening, attributes = '', selfClosing, text] of source.matchAll(TOKEN)) {
    end += whole.length
    const parent = open.at(-1) ?? root
    if (text !== undefined) parent.children.push(decoded(text))
    if (closing !== undefined && open.pop()?.name !== closing) throw new Error(`</${closing}> closes nothing that is open`)
    if (opening === undefined) continue
    const element: Element = { name: opening, attributes: attributesOf(attributes), children: [] }
    parent.children.push(element)
    if (!selfClosing) open.push(element)
  }
  if (end !== source.length || open.length !== 1) throw new Error(`not well-formed near "${source.slice(end, end + 40)}"`)
  return root
}

export const elementsIn = (element: Element): Element[] => element.children.filter((child) => typeof child !== 'string')

export const childrenOf = (element: Element, name: string): Element[] => elementsIn(element).filter((child) => child.name === name)

/** All elements of a name, in document order. */
export const within = (element: Element, name: string): Element[] =>
  elementsIn(element).flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)])
