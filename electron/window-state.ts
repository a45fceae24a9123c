/** Where the window stood, and whether that place can still be seen. */
import * as z from 'zod'

const side = z.int().min(-100_000).max(100_000)
const Place = z.strictObject({ x: side, y: side, width: z.int().min(1).max(100_000), height: z.int().min(1).max(100_000) })
export type Place = z.infer<typeof Place>
export const WindowState = z.strictObject({ place: Place.nullable(), maximized: z.boolean() })
export type WindowState = z.infer<typeof WindowState>

export const FIRST_STATE: WindowState = { place: null, maximized: false }
export const SMALLEST = { width: 640, height: 480 }
const USUAL = { width: 1280, height: 800 }
/** A title bar must keep this much on a display to be caught with the mouse. */
const GRIP = 100

const isWithin = (place: Place, display: Place): boolean =>
  place.x + place.width >= display.x + GRIP &&
  place.x <= display.x + display.width - GRIP &&
  place.y >= display.y &&
  place.y <= display.y + display.height - GRIP

/** Size and place to open with: as remembered if a display still shows it, else the usual size wherever the system likes. */
export function openingPlace(state: WindowState, displays: readonly Place[]): Partial<Place> & { width: number; height: number } {
  const { place } = state
  const display = place && displays.find((candidate) => isWithin(place, candidate))
  if (!place || !display) return USUAL
  return {
    x: place.x,
    y: place.y,
    width: Math.max(SMALLEST.width, Math.min(place.width, display.width)),
    height: Math.max(SMALLEST.height, Math.min(place.height, display.height)),
  }
}
