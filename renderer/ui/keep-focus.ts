/**
 * What is chosen, taken out or set aside may go from the screen with the focus on it. Focus then passes to what comes next
 * in the same place, so that nobody who works by keyboard or hears the screen has to begin again at its top.
 */
const STOPS = 'a[href], button, input, select, textarea, summary'
/** Lists are redrawn a little later than what was typed; nobody waits longer than this many frames. */
const PATIENCE = 60

interface Position {
  readonly place: Element
  readonly at: number
}

function positionsOf(element: Element): Position[] {
  const place = element.parentElement
  return place ? [{ place, at: [...place.children].indexOf(element) }, ...positionsOf(place)] : []
}

const stopIn = (element: Element): HTMLElement | null =>
  element.matches(STOPS) ? (element as HTMLElement) : element.querySelector<HTMLElement>(STOPS)

/** The next stop in the smallest place that is still there, else the one before. */
function nearest(positions: readonly Position[]): HTMLElement | undefined {
  for (const { place, at } of positions) {
    const children = place.isConnected ? [...place.children] : []
    const stop = [...children.slice(at), ...children.slice(0, at).reverse()].map(stopIn).find((found) => found !== null)
    if (stop) return stop
  }
  return undefined
}

/** To be called before `element` goes; does nothing if focus has found a place of its own. */
export function keepFocus(element: Element): void {
  const positions = positionsOf(element)
  const pass = (frames: number) => {
    if (element.isConnected && frames > 0) requestAnimationFrame(() => pass(frames - 1))
    else if (document.activeElement === document.body) nearest(positions)?.focus()
  }
  requestAnimationFrame(() => pass(PATIENCE))
}
