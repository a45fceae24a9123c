import { expect, test, vi } from 'vitest'
import { bridge } from '../../content/model/bridge'
import { PAGE } from '../../electron/address'
import { METHODS } from '../../electron/channels'
import { isTrusted, serve } from '../../electron/ipc'

vi.mock('electron', () => ({ BrowserWindow: { fromWebContents: (sender: unknown) => sender } }))

const home = PAGE

test('only the main frame of our own page may ask', () => {
  expect(isTrusted({ url: PAGE, parent: null }, home)).toBe(true)
  expect(isTrusted(null, home)).toBe(false)
  expect(isTrusted({ url: PAGE, parent: {} }, home)).toBe(false)
  for (const url of ['about:blank', 'data:text/html,x', 'https://companion/', 'app://companion.evil/', ''])
    expect(isTrusted({ url, parent: null }, home)).toBe(false)
})

test('the preload’s names are the bridge’s', () => {
  expect([...METHODS].sort()).toEqual(Object.keys(bridge).sort())
})

type Served = (event: object, ...args: unknown[]) => unknown

function served(handler: () => unknown) {
  const channels = new Map<string, Served>()
  const ipc = { handle: (channel: string, run: Served) => void channels.set(channel, run) }
  serve(ipc as never, { openPlan: handler as never, listPlans: handler as never }, home)
  return channels
}

const trusted = { sender: { id: 1 }, senderFrame: { url: PAGE, parent: null } }

test('arguments are parsed before anything runs', () => {
  const handler = vi.fn(() => 'done')
  const ask = served(handler).get('companion:openPlan')
  for (const args of [[], ['../x'], ['a', 'b'], [null], ['constructor'], [{}]])
    expect(() => ask?.(trusted, ...args)).toThrow('openPlan was asked with something it does not understand.')
  expect(handler).not.toHaveBeenCalled()
  expect(ask?.(trusted, 'a-plan')).toBe('done')
  expect(handler).toHaveBeenCalledWith({ id: 1 }, 'a-plan')
})

test('foreign senders are refused before their arguments are looked at', () => {
  const handler = vi.fn()
  const ask = served(handler).get('companion:listPlans')
  for (const senderFrame of [null, { url: 'about:blank', parent: null }, { url: PAGE, parent: {} }])
    expect(() => ask?.({ ...trusted, senderFrame })).toThrow('This page may not ask')
  expect(() => ask?.({ sender: null, senderFrame: trusted.senderFrame })).toThrow('This page may not ask')
  expect(handler).not.toHaveBeenCalled()
})
