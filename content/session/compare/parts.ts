/** The answers to one question once more for each organisation and each level, as far as they may be shown apart. */
import type { Item } from '../item'
import type { Named, Session } from '../session'
import { peopleOn, standingOf } from '../sheets'
import { shownApart } from '../splits'
import type { Answer } from './answers'
import { type Bar, barsOf, isChosen } from './bars'

/** One organisation or level. `bars` is null where too few answered to show it apart. */
export interface Part extends Named {
  readonly bars: readonly Bar[] | null
  /** How many sheets stand in the bars; 0 where those are hidden. */
  readonly sheets: number
}
export interface Split {
  readonly by: 'organisation' | 'level'
  readonly parts: readonly Part[]
}

/** Whoever gave a reason and chose nothing stands in no bar, and hides nobody who does. */
function splitBy(session: Session, by: Split['by'], { ask }: Item, answers: readonly Answer[]): Split[] {
  const names = by === 'organisation' ? session.organisations : session.levels
  const said = answers
    .filter(({ value }) => isChosen(value))
    .map(({ sheet, value }) => ({ of: standingOf(session, sheet)[by] ?? '', people: peopleOn(session, sheet), value }))
  if (names.length < 2 || said.every(({ of }) => of === '')) return []
  const shown = shownApart(said, session.minimum)
  const parts = names.map((named): Part => {
    const values = said.filter(({ of }) => of === named.id).map(({ value }) => value)
    // Who has not answered may be known where sheets have names. Without names it must not be told from too few.
    const isSilent = values.length === 0 && session.mode !== 'anonymous'
    if (!shown.has(named.id) && !isSilent) return { ...named, bars: null, sheets: 0 }
    return { ...named, bars: barsOf(ask, values), sheets: values.length }
  })
  return [{ by, parts }]
}

export const splitsOf = (session: Session, item: Item, answers: readonly Answer[]): Split[] =>
  (['organisation', 'level'] as const).flatMap((by) => splitBy(session, by, item, answers))
