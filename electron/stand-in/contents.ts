/** Electron's `webContents`, played by a page of the browser. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type Electron from 'electron'
import type { Page } from 'playwright-core'
import { app } from './app'
import { PlayedEvents } from './events'
import { answersFolder } from './file-dialogs'
import { findInPage } from './found'
import { invoke } from './ipc-main'
import { menuKeys, pressKey } from './menu'
import { theme } from './native'
import { type PageOptions, pageSide, type StandInPage } from './page-side'
import type { PlaceKeeper } from './place'
import { fromOrigin, toOrigin } from './protocol'
import { onlyKnown } from './refuse'

const EVENTS = [
  'will-navigate',
  'will-redirect',
  'will-frame-navigate',
  'will-attach-webview',
  'did-finish-load',
  'render-process-gone',
  'found-in-page',
  'context-menu',
]
let count = 0

type Opener = Parameters<Electron.WebContents['setWindowOpenHandler']>[0]
type Played = Pick<
  Electron.WebContents,
  'id' | 'send' | 'findInPage' | 'stopFindInPage' | 'setWindowOpenHandler' | 'setZoomFactor' | 'print' | 'printToPDF'
>

export class Contents extends PlayedEvents implements Played {
  readonly id = ++count
  place: PlaceKeeper | undefined
  private page: Page | undefined
  private opener: Opener = () => ({ action: 'allow' })
  private requests = 0

  constructor() {
    super('webContents', EVENTS)
    app.emit('web-contents-created', {}, this)
  }

  /** Gives the page its bindings and its preload. */
  async attach(page: Page, preload: string): Promise<void> {
    this.page = page
    await page.exposeBinding('__standInCall' satisfies keyof StandInPage, ({ frame }, kind: string, ...args: unknown[]) => {
      const sender = { url: fromOrigin(frame.url()), parent: frame.parentFrame() }
      if (kind === 'invoke') return invoke(this, sender, String(args[0]), args[1] as unknown[])
      if (kind === 'key') pressKey(String(args[0]))
      if (kind === 'window') this.opener({ url: String(args[0]) } as Electron.HandlerDetails)
      return undefined
    })
    const options: PageOptions = { origin: toOrigin('app://companion/'), keys: menuKeys() }
    const script = `(${pageSide.toString()})(${JSON.stringify(options)}, function (require, module, exports) {\n${readFileSync(preload, 'utf8')}\n})`
    await page.addInitScript({ content: script })
    await theme.dress(page)
  }

  async load(url: string): Promise<void> {
    const load = () => this.page?.goto(toOrigin(url), { waitUntil: 'load', timeout: 15_000 })
    // A browser that has only just started may lose its first address.
    await load()?.catch(load)
    this.emit('did-finish-load')
  }

  send(channel: string, ...args: unknown[]) {
    const tell = ([name, values]: [string, unknown[]]) => (window as unknown as StandInPage).__standInTell(name, values)
    // A page that is just going hears nothing, as in Electron.
    this.page?.evaluate(tell, [channel, args] as [string, unknown[]]).catch(() => undefined)
  }

  findInPage(text: string, { findNext = false, forward = true }: Electron.FindInPageOptions = {}) {
    const requestId = ++this.requests
    void this.page?.evaluate(findInPage, { text, fresh: findNext, forward }).then((found) => {
      this.emit('found-in-page', {}, { requestId, ...found, selectionArea: {}, finalUpdate: true })
    }, ignore)
    return requestId
  }

  stopFindInPage() {
    void this.page?.evaluate(findInPage, null).catch(ignore)
  }

  setWindowOpenHandler(opener: Opener) {
    this.opener = opener
  }

  /** The browser's own window for printing, which holds the page until it closes; it does not tell whether anything was printed. */
  print(_options?: Electron.WebContentsPrintOptions, done?: (success: boolean, failureReason: string) => void) {
    const printed = answersFolder && done ? this.keepPrinted(answersFolder) : this.page?.evaluate(() => print())
    void Promise.resolve(printed).then(
      () => done?.(true, ''),
      () => done?.(false, 'Print job failed'),
    )
  }

  /** In tests what is printed is kept instead. */
  private async keepPrinted(folder: string): Promise<void> {
    writeFileSync(join(folder, 'printed.pdf'), await this.printToPDF({ preferCSSPageSize: true }))
  }

  /** The same in the browser's own protocol, which has the same names for what is used. */
  async printToPDF(options: Electron.PrintToPDFOptions) {
    onlyKnown('printToPDF', options, ['preferCSSPageSize', 'printBackground', 'generateTaggedPDF', 'generateDocumentOutline'])
    if (!this.page) throw new Error('Failed to generate PDF: the page is not there.')
    const session = await this.page.context().newCDPSession(this.page)
    const { data } = await session.send('Page.printToPDF', options)
    return Buffer.from(data, 'base64')
  }

  setZoomFactor(zoom: number) {
    if (!this.place) return
    this.place.zoom = zoom
    void this.place.look().catch(ignore)
  }
}

const ignore = () => undefined
