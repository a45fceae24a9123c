/** Things that stand at the same spot, set side by side around it so that each can be seen. */
export interface Spot {
  readonly x: number
  readonly y: number
}

export interface Room {
  /** Distance between neighbours, in pixels. */
  readonly gap: number
  /** How wide and high a block may become: it shrinks before it would reach the next value. */
  readonly most: number
  /** Columns of a block of `count` things; a square unless said otherwise. */
  readonly columns?: (count: number) => number
}

/** `spots` in pixels; those at the same place are laid out in a small block around it, in their order. */
export function spread(spots: readonly Spot[], { gap, most, columns = (count) => Math.ceil(Math.sqrt(count)) }: Room): Spot[] {
  const groups = new Map<string, number[]>()
  spots.forEach((spot, at) => {
    const key = `${spot.x}|${spot.y}`
    groups.set(key, [...(groups.get(key) ?? []), at])
  })
  const placed = [...spots]
  for (const group of groups.values()) {
    const across = columns(group.length)
    const rows = Math.ceil(group.length / across)
    const step = Math.min(gap, most / Math.max(1, Math.max(across, rows) - 1))
    group.forEach((index, at) => {
      const spot = spots[index]
      if (!spot) return
      const column = (at % across) - (across - 1) / 2
      const row = Math.floor(at / across) - (rows - 1) / 2
      placed[index] = { x: spot.x + column * step, y: spot.y + row * step }
    })
  }
  return placed
}
