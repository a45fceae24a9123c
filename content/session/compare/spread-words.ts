/** How answers spread, as one sentence: where most stand, who stands elsewhere, what is empty between. Never a mean, and no verdict. */
import { type Say, sayAll } from '../../words/say'
import type { Ask } from '../item'
import type { Bar } from './compare'

/** Neighbouring steps, first to last, and how many chose one of them. */
interface Stretch {
  readonly low: string
  readonly high: string
  readonly steps: number
  readonly count: number
}

const sum = (bars: readonly Bar[]): number => bars.reduce((all, { count }) => all + count, 0)
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)
/** A name or a text in its own direction, whichever way the sentence runs. */
export const isolated = (text: string): string => `\u2068${text}\u2069`

const LONGEST = 60
const quoted = ({ text }: Bar, say: Say): string => {
  const plain = text.trim().replace(/\.$/, '')
  const short = plain.length > LONGEST ? `${plain.slice(0, LONGEST).trimEnd()}…` : plain
  return say('spread.quoted', { text: isolated(short) })
}

function stretchOf(bars: readonly Bar[]): Stretch {
  const chosen = bars.filter(({ count }) => count > 0)
  return { low: chosen[0]?.key ?? '', high: chosen.at(-1)?.key ?? '', steps: bars.length, count: sum(bars) }
}

/** The chosen steps as stretches without a gap. */
function stretches(bars: readonly Bar[]): Stretch[] {
  const found: Bar[][] = []
  bars.forEach((bar, at) => {
    if (bar.count === 0) return
    if ((bars[at - 1]?.count ?? 0) > 0) found.at(-1)?.push(bar)
    else found.push([bar])
  })
  return found.map(stretchOf)
}

const placeOf = ({ low, high, steps }: Stretch, say: Say): string => {
  if (low === high) return say('spread.at-one', { step: low })
  return say(steps === 2 ? 'spread.at-two' : 'spread.at-many', { low, high })
}
const soMany = (count: number, say: Say): string => say('spread.count', { count })
const heldAt = (stretch: Stretch, say: Say): string => `${say('spread.count-at', { count: stretch.count })} ${placeOf(stretch, say)}`

/** From the first to the last step that was chosen. */
function chosenRange(bars: readonly Bar[]): readonly Bar[] {
  const first = bars.findIndex(({ count }) => count > 0)
  return bars.slice(first, bars.findLastIndex(({ count }) => count > 0) + 1)
}

const LONG = 6
/** So many neighbouring steps of a long scale are still one place. */
const CLOSE = 3
const isLong = (steps: number): boolean => steps > LONG

/** One step that more than half chose, else the fewest neighbouring steps that hold more than two thirds. */
function middleOf(bars: readonly Bar[], range: readonly Bar[]): readonly Bar[] | undefined {
  const all = sum(range)
  const one = range.find(({ count }) => count > all / 2)
  if (one) return [one]
  for (let width = 2; width <= (isLong(bars.length) ? CLOSE : 2) && width < range.length; width += 1) {
    const windows = range.slice(width - 1).map((_, at) => range.slice(at, at + width))
    const fullest = windows.reduce((best, next) => (sum(next) > sum(best) ? next : best))
    if (sum(fullest) > (all * 2) / 3) return fullest
  }
  return undefined
}

/** Two parts of the room with nobody between, where neither is only a few. */
function camps(bars: readonly Bar[], range: readonly Bar[]): readonly [Stretch, Stretch] | undefined {
  const all = sum(range)
  const gap = isLong(bars.length) ? 3 : 1
  for (let at = 1; at < range.length - gap; at += 1) {
    const empty = range.slice(at).findIndex(({ count }) => count > 0)
    const [below, above] = [range.slice(0, at), range.slice(at + empty)]
    const isFew = Math.min(sum(below), sum(above)) < all / 4
    if (empty >= gap && (range[at - 1]?.count ?? 0) > 0 && !isFew) return [stretchOf(below), stretchOf(above)]
  }
  return undefined
}

function shareOf(most: number, all: number): string {
  if (most <= all / 4) return 'quarter'
  return most <= all / 3 ? 'third' : 'half'
}

/** So few, or on so few steps, that each can be said. */
const FEW = 3
const MOST_SAID = 2

function mostAt(range: readonly Bar[], middle: readonly Bar[], say: Say): string {
  const at = range.indexOf(middle[0] as Bar)
  const rest = [...stretches(range.slice(0, at)), ...stretches(range.slice(at + middle.length))]
  const place = placeOf(stretchOf(middle), say)
  if (rest.length <= MOST_SAID) {
    const others = sayAll(
      rest.map((stretch) => heldAt(stretch, say)),
      say,
    )
    return say('spread.most', { place, others })
  }
  const [low, high] = [range[0]?.key ?? '', range.at(-1)?.key ?? '']
  return say('spread.most', { place, others: say('spread.others', { low, high }) })
}

function scaleWords(bars: readonly Bar[], say: Say): string {
  const range = chosenRange(bars)
  const chosen = range.filter(({ count }) => count > 0)
  const all = sum(range)
  if (all === 0) return say('spread.unrated')
  if (chosen.length === 1) return say('spread.all', { count: all, step: chosen[0]?.key ?? '' })
  const isLopsided = chosen.length === 2 && all > FEW && Math.max(...chosen.map(({ count }) => count)) > (all * 3) / 4
  if (all <= FEW || (chosen.length === 2 && !isLopsided)) {
    const each = chosen.map((bar) => heldAt(stretchOf([bar]), say))
    return say('spread.sentence', { text: capital(sayAll(each, say)) })
  }
  const two = camps(bars, range)
  if (two) return say('spread.camps', { lower: capital(heldAt(two[0], say)), upper: heldAt(two[1], say) })
  const middle = middleOf(bars, range)
  const [low, high] = [range[0]?.key ?? '', range.at(-1)?.key ?? '']
  if (isLong(bars.length) && range.length <= CLOSE && middle?.length !== 1) return say('spread.within', { low, high })
  if (middle) return mostAt(range, middle, say)
  return say('spread.wide', { low, high, share: shareOf(Math.max(...range.map(({ count }) => count)), all) })
}

const byCount = (bars: readonly Bar[]): Bar[] => bars.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count)

function oneWords(bars: readonly Bar[], say: Say): string {
  const chosen = byCount(bars)
  const [first, ...rest] = chosen
  const all = sum(bars)
  if (!first) return say('spread.unanswered')
  if (rest.length === 0) return say('spread.all-chose', { count: all, option: quoted(first, say) })
  const each = (some: readonly Bar[]) =>
    sayAll(
      some.map((bar) => say('spread.so-many-option', { count: soMany(bar.count, say), option: quoted(bar, say) })),
      say,
    )
  if (first.count > all / 2 && all > FEW) {
    const others = rest.length <= MOST_SAID ? each(rest) : say('spread.others-spread', { count: rest.length })
    return say('spread.most-chose', { option: quoted(first, say), others })
  }
  if (chosen.length <= FEW) return say('spread.sentence', { text: capital(each(chosen)) })
  return say('spread.spread-over', { count: chosen.length, all: bars.length, share: shareOf(first.count, all) })
}

function severalWords(bars: readonly Bar[], answered: number, say: Say): string {
  const chosen = byCount(bars)
  const most = chosen[0]?.count ?? 0
  const top = chosen.filter(({ count }) => count === most)
  const none = bars.filter(({ count }) => count === 0)
  if (most === 0) return say('spread.unanswered')
  const names = (some: readonly Bar[]) =>
    sayAll(
      some.map((bar) => quoted(bar, say)),
      say,
    )
  const left = none.length > 0 && none.length <= MOST_SAID ? names(none) : ''
  if (answered === 1) return say('spread.one-chose', { options: names(top) })
  if (most === answered && top.length <= FEW)
    return say('spread.all-chose-several', { options: names(top), left, hasLeft: left ? 'yes' : 'no' })
  const values = { most: soMany(most, say), all: soMany(answered, say), left, hasLeft: left ? 'yes' : 'no' }
  if (top.length > FEW) return say('spread.tied', { ...values, count: top.length })
  return say('spread.most-often', { ...values, options: capital(names(top)), count: top.length })
}

/** What is to be seen, in a sentence. Empty where the answers are texts. */
export function spreadWords(ask: Ask, bars: readonly Bar[], answered: number, say: Say): string {
  if (ask.kind === 'scale') return scaleWords(bars, say)
  if (ask.kind === 'one') return oneWords(bars, say)
  return ask.kind === 'several' ? severalWords(bars, answered, say) : ''
}

/** Numbers stand in their order: the first and the last say how far they reach. */
export function numbersWords(amounts: readonly string[], unit: string, say: Say): string {
  const [low, high] = [amounts[0], amounts.at(-1)]
  if (low === undefined || high === undefined) return say('spread.unanswered')
  const withUnit = (amount: string) => [amount, unit].filter(Boolean).join(' ')
  if (low === high) return say('spread.all-say', { count: amounts.length, amount: withUnit(low) })
  return say('spread.reach', { low, high: withUnit(high) })
}
