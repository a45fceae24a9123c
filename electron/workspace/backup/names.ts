/** What a backup may hold, by its path from the workspace folder. What is not named here is neither written nor taken in. Pure. */
import { Id } from '../../../content/model/plan'

export type Part = 'plan' | 'stray' | 'trash' | 'made' | 'session' | 'set-aside' | 'history' | 'list'

/**
 * The files beside the plans. Left out: `lock` and `device.json` belong to this one folder, `index.json` is made anew, and the
 * last good copies stand in for their plans only where these are damaged.
 */
export const LISTS = ['organisations.json', 'organisations-last-good.json', 'forms.json', 'letterhead.json', 'shelf.json'] as const

const ROOMS: Readonly<Record<string, Part>> = { plans: 'plan', trash: 'trash', made: 'made', sessions: 'session', 'set-aside': 'set-aside' }

// Characters that Windows refuses, control characters, and marks that turn the reading direction and could disguise an ending.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?$/i
const LONGEST = 200

/** Whether Windows, macOS and Linux all take this name, and take it for the same one. */
function isPlainName(name: string): boolean {
  if (name === '' || Buffer.byteLength(name) > LONGEST || name !== name.normalize('NFC')) return false
  return !FORBIDDEN.test(name) && !RESERVED.test(name) && !/^[. ]|[. ]$/.test(name)
}

const isId = (name: string): boolean => Id.safeParse(name).success

function inHistory(plan: string, file: string | undefined): Part | undefined {
  return isId(plan) && file !== undefined && isPlainName(file) && file.endsWith('.json.gz') ? 'history' : undefined
}

/** Which part of the workspace a file is; undefined for what has no business in a backup. */
export function partOf(name: string): Part | undefined {
  const [room = '', first, second, ...more] = name.split('/')
  if (first === undefined) return LISTS.some((list) => list === name) ? 'list' : undefined
  if (more.length > 0 || !isPlainName(first)) return undefined
  if (room === 'history') return inHistory(first, second)
  const part = Object.hasOwn(ROOMS, room) && second === undefined && first.endsWith('.json') ? ROOMS[room] : undefined
  // Somebody may have put a file there under a name that is no plan's and no session's.
  return (part === 'plan' || part === 'trash' || part === 'session') && !isId(first.slice(0, -'.json'.length)) ? 'stray' : part
}

/** Two names that some disk takes for one are the same here. */
export const folded = (name: string): string => name.normalize('NFKC').toUpperCase().toLowerCase()
