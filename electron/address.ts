/** Where the page lives. `new URL('app://x').origin` is the text 'null' in Node, so protocol and host are compared one by one. */
export const SCHEME = 'app'
export const HOST = 'companion'
export const PAGE = `${SCHEME}://${HOST}/index.html`
/** The hidden page that draws figures for documents. */
export const FIGURE_PAGE = '#/figure-page'
/** The page that sets a document for print and PDF. */
export const DOCUMENT_PAGE = '#/document-page'
/** What a room sees on the wall. */
export const WALL_PAGE = '#/wall'

const parsed = (url: string): URL | undefined => (URL.canParse(url) ? new URL(url) : undefined)

/** Whether an address is a page of this program. `home` is the page's own address: in development it is a local server. */
export function isOwn(url: string, home: string = PAGE): boolean {
  const [there, here] = [parsed(url), parsed(home)]
  if (!there || !here) return false
  return there.protocol === here.protocol && there.host === here.host && there.username === '' && there.password === ''
}

/** Links that may leave the program, after asking: web pages and mail. */
export function isOutsideLink(url: string): boolean {
  const link = parsed(url)
  if (!link) return false
  if (link.protocol === 'mailto:') return link.pathname.includes('@')
  return link.protocol === 'https:' && link.hostname !== '' && link.username === '' && link.password === ''
}
