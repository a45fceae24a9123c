/** The leaf beside a worksheet: the handbook's passage, the figures that the answers draw, and what they give to talk about. */
import { useRef, useState } from 'react'
import type { Worksheet } from '../../content/model/worksheet'
import { FigureView } from '../figures/FigureView'
import { useSay } from '../locales/say'
import { Points } from '../pages/Points'
import { usePoints } from '../pages/use-points'
import { setSetting, useSetting } from '../state/settings-store'
import { Button } from '../ui/Button'
import { Chevron } from '../ui/Marks'
import styles from './Beside.module.css'
import { QuotePassage } from './QuotePassage'
import { questionsOf } from './questions'
import type { Step } from './steps'

function focusOn(element: HTMLElement | null | undefined): void {
  element?.scrollIntoView({ block: 'start' })
  element?.focus({ preventScroll: true })
}

/** One part of the leaf, by its name on the folded strip. */
function Tab({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <button type="button" onClick={onClick}>
      <Chevron to="back" />
      <span>{children}</span>
    </button>
  )
}

export function Beside({ worksheet, step }: { worksheet: Worksheet; step: Step }) {
  const say = useSay()
  const isFolded = useSetting('leafFolded')
  // In a narrow window the leaf is a strip until it is opened, whatever the setting.
  const [isOpen, setOpen] = useState(false)
  const questions = questionsOf(step.run)
  const points = usePoints().filter(
    (point) => point.worksheet === worksheet.id && point.from.some((place) => questions.has(place.question)),
  )
  const here = step.subject ? points.filter((point) => point.about.includes(step.subject ?? '')) : points
  const figures = step.run.flatMap((section) => section.figures)
  const passage = step.run.find((section) => section.passage)?.passage
  const leaf = useRef<HTMLElement>(null)
  const open = (part: string) => {
    setSetting('leafFolded', false)
    setOpen(true)
    requestAnimationFrame(() => focusOn(leaf.current?.querySelector(`[data-part="${part}"]`)))
  }
  const fold = () => {
    setSetting('leafFolded', true)
    setOpen(false)
    requestAnimationFrame(() => focusOn(leaf.current?.querySelector('button')))
  }
  return (
    <aside ref={leaf} className={styles.leaf} aria-label={say('beside.title')} data-folded={isFolded} data-open={isOpen}>
      <div className={styles.strip}>
        {figures.length > 0 && <Tab onClick={() => open('figures')}>{say('beside.figures', { count: figures.length })}</Tab>}
        {here.length > 0 && <Tab onClick={() => open('points')}>{say('beside.points', { count: here.length })}</Tab>}
        {passage && <Tab onClick={() => open('passage')}>{say('beside.open', { section: passage.section })}</Tab>}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape folds the leaf from wherever the focus is in it */}
      <div className={styles.inner} onKeyDown={(event) => event.key === 'Escape' && isOpen && fold()}>
        <div className={styles.fold}>
          <Button look="link" onClick={fold}>
            {say('beside.fold')} <Chevron to="onward" />
          </Button>
        </div>
        {figures.length > 0 && (
          <div data-part="figures" tabIndex={-1}>
            {figures.map((figure) => (
              <div key={figure.id} className={styles.figure}>
                <FigureView figure={figure} current={step.subject ?? undefined} />
              </div>
            ))}
          </div>
        )}
        {here.length > 0 && (
          <div data-part="points" tabIndex={-1} className={styles.points}>
            <h2>{say('points.title')}</h2>
            <Points points={here} />
          </div>
        )}
        {passage && (
          <div data-part="passage" tabIndex={-1}>
            <QuotePassage key={passage.section + passage.headings} section={passage.section} headings={passage.headings} />
          </div>
        )}
      </div>
    </aside>
  )
}
