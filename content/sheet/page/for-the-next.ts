/** Runs in a sheet, as text. Clears the sheet for the next person, once they are sure; what each button does, by its id. */
import type { FilledIn } from './filled-in'
import type { OnPage } from './on-page'
import type { Clicks } from './sheet-parts'

export function forTheNext({ byId, open, closeHandedIn }: OnPage, filled: FilledIn): Clicks {
  const ask = () => {
    closeHandedIn()
    byId('clear').setAttribute('aria-expanded', 'true')
    open('sure')
    byId('sure-asked').focus()
  }
  const leaveFilled = () => {
    closeHandedIn()
    byId('clear').focus()
  }
  const clear = () => {
    filled.clear()
    byId('code').value = ''
    closeHandedIn()
    window.scrollTo(0, 0)
    byId('title').focus()
  }
  return { clear: ask, 'clear-no': leaveFilled, 'clear-yes': clear }
}
