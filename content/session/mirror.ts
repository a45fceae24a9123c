/** The mirror: how organisations see each other, beside how each thinks it is seen. What lies between the two is worth talking about. */
import type { Value } from '../model/plan-parts'
import { type Bar, barsOf } from './compare'
import { answerOn } from './fits'
import type { AskOf, Item } from './item'
import type { Session } from './session'
import { peopleOn, standingOf } from './sheets'

/** One organisation seen by another. `seen` is how `by` sees `of`; `expected` is how `of` thinks that `by` sees it. */
export interface Reflection {
  readonly what: string
  readonly text: string
  readonly of: string
  readonly by: string
  /** Null where too few have answered to show it. */
  readonly seen: readonly Bar[] | null
  readonly expected: readonly Bar[] | null
  /** From the middle of what was expected to the middle of what is seen, in steps: above nought they are seen as better than they think. Null where one side is missing. */
  readonly gap: number | null
}

const isMirrored = (item: Item): item is Item & { mirror: NonNullable<Item['mirror']>; ask: AskOf<'scale'> } =>
  item.mirror !== undefined && item.ask.kind === 'scale'

function valuesFrom(session: Session, item: Item, organisation: string): { values: Value[]; people: number } {
  const sheets = session.sheets.filter((sheet) => standingOf(session, sheet).organisation === organisation)
  const said = sheets.flatMap((sheet) => {
    const value = answerOn(sheet, item)
    return value?.kind === 'scale' && value.rating !== null ? [{ value, people: peopleOn(session, sheet) }] : []
  })
  return { values: said.map(({ value }) => value), people: said.reduce((all, { people }) => all + people, 0) }
}

const ratings = (bars: readonly Bar[]): number[] => bars.flatMap(({ key, count }) => Array.from({ length: count }, () => Number(key)))

/** The middle one, or what lies between the two in the middle. Undefined of nothing. */
function middle(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((one, other) => one - other)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]]
  return low === undefined || high === undefined ? undefined : (low + high) / 2
}

function gapBetween(seen: readonly Bar[] | null, expected: readonly Bar[] | null): number | null {
  const [is, was] = [middle(ratings(seen ?? [])), middle(ratings(expected ?? []))]
  return is === undefined || was === undefined ? null : is - was
}

/** Every pair of organisations, for each thing that is mirrored. In an anonymous session all is hidden until collecting closes, and then sides below the minimum are. */
export function reflectionsOf(session: Session): Reflection[] {
  const items = session.items.filter(isMirrored)
  const barsFrom = (item: Item | undefined, organisation: string): Bar[] | null => {
    if (!item) return null
    const { values, people } = valuesFrom(session, item, organisation)
    const isHidden = session.mode === 'anonymous' && (session.collecting === 'open' || people < session.minimum)
    return isHidden ? null : barsOf(item.ask, values)
  }
  const sideOf = (what: string, side: 'see' | 'expect', of: string) =>
    items.find(({ mirror }) => mirror.what === what && mirror.side === side && mirror.of === of)
  return items
    .filter(({ mirror }) => mirror.side === 'see')
    .flatMap((item) => {
      const { what, of } = item.mirror
      const others = session.organisations.filter(({ id }) => id !== of)
      return others.map(({ id: by }): Reflection => {
        const seen = barsFrom(item, by)
        const expected = barsFrom(sideOf(what, 'expect', by), of)
        return { what, text: item.text, of, by, seen, expected, gap: gapBetween(seen, expected) }
      })
    })
}
