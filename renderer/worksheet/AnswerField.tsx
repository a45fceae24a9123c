/** A question and the place for its answer, whatever its kind. */
import { isLine } from '../../content/model/answer-words'
import { isShown } from '../../content/model/places'
import type { Leaf, LeafOf } from '../../content/model/question'
import { OtherVersions } from '../differences/OtherVersions'
import { useSay } from '../locales/say'
import { usePlanStore } from '../state/plan-store'
import { useShownRound } from '../state/round-store'
import { Agreed } from './Agreed'
import styles from './AnswerField.module.css'
import { AnswerTools } from './AnswerTools'
import { Earlier } from './Earlier'
import type { FieldProps } from './field'
import { DateField, NumberField } from './Measures'
import { ManyOptions, OneOption } from './Options'
import { ScaleField } from './ScaleField'
import { StatusField } from './StatusField'
import { fieldId, useAnswer } from './use-answer'
import { WhichField } from './WhichField'
import { WhoField } from './WhoField'
import { Writing } from './Writing'

function WrittenField({ leaf, about, name }: FieldProps & { leaf: LeafOf<'short'> | LeafOf<'long'> }) {
  const { value, isInside, write } = useAnswer(leaf, about, 'text')
  return (
    <Writing
      id={fieldId(leaf.id, about)}
      text={value?.text ?? ''}
      label={name}
      lines={leaf.kind === 'short' ? 1 : 2}
      isInside={isInside}
      onText={(text) => write({ kind: 'text', text }, true)}
    />
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
    case 'which':
      return <WhichField leaf={leaf} about={about} name={name} />
    case 'status':
      return <StatusField about={about} name={name} />
  }
}

/** Where a question comes from, when it is not the chapter's own; and that it is for us alone. Said once where a whole section is so. */
export function QuestionNotes({ leaf, said }: { leaf: Leaf; said: readonly string[] }) {
  const say = useSay()
  const notes = [
    leaf.audience === 'inside' ? say('question.inside') : '',
    leaf.addition ? say('question.addition', { source: leaf.addition }) : '',
  ]
  return notes
    .filter((note) => note !== '' && !said.includes(note))
    .map((note) => (
      <span key={note} className={styles.note}>
        {note}
      </span>
    ))
}

interface AskedProps extends FieldProps {
  readonly leaf: Leaf
  /** How the label is shown: whole question, a few words, or only to screen readers since a column head says it. */
  readonly label?: 'whole' | 'short' | 'head'
  /** Notes that the section has said already. */
  readonly said?: readonly string[]
}

/** A rating is named in a word and explained in a few; other questions are asked in full. */
function Label({ leaf, label, said }: { leaf: Leaf; label: 'whole' | 'short'; said: readonly string[] }) {
  const isNamed = label === 'whole' && leaf.kind === 'scale' && leaf.short && leaf.help
  return (
    <p className={styles.label}>
      {isNamed ? <b>{leaf.short}</b> : label === 'short' && leaf.short ? leaf.short : leaf.text}
      {leaf.help && label === 'whole' && <small>{leaf.help}</small>}
      <QuestionNotes leaf={leaf} said={said} />
    </p>
  )
}

/** The question above its field; nothing while an earlier answer says it is not asked. */
export function Asked({ leaf, about, name, label = 'whole', said = [] }: AskedProps) {
  const round = useShownRound()
  const isAsked = usePlanStore((state) => state.plan !== null && isShown(state.plan, leaf, about, round))
  if (!isAsked) return null
  // Ratings with evidence have their tools, and what was said before, beside the source.
  const isReasoned = leaf.kind === 'scale' && leaf.evidence
  // The decision on a partner is no answer of its own.
  const hasTools = leaf.kind !== 'status' && !isReasoned
  return (
    <div className={styles.asked} data-kind={isLine(leaf) ? 'line' : leaf.kind} data-question={leaf.id}>
      {label === 'head' ? <p className={styles.unsaid}>{leaf.text}</p> : <Label leaf={leaf} label={label} said={said} />}
      <AnswerField leaf={leaf} about={about} name={name} />
      {leaf.kind !== 'status' && <OtherVersions leaf={leaf} about={about} />}
      {leaf.kind !== 'status' && <Agreed leaf={leaf} about={about} name={name} />}
      {leaf.round && !isReasoned && <Earlier leaf={leaf} about={about} />}
      {/* After the field, where Tab finds them: whoever goes from field to field types on. Labels have them at their side. */}
      {hasTools && (
        <div className={label === 'head' ? undefined : styles.side}>
          <AnswerTools leaf={leaf} about={about} name={name} />
        </div>
      )}
    </div>
  )
}
