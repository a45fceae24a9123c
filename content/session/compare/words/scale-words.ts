/** How ratings spread, as one sentence: where most stand, who stands elsewhere, what is empty between. */
import { type Say, sayAll } from '../../../words/say'
import { type Bar, total } from '../bars'
import { capital, FEW, MOST_SAID, shareOf } from './count-words'
import { camps, chosenRange, isOnePlace, middleOf, type Stretch, stretches, stretchOf } from './stretches'

const placeOf = ({ low, high, steps }: Stretch, say: Say): string => {
  if (low === high) return say('spread.at-one', { step: low })
  return say(steps === 2 ? 'spread.at-two' : 'spread.at-many', { low, high })
}
const heldAt = (stretch: Stretch, say: Say): string => `${say('spread.count-at', { count: stretch.count })} ${placeOf(stretch, say)}`
const endsOf = (range: readonly Bar[]) => ({ low: range[0]?.key ?? '', high: range.at(-1)?.key ?? '' })

function mostAt(range: readonly Bar[], middle: readonly Bar[], say: Say): string {
  const at = range.indexOf(middle[0] as Bar)
  const rest = [...stretches(range.slice(0, at)), ...stretches(range.slice(at + middle.length))]
  const held = rest.map((stretch) => heldAt(stretch, say))
  const others = rest.length <= MOST_SAID ? sayAll(held, say) : say('spread.others', endsOf(range))
  return say('spread.most', { place: placeOf(stretchOf(middle), say), others })
}

/** Each step for itself, where few answered or they stand at two steps. */
function eachStep(chosen: readonly Bar[], say: Say): string | undefined {
  const all = total(chosen)
  const isLopsided = chosen.length === 2 && all > FEW && Math.max(...chosen.map(({ count }) => count)) > (all * 3) / 4
  if (all > FEW && (chosen.length !== 2 || isLopsided)) return undefined
  const each = chosen.map((bar) => heldAt(stretchOf([bar]), say))
  return say('spread.sentence', { text: capital(sayAll(each, say)) })
}

/** Many answers at several steps. */
function spreadOut(bars: readonly Bar[], range: readonly Bar[], say: Say): string {
  const two = camps(bars, range)
  if (two) return say('spread.camps', { lower: capital(heldAt(two[0], say)), upper: heldAt(two[1], say) })
  const middle = middleOf(bars, range)
  if (isOnePlace(bars, range) && middle?.length !== 1) return say('spread.within', endsOf(range))
  if (middle) return mostAt(range, middle, say)
  return say('spread.wide', { ...endsOf(range), share: shareOf(Math.max(...range.map(({ count }) => count)), total(range)) })
}

export function scaleWords(bars: readonly Bar[], say: Say): string {
  const range = chosenRange(bars)
  const chosen = range.filter(({ count }) => count > 0)
  if (chosen.length === 0) return say('spread.unrated')
  if (chosen.length === 1) return say('spread.all', { count: total(chosen), step: chosen[0]?.key ?? '' })
  return eachStep(chosen, say) ?? spreadOut(bars, range, say)
}
