/** A rating reads as a sentence: number, word, because, reason, source. */
import { isLine } from '../../content/model/answer-words'
import type { EvidenceSource } from '../../content/model/plan'
import type { LeafOf } from '../../content/model/question'
import { useSay } from '../locales/say'
import { Hatch, SourceMark } from '../ui/Marks'
import { AnswerTools } from './AnswerTools'
import { Earlier } from './Earlier'
import type { FieldProps } from './field'
import { Rating } from './Rating'
import styles from './ScaleField.module.css'
import { fieldId, useAnswer } from './use-answer'
import { Writing } from './Writing'

const empty = { kind: 'scale', rating: null, evidence: '', source: null } as const

export function ScaleField({ leaf, about, name }: FieldProps & { leaf: LeafOf<'scale'> }) {
  const say = useSay()
  const { value = empty, isInside, write } = useAnswer(leaf, about, 'scale')
  const id = fieldId(leaf.id, about)
  const isBare = leaf.evidence && value.rating !== null && value.evidence.trim() === ''
  const rating = (
    <Rating
      name={id}
      legend={name}
      steps={leaf.steps}
      rating={value.rating}
      isBare={isBare}
      because={leaf.evidence}
      isLine={isLine(leaf)}
      onRating={(next) => write({ ...value, rating: next })}
    />
  )
  if (!leaf.evidence) return rating
  return (
    <div className={styles.scale}>
      {rating}
      <div className={styles.reason}>
        <Writing
          id={id}
          text={value.evidence}
          label={say('evidence.label', { question: name })}
          placeholder={say('evidence.ask')}
          isInside={isInside}
          onText={(evidence) => write({ ...value, evidence }, true)}
        />
        <div className={styles.under}>
          <Source name={name} source={value.source} onSource={(source) => write({ ...value, source })} />
          {isBare && (
            <span className={styles.bare}>
              <Hatch /> {say('evidence.unsupported')}
            </span>
          )}
          <AnswerTools leaf={leaf} about={about} name={name} />
        </div>
        {leaf.round && <Earlier leaf={leaf} about={about} />}
      </div>
    </div>
  )
}

const sources: readonly EvidenceSource[] = ['seen', 'told', 'assumed']

function Source({
  name,
  source,
  onSource,
}: {
  name: string
  source: EvidenceSource | null
  onSource: (source: EvidenceSource | null) => void
}) {
  const say = useSay()
  return (
    <label className={styles.source}>
      <SourceMark source={source} />
      <select
        aria-label={say('source.label', { question: name })}
        value={source ?? ''}
        onChange={(event) => onSource(sources.find((known) => known === event.target.value) ?? null)}
      >
        <option value="">{say('source.ask')}</option>
        {sources.map((known) => (
          <option key={known} value={known}>
            {say(`source.${known}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
