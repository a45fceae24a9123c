/** How choices spread, as one sentence: what most chose, what nobody chose. */
import { isolated } from '../../../words/isolated'
import { type Say, sayAll } from '../../../words/say'
import { type Bar, total } from '../bars'
import { capital, FEW, MOST_SAID, shareOf } from './count-words'

/** Quotes within quotes are single ones. */
const inner = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’')

const LONGEST = 60
function quoted({ text }: Bar, say: Say): string {
  const plain = text.trim().replace(/\.$/, '')
  const short = plain.length > LONGEST ? `${plain.slice(0, LONGEST).trimEnd()}…` : plain
  return say('spread.quoted', { text: isolated(inner(short)) })
}

const soMany = (count: number, say: Say): string => say('spread.count', { count })
const byCount = (bars: readonly Bar[]): Bar[] => bars.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count)

function eachChosen(bars: readonly Bar[], say: Say): string {
  const each = bars.map((bar) => say('spread.so-many-option', { count: soMany(bar.count, say), option: quoted(bar, say) }))
  return sayAll(each, say)
}

/** Where one of the options is chosen. */
export function oneWords(bars: readonly Bar[], say: Say): string {
  const chosen = byCount(bars)
  const [first, ...rest] = chosen
  const all = total(bars)
  if (!first) return say('spread.unanswered')
  if (rest.length === 0) return say('spread.all-chose', { count: all, option: quoted(first, say) })
  if (first.count > all / 2 && all > FEW) {
    const others = rest.length <= MOST_SAID ? eachChosen(rest, say) : say('spread.others-spread', { count: rest.length })
    return say('spread.most-chose', { option: quoted(first, say), others })
  }
  if (chosen.length <= FEW) return say('spread.sentence', { text: capital(eachChosen(chosen, say)) })
  return say('spread.spread-over', { count: chosen.length, all: bars.length, share: shareOf(first.count, all) })
}

function namesOf(bars: readonly Bar[], say: Say): string {
  const names = bars.map((bar) => quoted(bar, say))
  return sayAll(names, say)
}

/** Where several may be chosen; `answered` is how many chose any. */
export function severalWords(bars: readonly Bar[], answered: number, say: Say): string {
  const chosen = byCount(bars)
  const most = chosen[0]?.count ?? 0
  const top = chosen.filter(({ count }) => count === most)
  const none = bars.filter(({ count }) => count === 0)
  if (most === 0) return say('spread.unanswered')
  if (answered === 1) return say('spread.one-chose', { options: namesOf(top, say) })
  const left = none.length > 0 && none.length <= MOST_SAID ? namesOf(none, say) : ''
  const unchosen = { left, hasLeft: left ? 'yes' : 'no' }
  if (most === answered && top.length <= FEW) return say('spread.all-chose-several', { options: namesOf(top, say), ...unchosen })
  const values = { most: soMany(most, say), all: soMany(answered, say), ...unchosen }
  if (top.length > FEW) return say('spread.tied', { ...values, count: top.length })
  return say('spread.most-often', { ...values, options: capital(namesOf(top, say)), count: top.length })
}
