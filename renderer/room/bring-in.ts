/** Scrolls a list beside a page until a line of it is in sight, and leaves the page itself where it is. */
export function bringIn(list: HTMLElement | null): void {
  const line = list?.querySelector('[aria-current]')?.getBoundingClientRect()
  const box = list?.firstElementChild
  if (!line || !box) return
  const { top, bottom } = box.getBoundingClientRect()
  // Where the page stands at its top, the list reaches below the window.
  const end = Math.min(bottom, window.innerHeight)
  if (line.top < top) box.scrollTop -= top - line.top
  else if (line.bottom > end) box.scrollTop += line.bottom - end
}
