/** The answers to one question once more for each organisation and each level, as far as they may be shown apart. */
import type { Item } from '../item'
import type { Named, Session } from '../session'
import { nameOf, peopleOn, standingOf } from '../sheets'
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

/**
 * Where sheets have names nothing is held back of those who gave theirs: what they chose stands there sheet by sheet. So a part
 * is hidden only for the sake of somebody in it who gave no name. In an anonymous session that is everybody, and nobody who
 * answered nothing may be told from a few who did.
 */
function hidesNobody({ mode }: Session, sheets: readonly { readonly name: string }[]): boolean {
  return mode !== 'anonymous' && sheets.every(({ name }) => name !== '')
}

/** Whoever gave a reason and chose nothing stands in no bar, and hides nobody who does. */
function splitBy(session: Session, by: Split['by'], { ask }: Item, answers: readonly Answer[]): Split[] {
  const names = by === 'organisation' ? session.organisations : session.levels
  const said = answers
    .filter(({ value }) => isChosen(value))
    .map(({ sheet, value }) => ({
      ...{ of: standingOf(session, sheet)[by] ?? '', people: peopleOn(session, sheet) },
      ...{ name: nameOf(session, sheet), value },
    }))
  if (names.length < 2 || said.every(({ of }) => of === '')) return []
  const shown = shownApart(said, session.minimum)
  const parts = names.map((named): Part => {
    const own = said.filter(({ of }) => of === named.id)
    if (!shown.has(named.id) && !hidesNobody(session, own)) return { ...named, bars: null, sheets: 0 }
    const values = own.map(({ value }) => value)
    return { ...named, bars: barsOf(ask, values), sheets: own.length }
  })
  return [{ by, parts }]
}

export const splitsOf = (session: Session, item: Item, answers: readonly Answer[]): Split[] =>
  (['organisation', 'level'] as const).flatMap((by) => splitBy(session, by, item, answers))
