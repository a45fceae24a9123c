/** Where a window stands and how large its page is drawn: asked and told through the browser's own protocol. */
import type { CDPSession, Page } from 'playwright-core'

interface Bounds {
  x: number
  y: number
  width: number
  height: number
}
export interface Place {
  readonly bounds: Bounds
  readonly maximized: boolean
}

/** In pixels: so far that both windows can be seen and caught. */
const BESIDE = 60

/** Keeps `place` true and the zoom in step with the window's size; Electron does both by itself. */
export class PlaceKeeper {
  private session: Promise<CDPSession> | undefined
  private frame = { width: 0, height: 0 }
  private zoomedFor = ''
  zoom = 1
  readonly page: Page
  place: Place

  constructor(page: Page, place: Place) {
    this.page = page
    this.place = place
  }

  private connect(): Promise<CDPSession> {
    this.session ??= this.page.context().newCDPSession(this.page)
    return this.session
  }

  /** A further window comes up at the place and in the size of the first. */
  async put({ width, height }: Pick<Bounds, 'width' | 'height'>): Promise<void> {
    const session = await this.connect()
    const { windowId, bounds } = await session.send('Browser.getWindowForTarget')
    const { left = 0, top = 0 } = bounds
    await session.send('Browser.setWindowBounds', { windowId, bounds: { left: left + BESIDE, top: top + BESIDE, width, height } })
  }

  async maximize(): Promise<void> {
    const session = await this.connect()
    const { windowId } = await session.send('Browser.getWindowForTarget')
    await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'maximized' } })
  }

  /** Looks where the window is now, and draws its page anew when size or zoom have changed. */
  async look(): Promise<void> {
    const session = await this.connect()
    const { bounds } = await session.send('Browser.getWindowForTarget')
    const maximized = bounds.windowState === 'maximized' || bounds.windowState === 'fullscreen'
    const { left: x = 0, top: y = 0, width = 1280, height = 800 } = bounds
    this.place = { bounds: maximized ? this.place.bounds : { x, y, width, height }, maximized }
    await this.draw(session, width, height)
  }

  /** Zooming as browsers do it: fewer and larger pixels in the same window. */
  private async draw(session: CDPSession, width: number, height: number): Promise<void> {
    const wanted = this.zoom === 1 ? '' : `${this.zoom} ${width} ${height}`
    if (wanted === this.zoomedFor) return
    if (this.zoomedFor === '')
      this.frame = await this.page.evaluate(() => ({ width: outerWidth - innerWidth, height: outerHeight - innerHeight }))
    this.zoomedFor = wanted
    if (wanted === '') return void (await session.send('Emulation.clearDeviceMetricsOverride'))
    await session.send('Emulation.setDeviceMetricsOverride', {
      width: Math.round((width - this.frame.width) / this.zoom),
      height: Math.round((height - this.frame.height) / this.zoom),
      deviceScaleFactor: this.zoom,
      mobile: false,
    })
  }
}
