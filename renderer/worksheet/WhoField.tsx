/** Organisations of the plan, chosen; a person's name, written. */
import { organisationName } from '../../content/model/names'
import { partnersInOrder } from '../../content/model/places'
import { US } from '../../content/model/plan'
import type { LeafOf } from '../../content/model/question'
import { useSay } from '../locales/say'
import { endTyping, usePlan } from '../state/plan-store'
import type { FieldProps } from './field'
import { NameChoice } from './NameChoice'
import { fieldId, useAnswer } from './use-answer'
import styles from './WhoField.module.css'

const empty = { kind: 'who', who: [] as string[], name: '' } as const

export function WhoField({ leaf, about, name }: FieldProps & { leaf: LeafOf<'who'> }) {
  const say = useSay()
  const plan = usePlan()
  const { value = empty, isInside, write } = useAnswer(leaf, about, 'who')
  const id = fieldId(leaf.id, about)
  const all = [...(leaf.of === 'partners' ? [] : [US]), ...partnersInOrder(plan).map((partner) => partner.id)]
  const called = (subject: string) => organisationName(plan, subject, say)
  const chosen = value.who.filter((subject) => called(subject) !== undefined)
  return (
    <div className={styles.who}>
      <div className={isInside ? styles.candid : styles.line}>
        <NameChoice
          label={name}
          all={all}
          chosen={chosen}
          several={leaf.several}
          called={(subject) => called(subject) ?? ''}
          onChoose={(who) => write({ ...value, who })}
        />
        {leaf.of === 'anyone' && (
          <textarea
            id={id}
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
