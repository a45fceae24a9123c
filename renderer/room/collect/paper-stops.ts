/** The places on a paper where typing stops: one for each question, and one for each reason. */
export const stopsIn = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-stop]')]

/** The one field of a place that Tab comes to: the chosen option, or the first. */
export const fieldOf = (stop: HTMLElement): HTMLElement | null =>
  stop.querySelector<HTMLElement>('input[type="radio"]:checked') ??
  stop.querySelector<HTMLElement>('textarea, input:not([tabindex="-1"]), select')

export function focusField(stop: HTMLElement): void {
  const field = fieldOf(stop)
  field?.focus()
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length)
}

/** Ticks stand beside each other and are one stop; the arrows of the line go between them, as the browser’s own do between radios. */
export function besideOf(target: HTMLElement, key: string): HTMLElement | null {
  if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return null
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null
  const ticks = [...(target.closest('[data-stop]')?.querySelectorAll<HTMLElement>('input[type="checkbox"]') ?? [])]
  const isForward = (key === 'ArrowRight') === (getComputedStyle(target).direction === 'ltr')
  return ticks[ticks.indexOf(target) + (isForward ? 1 : -1)] ?? target
}
