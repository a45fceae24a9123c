/** Keys of menu items, written as the page side reads them from the keyboard. */
import type { MenuItemConstructorOptions as Item } from 'electron'

export interface Key {
  readonly keys: string
  readonly click: () => void
}

/** `CmdOrCtrl+Shift+S` → `mod shift s`. */
function keysOf(accelerator: string): string {
  const parts = accelerator.split('+').map((part) => part.toLowerCase())
  const has = (...names: string[]) => parts.some((part) => names.includes(part))
  const last = parts.at(-1) ?? ''
  return [has('cmdorctrl', 'ctrl', 'cmd') ? 'mod' : '', has('alt') ? 'alt' : '', has('shift') ? 'shift' : '', last === 'plus' ? '+' : last]
    .filter((part) => part !== '')
    .join(' ')
}

/** All items of a menu that have a key of their own. Roles with keys are left to the browser, but for quitting. */
export function keysIn(items: readonly Item[], quit: () => void): Key[] {
  return items.flatMap((item) => {
    const below = Array.isArray(item.submenu) ? keysIn(item.submenu, quit) : []
    if (!item.accelerator || item.registerAccelerator === false) return below
    const click = item.role === 'quit' ? quit : (item.click as (() => void) | undefined)
    return click ? [{ keys: keysOf(item.accelerator), click: () => click() }, ...below] : below
  })
}
