/** The hidden page that draws figures, played by a window that does nothing of its own. */
import { getEventListeners } from 'node:events'
import type { BrowserWindow } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { DrawnFigure, FigureJob } from '../../content/model/bridge'
import type { MakingStep } from '../../content/model/document-wish'
import { drawFigures, jobFor, takeDrawn } from '../../electron/draw-figures'
import { emptyPlan } from '../support/small-plan'
import { tinyPng } from '../support/tiny-png'

interface Hidden {
  readonly webContents: { readonly id: number }
  isGone: boolean
  destroy(): void
}
const hidden: Hidden[] = []
const asWindow = (window: Hidden | undefined) => window as unknown as BrowserWindow

vi.mock('../../electron/window', () => ({
  makeFigureWindow: () => {
    const window: Hidden = { webContents: { id: hidden.length + 1 }, isGone: false, destroy: () => Object.assign(window, { isGone: true }) }
    hidden.push(window)
    return window
  },
  loadFigurePage: () => new Promise(() => undefined),
}))

const job: FigureJob = { plan: emptyPlan(), figures: ['bases', 'web'], language: 'en', paper: 'letter' }
const picture = (id: string): DrawnFigure => ({ id, png: tinyPng(), width: 1, height: 1 })

beforeEach(() => {
  hidden.length = 0
})

describe('drawing figures', () => {
  it('takes them one by one, says how far it is, and closes the window', async () => {
    const steps: MakingStep[] = []
    const drawing = drawFigures(job, { onStep: (step) => steps.push(step) })
    const [window] = hidden
    expect(jobFor(asWindow(window))).toBe(job)
    takeDrawn(asWindow(window), [picture('bases')])
    takeDrawn(asWindow(window), [picture('web')])
    takeDrawn(asWindow(window), [])
    expect((await drawing)?.map(({ id }) => id)).toEqual(['bases', 'web'])
    expect(steps.map(({ step, done, of }) => `${step} ${done} of ${of}`)).toEqual(['figures 0 of 2', 'figures 1 of 2', 'figures 2 of 2'])
    expect(window?.isGone).toBe(true)
    expect(jobFor(asWindow(window))).toBeNull()
  })

  it('does without those that could not be drawn', async () => {
    const drawing = drawFigures(job)
    takeDrawn(asWindow(hidden[0]), [picture('web')])
    takeDrawn(asWindow(hidden[0]), [])
    expect((await drawing)?.map(({ id }) => id)).toEqual(['web'])
  })

  it('opens no window for a document without figures', async () => {
    expect(await drawFigures({ ...job, figures: [] })).toEqual([])
    expect(hidden).toEqual([])
  })

  it('closes the window at once when it is given up, and leaves nothing behind', async () => {
    const controller = new AbortController()
    const drawing = drawFigures(job, { signal: controller.signal })
    controller.abort()
    await expect(drawing).rejects.toThrow(/abort/i)
    expect(hidden[0]?.isGone).toBe(true)
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
    // What the page sends late is nobody's any more.
    expect(() => takeDrawn(asWindow(hidden[0]), [picture('web')])).not.toThrow()
  })

  it('does not begin when it was given up before', async () => {
    await expect(drawFigures(job, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i)
    expect(hidden).toEqual([])
  })

  it('waits for the next picture, but not for ever', async () => {
    vi.useFakeTimers()
    const drawing = drawFigures(job)
    await vi.advanceTimersByTimeAsync(25_000)
    takeDrawn(asWindow(hidden[0]), [picture('bases')])
    await vi.advanceTimersByTimeAsync(25_000)
    expect(hidden[0]?.isGone).toBe(false)
    await vi.advanceTimersByTimeAsync(6_000)
    expect(await drawing).toBeUndefined()
    expect(hidden[0]?.isGone).toBe(true)
    vi.useRealTimers()
  })
})
