import type { EventEmitter } from 'node:events'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { METHODS } from '../../electron/channels'
import { wallPlace } from '../../electron/wall-place'
import { closeWall, mayAsk, openWall, pressOnWall, showOnWall, wallView } from '../../electron/wall-window'
import type { Workspace } from '../../electron/workspace/workspace'
import { programWith } from './in-shell'

const { displays, made, awake } = vi.hoisted(() => ({
  displays: [] as { id: number; bounds: object; workArea: object }[],
  made: [] as { options: object; window: EventEmitter }[],
  awake: new Set<number>(),
}))

vi.mock('electron', async () => {
  const { EventEmitter } = await import('node:events')
  let count = 0
  class BrowserWindow extends EventEmitter {
    webContents = Object.assign(new EventEmitter(), { id: ++count, send: vi.fn() })
    gone = false
    loadURL = vi.fn(async () => {})
    focus = vi.fn()
    isDestroyed = () => this.gone
    close = () => {
      this.gone = true
      this.emit('closed')
    }
    constructor(options: object) {
      super()
      made.push({ options, window: this })
    }
  }
  return {
    app: { getAppPath: () => '/', isPackaged: true },
    BrowserWindow,
    screen: { getAllDisplays: () => displays, getDisplayMatching: () => displays[0] },
    powerSaveBlocker: { start: () => awake.add(awake.size + 1).size, stop: (id: number) => awake.delete(id) },
  }
})

const laptop = { id: 1, bounds: { x: 0, y: 0, width: 1440, height: 900 }, workArea: { x: 0, y: 25, width: 1440, height: 875 } }
const projector = { id: 2, bounds: { x: 1440, y: 0, width: 1920, height: 1080 }, workArea: { x: 1440, y: 0, width: 1920, height: 1080 } }

function presenting() {
  const { window, program } = programWith({} as Workspace)
  Object.assign(window.webContents, { id: 1_000 })
  Object.assign(window, { getBounds: () => laptop.bounds })
  const told = () => window.webContents.send.mock.calls.map(([channel, what]) => [channel, what])
  return { program, window, told }
}
const last = () => made.at(-1) as { options: object; window: EventEmitter & Record<'focus' | 'loadURL', ReturnType<typeof vi.fn>> }
const IS = 'companion:event:wallIs'

beforeEach(() => {
  closeWall()
  made.length = 0
  displays.splice(0, 2, laptop)
})

describe('where it opens', () => {
  test('full screen on the display that the facilitator does not look at, whichever that is', () => {
    expect(wallPlace([laptop, projector], laptop)).toEqual({ ...projector.bounds, fullscreen: true })
    expect(wallPlace([laptop, projector], projector)).toEqual({ ...laptop.bounds, fullscreen: true })
  })
  test('as a window that fits where there is only one', () => {
    const small = { ...laptop, workArea: { x: 0, y: 0, width: 1024, height: 600 } }
    expect(wallPlace([laptop], laptop)).toEqual({ width: 1280, height: 720 })
    expect(wallPlace([small], small)).toEqual({ width: 1024, height: 600 })
  })
})

test('it is opened once, beside or on the second display, dark and locked in, and then comes to the front', async () => {
  displays.push(projector)
  const { program, told } = presenting()
  await openWall(program)
  await openWall(program)
  expect(made).toHaveLength(1)
  expect(last().options).toMatchObject({ ...projector.bounds, fullscreen: true, backgroundColor: '#141210' })
  expect(last().options).not.toHaveProperty('parent')
  expect(last().window.loadURL).toHaveBeenCalledWith('app://companion/index.html#/wall')
  expect(last().window.focus).toHaveBeenCalledOnce()
  expect(told()).toEqual([
    [IS, { kind: 'open' }],
    [IS, { kind: 'open' }],
  ])
})

test('it may ask what it is to show and tell what was pressed, and nothing else; the facilitator’s window may ask everything', async () => {
  const { program, window } = presenting()
  await openWall(program)
  const asked = (one: object) => METHODS.filter((method) => mayAsk(one as never, method))
  expect(asked(last().window)).toEqual(['wallView', 'pressOnWall'])
  expect(asked(window)).toEqual(METHODS)
})

test('what it shows is kept for when it opens, told while it is open, and its keys reach the presenter', async () => {
  const { program, told } = presenting()
  showOnWall({ kind: 'blank' })
  await openWall(program)
  expect(wallView()).toEqual({ kind: 'blank' })
  const { send } = (last().window as unknown as { webContents: { send: ReturnType<typeof vi.fn> } }).webContents
  showOnWall({ kind: 'blank' })
  expect(send.mock.calls).toEqual([['companion:event:wall', { kind: 'blank' }]])
  pressOnWall(program, 'longer')
  closeWall()
  expect(told().slice(1)).toEqual([
    [IS, { kind: 'pressed', press: 'longer' }],
    [IS, { kind: 'closed' }],
  ])
  showOnWall({ kind: 'blank' })
})

test('the display stays awake as long as the window is open', async () => {
  const { program } = presenting()
  await openWall(program)
  expect(awake.size).toBe(1)
  closeWall()
  expect(awake.size).toBe(0)
})

test('a page that stops working is loaded again, and its window closed when it does so again at once', async () => {
  const { program, told } = presenting()
  await openWall(program)
  const { window } = last()
  const contents = (window as unknown as { webContents: EventEmitter }).webContents
  contents.emit('render-process-gone')
  expect(window.loadURL).toHaveBeenCalledTimes(2)
  contents.emit('render-process-gone')
  expect(window.loadURL).toHaveBeenCalledTimes(2)
  expect(told().at(-1)).toEqual([IS, { kind: 'closed' }])
})
