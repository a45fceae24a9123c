/** The menu as data, made into Electron's own by `setMenu`. */
import { type MenuItemConstructorOptions as Item, Menu } from 'electron'
import type { Command } from '../content/model/bridge'
import type { Say } from '../content/words/say'

export type Zoom = 'in' | 'out' | 'reset'
/** What menu items do; everything but zooming and quitting is asked of the page. */
export interface MenuActions {
  readonly ask: (command: Command) => void
  readonly bringIn: () => void
  readonly zoom: (direction: Zoom) => void
}

const STEPS = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3]

/** The next size on screen in a direction, along steps as browsers have them. */
export function zoomed(now: number, direction: Zoom): number {
  if (direction === 'reset') return 1
  if (direction === 'in') return STEPS.find((step) => step > now + 0.01) ?? 3
  return STEPS.findLast((step) => step < now - 0.01) ?? 0.5
}

const separator: Item = { type: 'separator' }

function fileMenu(say: Say, { ask, bringIn }: MenuActions, mac: boolean): Item {
  return {
    label: say('menu.file'),
    submenu: [
      { label: say('menu.new-plan'), accelerator: 'CmdOrCtrl+N', click: () => ask({ kind: 'new-plan' }) },
      { label: say('menu.bring-in'), accelerator: 'CmdOrCtrl+O', click: bringIn },
      separator,
      { label: say('menu.save'), accelerator: 'CmdOrCtrl+S', click: () => ask({ kind: 'save' }) },
      { label: say('menu.save-copy'), accelerator: 'CmdOrCtrl+Shift+S', click: () => ask({ kind: 'save-copy' }) },
      separator,
      { label: say('menu.back-up'), click: () => ask({ kind: 'back-up' }) },
      { label: say('menu.restore-backup'), click: () => ask({ kind: 'restore-backup' }) },
      separator,
      { label: say('menu.print'), accelerator: 'CmdOrCtrl+P', click: () => ask({ kind: 'print' }) },
      separator,
      mac ? { role: 'close', label: say('menu.close') } : { role: 'quit', label: say('menu.quit'), accelerator: 'CmdOrCtrl+Q' },
    ],
  }
}

/**
 * Undo and redo are asked of the page, which knows whether a text field or the plan takes them. Their keys are shown but
 * left to the page (`registerAccelerator`); macOS always takes them from the menu, which comes to the same.
 */
function editMenu(say: Say, { ask }: MenuActions, mac: boolean): Item {
  return {
    label: say('menu.edit'),
    submenu: [
      { label: say('menu.undo'), accelerator: 'CmdOrCtrl+Z', registerAccelerator: false, click: () => ask({ kind: 'undo' }) },
      {
        label: say('menu.redo'),
        accelerator: mac ? 'Cmd+Shift+Z' : 'Ctrl+Y',
        registerAccelerator: false,
        click: () => ask({ kind: 'redo' }),
      },
      separator,
      ...textItems(say),
      separator,
      { label: say('menu.find'), accelerator: 'CmdOrCtrl+F', click: () => ask({ kind: 'find' }) },
      { label: say('menu.search'), accelerator: 'CmdOrCtrl+Shift+F', click: () => ask({ kind: 'search' }) },
    ],
  }
}

/** Cut, copy, paste and select all, as the system does them. The context menu of a text field has the same. */
export const textItems = (say: Say): Item[] => [
  { role: 'cut', label: say('menu.cut') },
  { role: 'copy', label: say('menu.copy') },
  { role: 'paste', label: say('menu.paste') },
  { role: 'selectAll', label: say('menu.select-all') },
]

function viewMenu(say: Say, { ask, zoom }: MenuActions): Item {
  return {
    label: say('menu.view'),
    submenu: [
      { label: say('menu.zoom-in'), accelerator: 'CmdOrCtrl+Plus', click: () => zoom('in') },
      // The same without Shift, as plus stands above equals on most keyboards.
      { label: say('menu.zoom-in'), accelerator: 'CmdOrCtrl+=', visible: false, acceleratorWorksWhenHidden: true, click: () => zoom('in') },
      { label: say('menu.zoom-out'), accelerator: 'CmdOrCtrl+-', click: () => zoom('out') },
      { label: say('menu.zoom-reset'), accelerator: 'CmdOrCtrl+0', click: () => zoom('reset') },
      separator,
      { label: say('menu.project'), accelerator: 'F5', click: () => ask({ kind: 'project' }) },
      { role: 'togglefullscreen', label: say('menu.fullscreen') },
    ],
  }
}

function goMenu(say: Say, { ask }: MenuActions): Item {
  return {
    label: say('menu.go'),
    submenu: [
      { label: say('menu.plans'), accelerator: 'CmdOrCtrl+1', click: () => ask({ kind: 'plans' }) },
      { label: say('menu.handbook'), accelerator: 'CmdOrCtrl+2', click: () => ask({ kind: 'handbook' }) },
      { label: say('menu.documents'), accelerator: 'CmdOrCtrl+3', click: () => ask({ kind: 'documents' }) },
    ],
  }
}

const helpMenu = (say: Say, { ask }: MenuActions): Item => ({
  role: 'help',
  label: say('menu.help'),
  submenu: [{ label: say('menu.help-page'), accelerator: 'F1', click: () => ask({ kind: 'help' }) }],
})

/** No reloading and no developer tools: a page that is reloaded by accident looks like lost work. */
export function menuTemplate(say: Say, actions: MenuActions, platform: string): Item[] {
  const mac = platform === 'darwin'
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    fileMenu(say, actions, mac),
    editMenu(say, actions, mac),
    viewMenu(say, actions),
    goMenu(say, actions),
    ...(mac ? [{ role: 'windowMenu' } as const] : []),
    helpMenu(say, actions),
  ]
}

export function setMenu(say: Say, actions: MenuActions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(say, actions, process.platform)))
}
