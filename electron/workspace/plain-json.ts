/** A file from elsewhere is looked at before it is believed: size and depth before parsing, names of members after. */
import { speak } from '../../content/words/say'

const say = speak('en')

export const LARGEST_FILE = 20 * 1024 * 1024
/** A plan is five deep. A text of nothing but brackets would exhaust the parser. */
const DEEPEST = 20
/** The format is said within the first lines. */
const HEAD = 500
/** Names that reach into the language itself. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

/** Whether a text that cannot be read was once a plan, so that a photo or a letter is not called a damaged plan. */
export const wasPlan = (text: string): boolean => text.slice(0, HEAD).includes('joint-action-plan')

const inside = /"(?:[^"\\]|\\.)*"?|[[\]{}]/gs

function isTooDeep(text: string): boolean {
  let depth = 0
  for (const [token] of text.matchAll(inside)) {
    if (token === '[' || token === '{') depth += 1
    else if (token === ']' || token === '}') depth -= 1
    if (depth > DEEPEST) return true
  }
  return false
}

function forbiddenName(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, member] of Object.entries(value)) {
    const found = forbidden.has(key) ? key : forbiddenName(member)
    if (found !== undefined) return found
  }
  return undefined
}

export type PlainJson = { kind: 'object'; content: Record<string, unknown> } | { kind: 'refused'; why: string }
const refused = (why: string): PlainJson => ({ kind: 'refused', why })

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The parser's own message counts characters, which helps nobody; the caller says that the file breaks off.
    return undefined
  }
}

export function plainJson(text: string): PlainJson {
  // Some editors put an invisible mark before the text.
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (bare.length > LARGEST_FILE) return refused(say('store.refused.large'))
  if (isTooDeep(bare)) return refused(say('store.refused.deep'))
  const content = parsed(bare)
  if (content === undefined) return refused(say(wasPlan(bare) ? 'store.refused.broken' : 'store.refused.other'))
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return refused(say('store.refused.other'))
  const name = forbiddenName(content)
  if (name !== undefined) return refused(say('store.refused.name', { name }))
  return { kind: 'object', content: content as Record<string, unknown> }
}
