import type { Leaf, Section } from '../../content/model/worksheet'
import { useSay } from '../locales/say'
import styles from './ScaleKey.module.css'

const leavesIn = (section: Section): Leaf[] =>
  section.questions.flatMap((question) => {
    if (question.kind === 'grid') return question.columns.flatMap((column) => column.questions)
    return question.kind === 'rows' || question.kind === 'coverage' ? [] : [question]
  })

/** What the numbers mean, once, at the head of the section. */
export function ScaleKey({ section }: { section: Section }) {
  const say = useSay()
  const scale = leavesIn(section).find((leaf) => leaf.kind === 'scale')
  if (scale?.kind !== 'scale') return null
  return (
    <p className={styles.key}>
      <span className="hidden-words">{say('rating.key')}</span>
      {scale.steps.map((step) => (
        <span key={step.value}>
          <b>{step.value}</b> {step.text}
        </span>
      ))}
    </p>
  )
}
