/** A small reader of XML for checks that must not rest on the writer's own code. Throws on what is not well-formed. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Element | string)[]
}

const TOKEN = /<\?[^>]*\?>|<!--[\s\S]*?-->|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
const NAMES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const LAST = 0x10ffff

function signOf(hex?: string, decimal?: string, name?: string): string | undefined {
  if (name !== undefined) return NAMES[name]
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
  return code <= LAST ? String.fromCodePoint(code) : undefined
}

const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+);|#(\d+);|(\w+);)?/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    const sign = whole === '&' ? undefined : signOf(hex, decimal, name)
    if (sign === undefined) throw new Error(`"${whole}" stands for nothing`)
    return sign
  })

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name = '', value = ''] of text.matchAll(/([^\s=]+)="([^"]*)"/g)) {
    if (name in attributes) throw new Error(`${name} is said twice`)
    attributes[name] = decoded(value)
  }
  return attributes
}

/** Prefixes that an element or one around it has declared. */
type Prefixes = ReadonlySet<string>

function withDeclared(known: Prefixes, attributes: Readonly<Record<string, string>>): Prefixes {
  const declared = Object.keys(attributes).flatMap((name) => (name.startsWith('xmlns:') ? [name.slice(6)] : []))
  return declared.length > 0 ? new Set([...known, ...declared]) : known
}

function checkPrefixes({ name, attributes }: Element, known: Prefixes): void {
  for (const each of [name, ...Object.keys(attributes)]) {
    const prefix = each.includes(':') ? each.slice(0, each.indexOf(':')) : 'xml'
    if (!known.has(prefix)) throw new Error(`the prefix of ${each} is not declared`)
  }
}

interface Open {
  readonly element: Element
  readonly prefixes: Prefixes
}

export function readXml(source: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] }
  const open: Open[] = [{ element: root, prefixes: new Set(['xml', 'xmlns']) }]
  let end = 0
  for (const [whole, closing, opening, said = '', selfClosing, text] of source.matchAll(TOKEN)) {
    end += whole.length
    const parent = open.at(-1)
    if (!parent) break
    if (text !== undefined) parent.element.children.push(decoded(text))
    if (closing !== undefined && open.pop()?.element.name !== closing) throw new Error(`</${closing}> closes nothing that is open`)
    if (opening === undefined) continue
    const attributes = attributesOf(said)
    const element: Element = { name: opening, attributes, children: [] }
    const prefixes = withDeclared(parent.prefixes, attributes)
    checkPrefixes(element, prefixes)
    parent.element.children.push(element)
    if (!selfClosing) open.push({ element, prefixes })
  }
  if (end !== source.length || open.length !== 1) throw new Error(`not well-formed near "${source.slice(end, end + 40)}"`)
  if (elementsIn(root).length !== 1) throw new Error('not exactly one element holds all others')
  return root
}

export const elementsIn = (element: Element): Element[] => element.children.filter((child) => typeof child !== 'string')

export const childrenOf = (element: Element, name: string): Element[] => elementsIn(element).filter((child) => child.name === name)

function collect(element: Element, name: string, into: Element[]): Element[] {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (child.name === name) into.push(child)
    collect(child, name, into)
  }
  return into
}

/** All elements of a name, in document order. */
export const within = (element: Element, name: string): Element[] => collect(element, name, [])
