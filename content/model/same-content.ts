/** Deep equality of two edited things without their dots; values are plain JSON. */
export function sameContent(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const keys = (thing: object) => Object.keys(thing).filter((key) => key !== 'dot' && key !== 'at')
  const mine = keys(one)
  if (mine.length !== keys(other).length) return false
  return mine.every((key) => key in other && sameContent((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]))
}
