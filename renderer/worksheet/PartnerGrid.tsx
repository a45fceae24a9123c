/** Organisations run down, since there may be twenty; criteria run across, since there are few. Each cell is a sentence or two. */
import { memo } from 'react'
import { organisationName } from '../../content/model/names'
import { partnersAsked, partnersInOrder, subjectsOf } from '../../content/model/places'
import type { GridQuestion } from '../../content/model/question'
import { useSay } from '../locales/say'
import { AddPartner } from '../pages/PartnersPage'
import { usePlanPart } from '../state/plan-store'
import { Asked } from './AnswerField'
import styles from './PartnerGrid.module.css'

export function PartnerGrid({ question }: { question: GridQuestion }) {
  const partners = usePlanPart((plan) => plan.partners) ?? []
  // Where the decision is made, a declined partner stays in sight: its reason is still to be written.
  const decides = question.columns.some((column) => column.questions.some((leaf) => leaf.kind === 'status'))
  const shown = subjectsOf(question.of, decides ? partnersInOrder({ partners }) : partnersAsked({ partners }))
  return (
    <div className={styles.grid} data-columns={question.columns.length}>
      <div className={styles.heads}>
        {question.columns.map((column) => (
          <p key={column.text}>
            <b>{column.text}</b>
            {column.help}
          </p>
        ))}
      </div>
      {shown.map((subject) => (
        <SubjectRow key={subject} subject={subject} question={question} />
      ))}
      <div className={styles.add}>
        <AddPartner />
      </div>
    </div>
  )
}

/** Memoised: a key press in one cell redraws that cell, not twenty rows. */
const SubjectRow = memo(function SubjectRow({ subject, question }: { subject: string; question: GridQuestion }) {
  const say = useSay()
  const name = usePlanPart((plan) => organisationName(plan, subject, say)) ?? ''
  const partner = usePlanPart((plan) => plan.partners.find(({ id }) => id === subject))
  // Where one cell needs labels all have them, so that their lines begin at one height.
  const isStacked = question.columns.some((column) => column.questions.length > 1)
  return (
    <section className={styles.row} aria-label={name} data-status={partner?.status}>
      <header>
        <h3>
          <bdi>{name}</bdi>
        </h3>
        <span>{partner ? [partner.place, say(`status.${partner.status}`)].filter(Boolean).join(', ') : say('us')}</span>
      </header>
      {question.columns.map((column) => (
        <div key={column.text} className={styles.cell}>
          <p className={styles.narrow}>{column.text}</p>
          {column.questions.map((leaf) => (
            <Asked key={leaf.id} leaf={leaf} about={[subject]} name={`${name}: ${leaf.text}`} label={isStacked ? 'short' : 'head'} />
          ))}
        </div>
      ))}
    </section>
  )
})
