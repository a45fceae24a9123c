/** What a page may not do: leave the program, open windows, embed views, ask for devices. */
import { app, type BrowserWindow, dialog, type Session, shell, type WebContents } from 'electron'
import { speak } from '../content/words/say'
import { isOutsideLink, isOwn } from './address'

/** The page's own address: a local server in development only, which a packaged program never obeys. */
export const homeAddress = (page: string): string => (!app.isPackaged && process.env.ELECTRON_RENDERER_URL) || page

const stayHome = (home: string) => (event: { preventDefault(): void; url: string }) => {
  if (!isOwn(event.url, home)) event.preventDefault()
}

function guard(contents: WebContents, home: string): void {
  contents.on('will-navigate', stayHome(home))
  contents.on('will-redirect', stayHome(home))
  contents.on('will-frame-navigate', stayHome(home))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Guards every page that will ever be made. Must run before the first window. */
export function guardPages(home: string): void {
  app.on('web-contents-created', (_event, contents) => guard(contents, home))
}

/** No camera, place, notification, clipboard reading, device: the program needs none of them. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
}

/** Opens a web page or a mail in the user's own program for it, after asking. Anything else is ignored. */
export async function openOutside(window: BrowserWindow, url: string): Promise<void> {
  if (!isOutsideLink(url)) return
  const say = speak('en')
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: say('dialog.link.question'),
    detail: new URL(url).href,
    buttons: [say('dialog.link.open'), say('dialog.cancel')],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  if (response === 0) await shell.openExternal(new URL(url).href)
}
