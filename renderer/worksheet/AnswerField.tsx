/** A question and the place for its answer, whatever its kind. */
import { isShown } from '../../content/model/places'
import type { Leaf, LeafOf } from '../../content/model/worksheet'
import { useSay } from '../locales/say'
import { usePlanStore } from '../state/plan-store'
import styles from './AnswerField.module.css'
import { DateField, NumberField } from './Measures'
import { ManyOptions, OneOption } from './Options'
import { ScaleField } from './ScaleField'
import { StatusField } from './StatusField'
import { fieldId, useAnswer } from './use-answer'
import { WhoField } from './WhoField'
import { CandidMark, Writing } from './Writing'

export interface FieldProps {
  readonly about: readonly string[]
  /** The question with whom or what it is about: how a screen reader hears the field. */
  readonly name: string
}

function WrittenField({ leaf, about, name }: FieldProps & { leaf: LeafOf<'short'> | LeafOf<'long'> }) {
  const { value, isInside, write, turnInside } = useAnswer(leaf, about, 'text')
  return (
    <div className={styles.written}>
      <Writing
        id={fieldId(leaf.id, about)}
        text={value?.text ?? ''}
        label={name}
        lines={leaf.kind === 'short' ? 1 : 2}
        isInside={isInside}
        onText={(text) => write({ kind: 'text', text }, true)}
      />
      {leaf.audience === 'shared' && <CandidMark isInside={isInside} onTurn={turnInside} what={name} />}
    </div>
  )
}

export function AnswerField({ leaf, about, name }: FieldProps & { leaf: Leaf }) {
  switch (leaf.kind) {
    case 'short':
    case 'long':
      return <WrittenField leaf={leaf} about={about} name={name} />
    case 'one':
      return <OneOption leaf={leaf} about={about} name={name} />
    case 'several':
      return <ManyOptions leaf={leaf} about={about} name={name} />
    case 'scale':
      return <ScaleField leaf={leaf} about={about} name={name} />
    case 'number':
      return <NumberField leaf={leaf} about={about} name={name} />
    case 'date':
      return <DateField leaf={leaf} about={about} name={name} />
    case 'who':
      return <WhoField leaf={leaf} about={about} name={name} />
    case 'status':
      return <StatusField about={about} name={name} />
  }
}

/** Where a question comes from, when it is not the chapter's own; and that it is for us alone. */
export function QuestionNotes({ leaf }: { leaf: Leaf }) {
  const say = useSay()
  return (
    <>
      {leaf.audience === 'inside' && <span className={styles.note}>{say('question.inside')}</span>}
      {leaf.addition && <span className={styles.note}>{say('question.addition', { source: leaf.addition })}</span>}
    </>
  )
}

interface AskedProps extends FieldProps {
  readonly leaf: Leaf
  /** How the label is shown: whole question, a few words, or only to screen readers since a column head says it. */
  readonly label?: 'whole' | 'short' | 'head'
}

/** The question above its field; nothing while an earlier answer says it is not asked. */
export function Asked({ leaf, about, name, label = 'whole' }: AskedProps) {
  const isAsked = usePlanStore((state) => state.plan !== null && isShown(state.plan, leaf.showWhen, about))
  if (!isAsked) return null
  const words = label === 'short' && leaf.short ? leaf.short : leaf.text
  return (
    <div
      className={`${styles.asked} ${leaf.kind === 'long' || leaf.kind === 'scale' ? styles.wide : ''}`}
      data-kind={leaf.kind}
      data-question={leaf.id}
    >
      <p className={label === 'head' ? styles.head : styles.label}>
        {words}
        {leaf.help && label === 'whole' && leaf.kind !== 'scale' && <small>{leaf.help}</small>}
        {label !== 'head' && <QuestionNotes leaf={leaf} />}
      </p>
      <AnswerField leaf={leaf} about={about} name={name} />
    </div>
  )
}
