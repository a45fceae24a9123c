/** The mirror: how organisations see each other, beside how each thinks it is seen. What lies between the two is worth talking about. */
import type { Value } from '../../model/plan-parts'
import { answerOn, isAsked } from '../fits'
import type { Ask, AskOf, Item } from '../item'
import type { Session } from '../session'
import { peopleOn, standingOf } from '../sheets'
import { keptApart } from '../splits'
import { type Bar, barsOf } from './bars'

/** One organisation seen by another. `seen` is how `by` sees `of`; `expected` is how `of` thinks that `by` sees it. */
export interface Reflection {
  readonly what: string
  readonly text: string
  readonly ask: Ask
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

interface Said {
  readonly of: string
  readonly people: number
  readonly value: Value
}

/** What each organisation says to one question of the mirror. */
function saidTo(session: Session, item: Item): Said[] {
  return session.sheets.flatMap((sheet) => {
    const value = isAsked(session, item, sheet) ? answerOn(sheet, item) : undefined
    const isRated = value?.kind === 'scale' && value.rating !== null
    return isRated ? [{ of: standingOf(session, sheet).organisation ?? '', people: peopleOn(session, sheet), value }] : []
  })
}

/** In an anonymous session the question as a whole is known too, so that a few who are hidden could be worked out beside one that is shown. */
function shownSides({ mode, collecting, minimum }: Session, said: readonly Said[]): (organisation: string) => boolean {
  if (mode !== 'anonymous') return () => true
  if (collecting === 'open') return () => false
  const shown = keptApart(said, minimum)
  return (organisation) => shown.has(organisation)
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
  const sides = new Map(
    items.map((item) => {
      const said = saidTo(session, item)
      return [item.id, { said, isShown: shownSides(session, said) }]
    }),
  )
  const barsFrom = (item: Item | undefined, organisation: string): Bar[] | null => {
    const side = item && sides.get(item.id)
    if (!item || !side?.isShown(organisation)) return null
    const values = side.said.filter(({ of }) => of === organisation).map(({ value }) => value)
    return barsOf(item.ask, values)
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
        return { what, text: item.text, ask: item.ask, of, by, seen, expected, gap: gapBetween(seen, expected) }
      })
    })
}
