import { isLine } from '../../content/model/answer-words'
import { leavesOf } from '../../content/model/places'
import type { Section } from '../../content/model/worksheet'
import { useSay } from '../locales/say'
import styles from './ScaleKey.module.css'

/** What the numbers mean, once, at the head of the section. */
export function ScaleKey({ section }: { section: Section }) {
  const say = useSay()
  const scale = leavesOf({ sections: [{ ...section, questions: section.questions.filter(({ kind }) => kind !== 'rows') }] }).find(
    // A line says its poles where it stands.
    (leaf) => leaf.kind === 'scale' && !isLine(leaf),
  )
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
