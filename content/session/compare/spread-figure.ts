/** What the figure of a spread says besides its picture: a table with the same numbers, and the same in a line. */
import type { FigureWords, TableTwin } from '../../model/figure'
import type { Say } from '../../words/say'
import type { Ask } from '../item'
import type { Bar } from './bars'

/** "2, clearly" for a step; an option by its text. */
export const barName = (ask: Ask, { key, text }: Bar): string => (ask.kind === 'scale' ? [key, text].filter(Boolean).join(', ') : text)

/** `unrated` gave a reason and no rating: with them the numbers are as many as answered. */
export function spreadFigure(ask: Ask, bars: readonly Bar[], unrated: number, say: Say): FigureWords {
  const head = [say(ask.kind === 'scale' ? 'spread.step' : 'spread.option'), say('spread.sheets')]
  const rows = bars.map((bar) => [barName(ask, bar), `${bar.count}`])
  if (unrated > 0) rows.push([say('spread.reason-only'), `${unrated}`])
  return { table: { head, rows }, description: described(rows, say) }
}

const described = (rows: readonly (readonly string[])[], say: Say): string =>
  rows.map(([text = '', count = '']) => say('spread.row', { text, count })).join('; ')

export interface Row {
  readonly id: string
  readonly name: string
  /** Null where too few answered to show it apart. */
  readonly bars: readonly Bar[] | null
}

/** One row each for those who are shown apart, and one column a step. */
export function partsFigure(ask: Ask, rows: readonly Row[], minimum: number, say: Say): FigureWords {
  const steps = rows.find(({ bars }) => bars)?.bars ?? []
  const hidden = say('spread.apart-hidden', { minimum })
  const table: TableTwin = {
    head: [say('spread.apart-head'), ...steps.map((bar) => barName(ask, bar))],
    rows: rows.map(({ name, bars }) => [name, ...(bars ? bars.map(({ count }) => `${count}`) : [hidden, ...steps.slice(1).map(() => '')])]),
  }
  const lines = rows.map(({ name, bars }) => {
    const chosen = (bars ?? []).filter(({ count }) => count > 0).map((bar) => [barName(ask, bar), `${bar.count}`])
    return say('spread.row', { text: name, count: bars ? described(chosen, say) : hidden.replace(/\.$/, '') })
  })
  return { table, description: lines.join('. ') }
}
