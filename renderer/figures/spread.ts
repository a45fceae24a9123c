/** Things that stand at the same spot, set side by side around it so that each can be seen. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** `spots` in pixels; those closer than `gap` to the same place are laid out in a small block around it, in their order. */
export function spread(spots: readonly Spot[], gap: number, across: number): Spot[] {
  const groups = new Map<string, number[]>()
  spots.forEach((spot, at) => {
    const key = `${spot.x}|${spot.y}`
    groups.set(key, [...(groups.get(key) ?? []), at])
  })
  const placed = [...spots]
  for (const group of groups.values()) {
    const columns = Math.min(across, group.length)
    const rows = Math.ceil(group.length / columns)
    group.forEach((index, at) => {
      const spot = spots[index]
      if (!spot) return
      const column = (at % columns) - (columns - 1) / 2
      const row = Math.floor(at / columns) - (rows - 1) / 2
      placed[index] = { x: spot.x + column * gap, y: spot.y + row * gap }
    })
  }
  return placed
}
