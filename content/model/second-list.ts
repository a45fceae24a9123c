/** Two versions of a list that is kept for all plans, brought together so that nothing of either is lost. Pure. */

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
