import { useSyncExternalStore } from 'react'

function onResize(heard: () => void): () => void {
  window.addEventListener('resize', heard)
  return () => window.removeEventListener('resize', heard)
}

/** As in `Projector.module.css`, for what is drawn rather than styled. Narrow is a page that was enlarged. */
const NARROW = 960
const unitOf = (width: number, height: number): number => Math.max(0.8, Math.min(width / 1280, height / 720))

interface WallSize {
  readonly height: number
  /** How many pixels stand for one on a wall of 1280 by 720. */
  readonly unit: number
  readonly isNarrow: boolean
}

export function useWallSize(): WallSize {
  const size = useSyncExternalStore(onResize, () => `${window.innerWidth} ${window.innerHeight}`)
  const [width = 0, height = 0] = size.split(' ').map(Number)
  const isNarrow = width <= NARROW
  return { height, unit: isNarrow ? 1 : unitOf(width, height), isNarrow }
}
