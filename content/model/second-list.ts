/** Two versions of a list that is kept for all plans, brought together so that nothing of either is lost. Pure. */
import { titleOfCopy } from './copy-title'

type Item = Readonly<{ id: string }>

export interface Compared<T> {
  /** What is not here. */
  readonly fresh: readonly T[]
  /** What is here and says something else. */
  readonly other: readonly T[]
}

/** When something was written is not what it says. */
const said = (item: Item): string => JSON.stringify(item, (name, value: unknown) => (name === 'at' ? undefined : value))

export function compareLists<T extends Item>(ours: readonly T[], theirs: readonly T[]): Compared<T> {
  const here = new Map(ours.map((item) => [item.id, item]))
  const saidHere = new Set(ours.map((item) => said({ ...item, id: '' })))
  const unknown = theirs.filter((item) => !saidHere.has(said({ ...item, id: '' })))
  return { fresh: unknown.filter(({ id }) => !here.has(id)), other: unknown.filter(({ id }) => here.has(id)) }
}

/** How the items of a list are called, and what is said of a second one of that name. */
export interface Naming<T> {
  readonly nameOf: (item: T) => string
  readonly named: (item: T, name: string) => T
  readonly other: (name: string) => string
}

/** Whether an item stands beside ours already, as it was brought in before. */
const standsBeside = <T extends Item>(ours: readonly T[], item: T, { nameOf, named, other }: Naming<T>): boolean =>
  ours.some(
    (one) => nameOf(one).startsWith(other(nameOf(item))) && said(named({ ...one, id: '' }, '')) === said(named({ ...item, id: '' }, '')),
  )

/** What says something else, under names that tell it apart from ours and from each other. What stands there already is left out. */
export function besideOurs<T extends Item>(ours: readonly T[], others: readonly T[], naming: Naming<T>): T[] {
  const { nameOf, named, other } = naming
  const taken = ours.map(nameOf)
  return others
    .filter((item) => !standsBeside(ours, item, naming))
    .map((item) => {
      const name = titleOfCopy(nameOf(item), other, taken)
      taken.push(name)
      return named(item, name)
    })
}
