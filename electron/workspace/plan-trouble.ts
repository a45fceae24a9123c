/** What is wrong with a plan file, in a sentence that says where. */
import type * as z from 'zod'
import { speak } from '../../content/words/say'

const say = speak('en')

/** The collections of a plan, by the words people have for one item. */
const items = {
  partners: 'store.where.partner',
  rows: 'store.where.row',
  rounds: 'store.where.round',
  voices: 'store.where.voice',
  entries: 'store.where.answer',
  commitments: 'store.where.commitment',
  notes: 'store.where.note',
  applications: 'store.where.application',
  texts: 'store.where.text',
  removed: 'store.where.removed',
} as const
const wholes = {
  project: 'store.where.project',
  us: 'store.where.us',
  otherVersions: 'store.where.other-versions',
  asked: 'store.where.asked',
  seen: 'store.where.seen',
} as const

const isItem = (name: PropertyKey): name is keyof typeof items => Object.hasOwn(items, name)
const isWhole = (name: PropertyKey): name is keyof typeof wholes => Object.hasOwn(wholes, name)

const LONGEST_NAME = 40

/** A name that the file itself gives, fit to stand in a sentence: it can neither fill the screen nor turn its direction. */
function shownName(name: PropertyKey): string {
  const letters = [...String(name).replace(/[\p{C}\p{Z}]+/gu, ' ')]
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME).join('')}…` : letters.join('')
}

/** Counted as people count, from one. */
const member = (part: PropertyKey): string => (typeof part === 'number' ? say('store.where.number', { number: part + 1 }) : shownName(part))

/** A path such as entries, 11, about as people say it: answer 12, about. */
export function placeInWords(path: readonly PropertyKey[]): string {
  const [first, second, ...rest] = path
  if (first === undefined) return say('store.where.file')
  if (isItem(first) && typeof second === 'number') {
    return [say(items[first], { number: second + 1 }), ...rest.map(member)].join(', ')
  }
  const start = isWhole(first) ? say(wholes[first]) : shownName(first)
  return [start, ...path.slice(1).map(member)].join(', ')
}

function whatIsWrong(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big') return say('store.what.large')
  if (issue.code === 'unrecognized_keys') return say('store.what.extra', { name: shownName(issue.keys[0] ?? '') })
  if (issue.code === 'invalid_type' && issue.input === undefined) return say('store.what.missing')
  return say('store.what.form')
}

export const whyRefused = (issue: z.core.$ZodIssue): string =>
  say('store.refused.at', { where: placeInWords(issue.path), what: whatIsWrong(issue) })

/** For a place where there is more, or a larger number, than a plan can go on with. */
export const whyTooLarge = (path: readonly PropertyKey[]): string =>
  say('store.refused.at', { where: placeInWords(path), what: say('store.what.large') })

export const whyTwice = (collection: keyof typeof items, first: number, second: number): string =>
  say('store.refused.twice', { first: placeInWords([collection, first]), second: placeInWords([collection, second]) })
