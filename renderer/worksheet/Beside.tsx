/** The leaf beside a worksheet: the handbook's passage, the figures that the answers draw, and what they give to talk about. */
import { useState } from 'react'
import type { Worksheet } from '../../content/model/worksheet'
import { FigureView } from '../figures/FigureView'
import { Passage } from '../handbook/Passage'
import { useSay } from '../locales/say'
import { Points } from '../pages/Points'
import { usePoints } from '../pages/use-points'
import { setSetting, useSetting } from '../state/settings-store'
import { Button } from '../ui/Button'
import { Chevron } from '../ui/Marks'
import styles from './Beside.module.css'
import { questionsOf } from './questions'
import type { Step } from './steps'

export function Beside({ worksheet, step }: { worksheet: Worksheet; step: Step }) {
  const say = useSay()
  const isFolded = useSetting('leafFolded')
  // In a narrow window the leaf is a strip until it is opened, whatever the setting.
  const [isOpen, setOpen] = useState(false)
  const questions = questionsOf(step.run)
  const points = usePoints().filter(
    (point) => point.worksheet === worksheet.id && point.from.some((place) => questions.has(place.question)),
  )
  const here = step.partner ? points.filter((point) => point.about.includes(step.partner?.id ?? '')) : points
  const figures = step.run.flatMap((section) => section.figures)
  const passage = step.run.find((section) => section.passage)?.passage
  const fold = (folded: boolean) => {
    setSetting('leafFolded', folded)
    setOpen(!folded)
  }
  return (
    <aside className={styles.leaf} aria-label={say('beside.title')} data-folded={isFolded} data-open={isOpen}>
      <button type="button" className={styles.strip} onClick={() => fold(false)}>
        <Chevron to="back" />
        <span>{say('beside.open')}</span>
        {figures.length > 0 && <span>{say('beside.figures', { count: figures.length })}</span>}
        {here.length > 0 && <span>{say('beside.points', { count: here.length })}</span>}
      </button>
      <div className={styles.inner}>
        <div className={styles.fold}>
          <Button look="link" onClick={() => fold(true)}>
            {say('beside.fold')} <Chevron to="onward" />
          </Button>
        </div>
        {figures.map((figure) => (
          <div key={figure.id} className={styles.figure}>
            <FigureView figure={figure} current={step.partner?.id} />
          </div>
        ))}
        {here.length > 0 && (
          <div className={styles.points}>
            <h2>{say('points.title')}</h2>
            <Points points={here} />
          </div>
        )}
        {passage && <Passage section={passage.section} headings={passage.headings} />}
      </div>
    </aside>
  )
}
