/** What is on the wall: which screen of the worksheet, what is open beside its question, and whether answers are shown. */
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { Worksheet } from '../../content/model/worksheet'
import { type Screen, screenAt, screensOf } from '../../content/projector/screens'
import { worksheets } from '../../content/worksheets'
import { addressOf } from '../routes'
import { usePlanPart } from '../state/plan-store'
import { useWork } from '../state/work-store'
import { worksheetAddress } from './leave'

export type Panel = 'passage' | 'terms' | 'keys' | 'candid'
export type Action = 'next' | 'back' | 'first' | 'last' | 'passage' | 'terms' | 'answers' | 'figure' | 'candid' | 'keys' | 'leave'

export interface Wall {
  readonly worksheet: Worksheet
  readonly screens: readonly Screen[]
  readonly at: number
  readonly screen: Screen
  readonly panel: Panel | null
  /** What the plan answers is shown; nothing of the plan is until then. */
  readonly isAnswered: boolean
  /** Candid questions and answers were asked for. */
  readonly isCandid: boolean
  /** A figure is as large as it can be seen at once; else as large as all other text, and scrolled. */
  readonly isWhole: boolean
  readonly act: Readonly<Record<Action, () => void>>
  readonly setCandid: (isCandid: boolean) => void
}

const TITLE: Screen = { kind: 'title', id: 'title' }

export function useWall(worksheet: Worksheet, named: string | undefined): Wall {
  const [, go] = useLocation()
  const plan = usePlanPart(({ id }) => id) ?? ''
  const [panel, setPanel] = useState<Panel | null>(null)
  const [isAnswered, setAnswered] = useState(false)
  const [isCandid, turnCandid] = useState(false)
  const [isWhole, setWhole] = useState(true)
  const all = useMemo(() => screensOf(worksheet, worksheets, { candid: true }), [worksheet])
  const screens = useMemo(() => screensOf(worksheet, worksheets, { candid: isCandid }), [worksheet, isCandid])
  const at = screenAt(named, screens, all)
  const screen = screens[at] ?? TITLE
  const show = (index: number) => {
    setPanel(null)
    const next = screens[Math.min(Math.max(index, 0), screens.length - 1)]
    // The way back from the wall is one step, however many questions were gone through.
    if (next) go(addressOf('projector', { plan, worksheet: worksheet.id, screen: next.id }), { replace: true })
  }
  const turn = (which: Panel) => setPanel(panel === which ? null : which)
  const setCandid = (on: boolean) => {
    setPanel(null)
    turnCandid(on)
  }
  const leave = () => {
    if (panel) setPanel(null)
    else if (isAnswered) setAnswered(false)
    else go(worksheetAddress(plan, worksheet, screen, useWork.getState().last?.href))
  }
  const act: Wall['act'] = {
    next: () => show(at + 1),
    back: () => show(at - 1),
    first: () => show(0),
    last: () => show(screens.length - 1),
    passage: () => turn('passage'),
    terms: () => turn('terms'),
    keys: () => turn('keys'),
    candid: () => (isCandid ? setCandid(false) : turn('candid')),
    answers: () => setAnswered(!isAnswered),
    figure: () => setWhole(!isWhole),
    leave,
  }
  return { worksheet, screens, at, screen, panel, isAnswered, isCandid, isWhole, act, setCandid }
}
