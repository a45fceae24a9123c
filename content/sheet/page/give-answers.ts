/** Runs in a sheet, as text. Gives the answers out of the page: saved as a file, or copied. */
export interface Giving {
  save(text: string, name: string): void
  /** Tells whether it could be copied. */
  copy(area: HTMLTextAreaElement, done: (isCopied: boolean) => void): void
}

export function giveAnswers(): Giving {
  const save = (text: string, name: string) => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
    link.download = name
    document.body.appendChild(link)
    link.click()
    document.body.removeChild(link)
    setTimeout(() => URL.revokeObjectURL(link.href), 60000)
  }
  /** The old way works in files as well; the new one is missing there in some browsers. */
  const copy = (area: HTMLTextAreaElement, done: (isCopied: boolean) => void) => {
    const select = () => {
      area.focus()
      area.select()
      area.setSelectionRange(0, area.value.length)
    }
    const copied = () => {
      try {
        return document.execCommand('copy')
      } catch {
        return false
      }
    }
    select()
    if (copied()) done(true)
    else if (!navigator.clipboard) done(false)
    else
      navigator.clipboard.writeText(area.value).then(
        () => done(true),
        () => done(false),
      )
  }
  return { save, copy }
}
