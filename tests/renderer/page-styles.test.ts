/** The page knows every style of paragraph that Word knows. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { STYLE_IDS } from '../../electron/word/docx/styles'

const css = readFileSync(resolve(import.meta.dirname, '../../renderer/documents/page/Page.module.css'), 'utf8')

test.each(Object.keys(STYLE_IDS))('the style %s has its look on the page', (style) => {
  expect(css).toMatch(new RegExp(`\\.${style}(?![\\w-])`))
})
