/** Waits until a document on the page has its fonts and pictures, so that no line breaks elsewhere afterwards. */
import { figureFonts } from '../../figures/text-fit'

/** Fonts are asked for as text is laid out; laying out once more may ask for others. */
async function fonts(place: HTMLElement): Promise<void> {
  await figureFonts(place.textContent ?? '')
  place.getBoundingClientRect()
  await document.fonts.ready
}

export async function whenSet(place: HTMLElement): Promise<void> {
  const pictures = [...place.querySelectorAll('img')].map((picture) => picture.decode().catch(() => undefined))
  await Promise.all([fonts(place), ...pictures])
  // Drawings that measured other fonts are drawn anew; timers rather than frames, since a hidden page may get none.
  await new Promise((resolve) => setTimeout(resolve, 50))
  await fonts(place)
}
