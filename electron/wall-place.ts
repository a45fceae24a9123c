/** Where the window stands that the room sees: full screen on another display where there is one, a usual window otherwise. */
interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
interface Display {
  readonly id: number
  readonly bounds: Rectangle
  readonly workArea: Rectangle
}
type Place = Partial<Rectangle> & { readonly width: number; readonly height: number; readonly fullscreen?: true }

const USUAL = { width: 1280, height: 720 }

/** `own` is the display that the facilitator looks at. */
export function wallPlace(displays: readonly Display[], own: Display): Place {
  const other = displays.find(({ id }) => id !== own.id)
  if (other) return { ...other.bounds, fullscreen: true }
  return { width: Math.min(USUAL.width, own.workArea.width), height: Math.min(USUAL.height, own.workArea.height) }
}
