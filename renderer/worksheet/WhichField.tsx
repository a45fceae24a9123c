/** Items of another list, chosen by name: the actors whom a thread joins. */
import { Link } from 'wouter'
import { rowWords } from '../../content/model/answer-words'
import { rowsOf } from '../../content/model/places'
import type { LeafOf } from '../../content/model/question'
import { useSay } from '../locales/say'
import { stepHref, stepOf } from '../pages/step-of'
import { usePlan } from '../state/plan-store'
import type { FieldProps } from './field'
import { NameChoice } from './NameChoice'
import { fieldId, useAnswer } from './use-answer'
import styles from './WhoField.module.css'

export function WhichField({ leaf, about, name }: FieldProps & { leaf: LeafOf<'which'> }) {
  const say = useSay()
  const plan = usePlan()
  const { value, isInside, write } = useAnswer(leaf, about, 'who')
  // A line may point to others of its own list, never to itself.
  const all = rowsOf(plan, leaf.list)
    .map(({ id }) => id)
    .filter((id) => !about.includes(id))
  const chosen = value?.who.filter((id) => all.includes(id)) ?? []
  const home = stepOf({ question: leaf.name, about: [] })
  return (
    <div id={fieldId(leaf.id, about)} className={styles.who}>
      {all.length === 0 && home ? (
        <p className={styles.nobody}>
          {say('which.none')} <Link href={stepHref(plan.id, { question: leaf.name, about: [] })}>{home.section.title}</Link>
        </p>
      ) : (
        <div className={isInside ? styles.candid : styles.line}>
          <NameChoice
            label={name}
            all={all}
            chosen={chosen}
            several={leaf.several}
            called={(id) => rowWords(plan, leaf.name, id, say)}
            onChoose={(who) => write({ kind: 'who', who, name: '' })}
          />
        </div>
      )}
    </div>
  )
}
