/** Runs in a sheet, as text. Hears what is filled in, and what is taken back: a choice of one cannot be taken back by choosing. */
export function hearForm(form: HTMLFormElement, change: () => void): void {
  const takeBack = (name: string) => {
    for (const chosen of Array.from(form.querySelectorAll<HTMLInputElement>(`[name="${name}"]:checked`))) {
      chosen.checked = false
      chosen.focus()
    }
    change()
  }
  form.addEventListener('click', ({ target }) => {
    const name = target instanceof Element ? target.getAttribute('data-back') : null
    if (name !== null) takeBack(name)
  })
  form.addEventListener('keydown', ({ target, key }) => {
    const isTakenBack = key === 'Delete' || key === 'Backspace'
    if (isTakenBack && target instanceof HTMLInputElement && target.type === 'radio') takeBack(target.name)
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  for (const kind of ['input', 'change']) {
    form.addEventListener(kind, ({ target }) => {
      if (target !== document.getElementById('code')) change()
    })
  }
}
