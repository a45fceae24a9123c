/** Runs in a sheet, as text. What the page holds by its ids, and what it tells whoever fills it in. */
export interface OnPage {
  byId(id: string): HTMLInputElement
  put(id: string, text: string): void
  /** Says how it stands with what is filled in; the same again is not read out again. */
  tellKept(text: string): void
  /** Shows what was hidden, and brings it into view. */
  open(id: string): void
  /** Closes what was opened to hand in, and takes back what was told of it. */
  closeHandedIn(): void
}

export function onPage(): OnPage {
  const byId = (id: string) => document.getElementById(id) as HTMLInputElement
  const put = (id: string, text: string) => {
    byId(id).textContent = text
  }
  const tellKept = (text: string) => {
    if (byId('kept').textContent !== text) put('kept', text)
  }
  const open = (id: string) => {
    byId(id).hidden = false
    byId(id).scrollIntoView({ block: 'nearest' })
  }
  const closeHandedIn = () => {
    for (const id of ['saved', 'coded', 'sure']) byId(id).hidden = true
    byId('clear').setAttribute('aria-expanded', 'false')
    put('told', '')
  }
  return { byId, put, tellKept, open, closeHandedIn }
}
