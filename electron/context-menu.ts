/** The menu of the right mouse button; Electron has none of its own. */
import { type BrowserWindow, type ContextMenuParams, type MenuItemConstructorOptions as Item, Menu } from 'electron'
import type { Say } from '../content/words/say'
import { textItems } from './menu'

type Spot = Pick<ContextMenuParams, 'isEditable' | 'selectionText'>

/** All four in a text field, copying where text is selected, nothing elsewhere. */
export function contextItems(say: Say, spot: Spot): Item[] {
  if (spot.isEditable) return textItems(say)
  return spot.selectionText.trim() === '' ? [] : [{ role: 'copy', label: say('menu.copy') }]
}

export function giveContextMenu(window: BrowserWindow, say: Say): void {
  window.webContents.on('context-menu', (_event, spot) => {
    const items = contextItems(say, spot)
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window })
  })
}
