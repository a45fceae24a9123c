import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { Settings } from '../../content/model/settings'
import { speak } from '../../content/words/say'
import { contextItems } from '../../electron/context-menu'
import { fileNameFor } from '../../electron/file-name'
import { menuTemplate, zoomed } from '../../electron/menu'
import { touched } from '../../electron/settings'
import { openingPlace } from '../../electron/window-state'

vi.mock('electron', () => ({ Menu: {} }))

const screen = { x: 0, y: 0, width: 1920, height: 1040 }
const at = (x: number, y: number, width = 1000, height = 700) => ({ place: { x, y, width, height }, maximized: false })

describe('where the window opens', () => {
  test('as it stood, on any display', () => {
    expect(openingPlace(at(40, 30), [screen])).toEqual(at(40, 30).place)
    expect(openingPlace(at(2000, 30), [screen, { ...screen, x: 1920 }])).toEqual(at(2000, 30).place)
  })
  test('as usual, when it would not be seen', () => {
    for (const state of [at(2000, 30), at(40, -20), at(40, 5000), at(-990, 30), { place: null, maximized: false }])
      expect(openingPlace(state, [screen])).toEqual({ width: 1280, height: 800 })
  })
  test('never larger than the display or too small to use', () => {
    expect(openingPlace(at(0, 0, 5000, 5000), [screen])).toMatchObject({ width: 1920, height: 1040 })
    expect(openingPlace(at(0, 0, 200, 200), [screen])).toMatchObject({ width: 640, height: 480 })
  })
})

describe('file names', () => {
  test.each([
    ['Safe Shelters – Partnership plan', 'Safe Shelters – Partnership plan.docx'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.docx'],
    ['CON', '_CON.docx'],
    ['con.x', '_con.x.docx'],
    ['...', 'plan.docx'],
    ['', 'plan.docx'],
    ['ends with a dot. ', 'ends with a dot.docx'],
    ['hidden\u202Efdp.exe', 'hidden fdp.exe.docx'],
    ['خطة الشراكة', 'خطة الشراكة.docx'],
  ])('%j becomes %j', (title, name) => {
    expect(fileNameFor(title, 'docx')).toBe(name)
  })
  test('any title gives a name that every system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (title) => {
        const name = fileNameFor(title, 'docx')
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
        expect(name).toMatch(/^[^<>:"/\\|?*\n]+\.docx$/)
        expect(name).not.toMatch(/^[. ]/)
      }),
    )
  })
})

describe('menus', () => {
  const nothing = { ask: () => undefined, bringIn: () => undefined, zoom: () => undefined }
  const shown = (platform: string) => JSON.stringify(menuTemplate(speak('en'), nothing, platform))

  test('no reloading, no developer tools', () => {
    for (const platform of ['win32', 'linux', 'darwin']) expect(shown(platform)).not.toMatch(/reload|toggleDevTools/i)
  })
  test('undo and redo are shown with their keys, and left to the page', () => {
    const edit = menuTemplate(speak('en'), nothing, 'linux').find((item) => item.label === 'Edit')
    const items = Array.isArray(edit?.submenu) ? edit.submenu.slice(0, 2) : []
    expect(items).toMatchObject([
      { accelerator: 'CmdOrCtrl+Z', registerAccelerator: false },
      { accelerator: 'Ctrl+Y', registerAccelerator: false },
    ])
  })
  test('the right mouse button', () => {
    const labels = (isEditable: boolean, selectionText: string) =>
      contextItems(speak('en'), { isEditable, selectionText }).map((item) => item.role)
    expect(labels(true, '')).toEqual(['cut', 'copy', 'paste', 'selectAll'])
    expect(labels(false, 'word')).toEqual(['copy'])
    expect(labels(false, ' ')).toEqual([])
  })
  test('sizes go up, down and back', () => {
    expect(zoomed(1, 'in')).toBe(1.1)
    expect(zoomed(1, 'out')).toBe(0.9)
    expect(zoomed(3, 'in')).toBe(3)
    expect(zoomed(0.5, 'out')).toBe(0.5)
    expect(zoomed(2.5, 'reset')).toBe(1)
  })
})

test('what the page did not touch is not taken from it', () => {
  const before = Settings.parse({})
  expect(touched(before, { ...before, theme: 'dark' })).toEqual({ theme: 'dark' })
  expect(touched(before, { ...before, reading: { ...before.reading } })).toEqual({})
})
