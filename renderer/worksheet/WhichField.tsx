/** Items of another list, chosen by name: the actors whom a thread joins. */
import { Link } from 'wouter'
import type { LeafOf } from '../../content/model/question'
import { useSay } from '../locales/say'
import { stepHref, stepOf } from '../pages/step-of'
import { usePlanPart } from '../state/plan-store'
import { chosenOf, useRowChoices } from './choices'
import type { FieldProps } from './field'
import { NameChoice } from './NameChoice'
import { fieldId, useAnswer } from './use-answer'
import styles from './WhoField.module.css'

export function WhichField({ leaf, about, name }: FieldProps & { leaf: LeafOf<'which'> }) {
  const { value, isInside, write } = useAnswer(leaf, about, 'who')
  // A line may point to others of its own list, never to itself.
  const offered = useRowChoices(leaf).filter(({ id }) => !about.includes(id))
  return (
    <div id={fieldId(leaf.id, about)} className={styles.who}>
      {offered.length === 0 ? (
        <Nobody leaf={leaf} />
      ) : (
        <div className={isInside ? styles.candid : styles.line}>
          <NameChoice
            label={name}
            offered={offered}
            chosen={chosenOf(offered, value?.who ?? [])}
            several={leaf.several}
            onChoose={(who) => write({ kind: 'who', who, name: '' })}
          />
        </div>
      )}
    </div>
  )
}

/** Where the names to choose from are written. */
function Nobody({ leaf }: { leaf: LeafOf<'which'> }) {
  const say = useSay()
  const plan = usePlanPart(({ id }) => id) ?? ''
  const place = { question: leaf.name, about: [] }
  const home = stepOf(place)
  if (!home) return null
  return (
    <p className={styles.nobody}>
      {say('which.none')} <Link href={stepHref(plan, place)}>{home.section.title}</Link>
    </p>
  )
}
