/** The list with one of it a place further up or down; at an end it stays where it is. */
export function moved<T extends { readonly id: string }>(list: readonly T[], id: string, by: -1 | 1): T[] {
  const at = list.findIndex((each) => each.id === id)
  const [one, other] = [list[at], list[at + by]]
  return one && other ? list.with(at, other).with(at + by, one) : [...list]
}
