/** How long it takes about to answer what a session asks, alone or in a small group. */
import type { Ask, Item } from '../item'
import type { Session } from '../session'

const MINUTES: Readonly<Record<Ask['kind'], number>> = { line: 1, text: 3, list: 3, one: 0.5, several: 1, scale: 0.5, number: 1, date: 0.5 }
/** A rating whose reason is asked for as well. */
const WITH_REASON = 1.5

const minutesFor = ({ ask }: Item): number => (ask.kind === 'scale' && ask.evidence ? WITH_REASON : MINUTES[ask.kind])

/** Minutes for one sheet. In a mirror nobody is asked of their own organisation. */
export function minutesToFill({ items, organisations }: Pick<Session, 'items' | 'organisations'>): number {
  const others = (organisations.length - 1) / Math.max(1, organisations.length)
  const minutes = items.reduce((all, item) => all + minutesFor(item) * (item.mirror ? others : 1), 0)
  return minutes > 10 ? Math.round(minutes / 5) * 5 : Math.ceil(minutes)
}
