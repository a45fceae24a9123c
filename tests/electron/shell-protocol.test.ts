import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { answer, fileFor } from '../../electron/protocol'

vi.mock('electron', () => ({ protocol: {} }))

const root = join(sep, 'program', 'out', 'renderer')
const page = (path: string) => `app://companion${path}`

describe('which file an address stands for', () => {
  test('files below the page’s folder', () => {
    expect(fileFor(page('/'), root)).toBe(join(root, 'index.html'))
    expect(fileFor(page('/index.html?x#/plan'), root)).toBe(join(root, 'index.html'))
    expect(fileFor(page('/assets/a%20b.js'), root)).toBe(join(root, 'assets', 'a b.js'))
  })
  test.each([
    '/..%2fmain/main.js',
    '/%2e%2e%2fmain/main.js',
    '/assets/..%2f..%2f..%2fmain.js',
    '/..%5cmain.js',
    '/a%00.js',
    '/%E0%A4%A.js',
    '//main.js',
    '/C:/main.js',
    '/main.js:stream.js',
    '/assets/',
    '/notes.md',
    '/main',
  ])('nothing for %s', (path) => {
    expect(fileFor(page(path), root)).toBeUndefined()
  })
  test.each(['app://other/index.html', 'https://companion/index.html', 'file:///index.html', 'nonsense'])('nothing for %s', (url) => {
    expect(fileFor(url, root)).toBeUndefined()
  })
  test('no address leads out of the folder', () => {
    const part = fc.oneof(fc.constantFrom('..', '%2e%2e', '..%2f', '%5c..', '.', '%2f', '%252e%252e', '\\..'), fc.string())
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const file = fileFor(page(`/${parts.join('/')}.js`), root)
        expect(file === undefined || file.startsWith(root + sep)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('answers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'protocol-'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')

  test('a file with its type and the policy', async () => {
    const response = await answer({ method: 'GET', url: page('/') }, folder)
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/)
  })
  test('refusals carry the policy too', async () => {
    for (const [method, path, status] of [
      ['POST', '/', 405],
      ['GET', '/missing.js', 404],
    ] as const) {
      const response = await answer({ method, url: page(path) }, folder)
      expect(response.status).toBe(status)
      expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    }
  })
})
