/** Organisations of the plan, chosen; a person's name, written. */
import { US } from '../../content/model/plan'
import type { LeafOf } from '../../content/model/question'
import { useSay } from '../locales/say'
import { endTyping } from '../state/edit-plan'
import { chosenOf, useOrganisationChoices } from './choices'
import type { FieldProps } from './field'
import { NameChoice } from './NameChoice'
import { fieldId, useAnswer } from './use-answer'
import styles from './WhoField.module.css'

const empty = { kind: 'who', who: [] as string[], name: '' } as const

export function WhoField({ leaf, about, name }: FieldProps & { leaf: LeafOf<'who'> }) {
  const say = useSay()
  const { value = empty, isInside, write } = useAnswer(leaf, about, 'who')
  const all = useOrganisationChoices()
  return (
    <div className={styles.who}>
      <div className={isInside ? styles.candid : styles.line}>
        <NameChoice
          label={name}
          offered={leaf.of === 'partners' ? all.filter(({ id }) => id !== US) : all}
          chosen={chosenOf(all, value.who)}
          several={leaf.several}
          onChoose={(who) => write({ ...value, who })}
        />
        {leaf.of === 'anyone' && (
          <textarea
            id={fieldId(leaf.id, about)}
            dir="auto"
            rows={1}
            maxLength={2_000}
            placeholder={say('who.person')}
            aria-label={say('who.person-label', { question: name })}
            value={value.name}
            onChange={(event) => write({ ...value, name: event.target.value.replaceAll('\n', ' ') }, true)}
            onBlur={endTyping}
          />
        )}
      </div>
    </div>
  )
}
