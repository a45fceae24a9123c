import { type RefObject, useEffect, useRef } from 'react'
import type { Worksheet } from '../../content/model/worksheet'
import type { Screen, Turns } from '../../content/projector/screens'
import { useSay } from '../locales/say'
import { FootBar } from './FootBar'
import { headingOf } from './heading'
import { PanelView } from './PanelView'
import styles from './Projector.module.css'
import { ScreenView } from './ScreenView'
import { useFit } from './use-fit'
import { useKeys } from './use-keys'
import { useWall, type Wall } from './use-wall'

const turnsOf = (screen: Screen): Turns => (screen.kind === 'question' ? screen.turns : null)

/** A question that shares its screen with a passage or with answers is a heading over them. */
function largestFor({ screen, panel, isAnswered }: Wall): number {
  if (panel) return 48
  if (screen.kind === 'figure') return isAnswered ? 40 : 72
  return isAnswered && screen.kind !== 'title' ? 64 : 98
}

/** Another question is announced and read from its top; so is what opens beside it. */
function useStart(sheet: RefObject<HTMLElement | null>, now: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown now is what it waits for
  useEffect(() => {
    sheet.current?.scrollTo(0, 0)
    const start = sheet.current?.querySelector<HTMLElement>('[data-start="panel"]') ?? sheet.current?.querySelector<HTMLElement>('h1')
    start?.focus({ preventScroll: true })
  }, [now])
}

export function Projector({ worksheet, named }: { worksheet: Worksheet; named: string | undefined }) {
  const say = useSay()
  const wall = useWall(worksheet, named)
  const { screen, screens, at, panel, isCandid } = wall
  const sheet = useRef<HTMLElement>(null)
  const question = useRef<HTMLHeadingElement>(null)
  useKeys(wall)
  useFit(sheet, question, largestFor(wall), [screen.id, panel, wall.isAnswered, isCandid].join())
  useStart(sheet, [screen.id, panel].join())
  const turns = turnsOf(screen)
  const isInside = screen.kind === 'question' && screen.asked.audience === 'inside'
  return (
    <main ref={sheet} className={styles.projector}>
      <header className={styles.head}>
        <p>
          {screen.kind !== 'title' && screen.section.title}
          {turns && <span>{say(`projector.each-${turns}`)}</span>}
        </p>
        {isCandid && <p className={styles.inverted}>{say('projector.candid-on')}</p>}
        <p id="projector-at">{say('projector.at', { at: at + 1, all: screens.length })}</p>
      </header>
      <div className={styles.sheet} data-beside={screen.kind === 'figure' && wall.isAnswered && wall.isWhole && !panel}>
        <h1 ref={question} className={styles.question} tabIndex={-1} aria-describedby="projector-at" data-inside={isInside}>
          {headingOf(screen, worksheet)}
        </h1>
        {panel ? <PanelView panel={panel} wall={wall} /> : <ScreenView wall={wall} />}
      </div>
      <FootBar wall={wall} />
    </main>
  )
}
