/** `app://` played by a reserved https origin, every request of which goes to the handler given to `protocol.handle`. */
import type Electron from 'electron'
import { refuseWhenReady } from './app'
import { refusing } from './refuse'

const ORIGIN = 'https://companion.invalid/'
const PAGES = 'app://companion/'

/** The program's address as the browser knows it, and back. */
export const toOrigin = (url: string): string => (url.startsWith(PAGES) ? ORIGIN + url.slice(PAGES.length) : url)
export const fromOrigin = (url: string): string => (url.startsWith(ORIGIN) ? PAGES + url.slice(ORIGIN.length) : url)

type Handler = (request: Request) => Response | Promise<Response>
let announced = ''
let handler: Handler | undefined

/** The program's answer to a request of its own pages; undefined for any other address. */
export async function answerFor(method: string, url: string) {
  if (!url.startsWith(ORIGIN)) return undefined
  if (!handler) throw new Error('No handler was given to protocol.handle.')
  const response = await handler(new Request(fromOrigin(url), { method }))
  return { status: response.status, headers: Object.fromEntries(response.headers), body: Buffer.from(await response.arrayBuffer()) }
}

const played = {
  registerSchemesAsPrivileged(schemes) {
    refuseWhenReady('protocol.registerSchemesAsPrivileged')
    const [first] = schemes
    if (schemes.length !== 1 || !first?.privileges?.standard || !first.privileges.secure)
      throw new Error('The stand-in for Electron plays one standard, secure scheme.')
    announced = first.scheme
  },
  handle(scheme, handle) {
    if (scheme !== announced || `${scheme}:` !== new URL(PAGES).protocol) throw new Error(`The scheme ${scheme} was not announced.`)
    handler = handle as Handler
  },
} satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'>

export const protocol = refusing('protocol', played)
