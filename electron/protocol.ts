/** Serves the built page at app://companion/, and nothing else from the disk. */
import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { protocol } from 'electron'
import { HOST, SCHEME } from './address'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

/** Sent with every answer, refusals included. */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), display-capture=(), usb=(), serial=(), hid=(), midi=()',
  'Cache-Control': 'no-cache',
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

const isPlainName = (name: string) => name !== '' && name !== '.' && name !== '..' && !/[\\:\0]/.test(name)

/** The file an address stands for: below `root` and of a known type, or nothing. */
export function fileFor(address: string, root: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol !== `${SCHEME}:` || url.host !== HOST) return undefined
  const path = decoded(url.pathname === '/' ? '/index.html' : url.pathname)
  const names = path?.slice(1).split('/')
  if (!names?.every(isPlainName)) return undefined
  const file = join(root, ...names)
  return file.startsWith(root + sep) && TYPES[extname(file)] ? file : undefined
}

const refusal = (status: number) => new Response(null, { status, headers: HEADERS })

/** Answers one request from the folder that holds the built page. */
export async function answer(request: { method: string; url: string }, root: string): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405)
  const file = fileFor(request.url, root)
  if (!file) return refusal(404)
  try {
    const bytes = await readFile(file)
    return new Response(bytes, { headers: { ...HEADERS, 'Content-Type': TYPES[extname(file)] ?? '' } })
  } catch {
    return refusal(404)
  }
}

/** Must run before the program is ready. */
export function announceScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } }])
}

/** Must run once the program is ready, before a window loads. */
export function servePage(root: string): void {
  protocol.handle(SCHEME, (request) => answer(request, root))
}
