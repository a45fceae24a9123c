/** Electron's `session`: the browser is started so that it denies every permission, hence the program must want just that. */
import type Electron from 'electron'
import { refusing } from './refuse'

const SAMPLE = ['geolocation', 'notifications', 'media', 'clipboard-read', 'hid', 'usb', 'serial'] as const

function mustDeny(allowed: boolean): void {
  if (allowed) throw new Error('The stand-in for Electron can only deny permissions.')
}

const played = {
  setPermissionRequestHandler(handler) {
    for (const permission of SAMPLE) handler?.({} as Electron.WebContents, permission, mustDeny, {} as Electron.PermissionRequest)
  },
  setPermissionCheckHandler(handler) {
    for (const permission of SAMPLE) mustDeny(handler?.(null, permission, '', {} as Electron.PermissionCheckHandlerHandlerDetails) ?? true)
  },
  setDevicePermissionHandler(handler) {
    mustDeny(handler?.({} as Electron.DevicePermissionHandlerHandlerDetails) ?? true)
  },
} satisfies Pick<Electron.Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'>

export const session = refusing('session', { defaultSession: refusing('session', played) })
