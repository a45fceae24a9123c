/** Where what held focus has gone with what was closed, it rests on the page, so that the next Tab goes on from there. */
export function restOnPage(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.getElementById('page')?.focus({ preventScroll: true })
  })
}
