/** One step of a worksheet: its sections, each with its questions. */

import { organisationName } from '../../content/model/names'
import { leavesOf, runsOf } from '../../content/model/places'
import type { Question } from '../../content/model/question'
import type { Section, Worksheet } from '../../content/model/worksheet'
import { useSay } from '../locales/say'
import { AddPartner } from '../pages/PartnersPage'
import { usePlanPart } from '../state/plan-store'
import { Empty } from '../ui/Empty'
import { Asked } from './AnswerField'
import { CoverageGrid } from './CoverageGrid'
import { PartnerGrid } from './PartnerGrid'
import { RowList } from './RowList'
import { ScaleKey } from './ScaleKey'
import styles from './StepView.module.css'
import { notesOf, notesSaid } from './section-notes'
import type { Step } from './steps'

const needsPartners = (section: Section): boolean =>
  section.each === 'partner' || section.questions.some((question) => question.kind === 'grid' && question.of === 'partner')

/** The decision can still be taken back when everybody was declined. */
const decides = (section: Section): boolean => leavesOf({ sections: [section] }).some((leaf) => leaf.kind === 'status')

function NoPartners() {
  const say = useSay()
  return (
    <Empty title={say('partners.none')} text={say('partners.none-text')}>
      <AddPartner isFirst />
    </Empty>
  )
}

/** Whose step it is; our own organisation is named like any other. */
function SubjectHead({ subject }: { subject: string }) {
  const say = useSay()
  const name = usePlanPart((plan) => organisationName(plan, subject, say))
  const partner = usePlanPart((plan) => plan.partners.find(({ id }) => id === subject))
  return (
    <header className={styles.partner}>
      <h2 data-step-title tabIndex={-1}>
        <bdi>{name}</bdi>
      </h2>
      <span>{partner ? [partner.place, say(`status.${partner.status}`)].filter(Boolean).join(', ') : say('us')}</span>
    </header>
  )
}

export function StepView({ worksheet, step }: { worksheet: Worksheet; step: Step }) {
  const say = useSay()
  const isAlone = usePlanPart((plan) => plan.partners.every((partner) => partner.status === 'declined'))
  const isEmpty = usePlanPart((plan) => plan.partners.length === 0)
  const about = step.subject ? [step.subject] : []
  const name = usePlanPart((plan) => step.subject && organisationName(plan, step.subject, say)) ?? ''
  const isWaiting = (section: Section) => needsPartners(section) && (decides(section) ? isEmpty : isAlone)
  return (
    <>
      {step.subject && <SubjectHead subject={step.subject} />}
      {step.run.map((section) => (
        <section
          key={section.id}
          id={`section-${section.id}`}
          className={step.subject ? styles.part : styles.section}
          aria-labelledby={`title-${section.id}`}
        >
          <header className={styles.head}>
            {step.subject ? (
              <h3 id={`title-${section.id}`} tabIndex={-1}>
                {section.title}
              </h3>
            ) : (
              <h2 id={`title-${section.id}`} data-step-title tabIndex={-1}>
                <i>{runsOf(worksheet).findIndex((run) => run.includes(section)) + 1}</i> {section.title}
              </h2>
            )}
            <ScaleKey section={section} />
          </header>
          {(section.intro || notesOf(section, say).length > 0) && (
            <p className={styles.intro}>
              {section.intro}{' '}
              {notesOf(section, say)
                .map((note) => `${note}.`)
                .join(' ')}
            </p>
          )}
          {isWaiting(section) ? <NoPartners /> : <Questions section={section} about={about} subject={name} />}
        </section>
      ))}
    </>
  )
}

function Questions({ section, about, subject }: { section: Section; about: readonly string[]; subject: string }) {
  const say = useSay()
  const isRatings = section.questions.some((question) => question.kind === 'scale')
  const said = notesSaid(section, say)
  return (
    <div className={isRatings ? styles.ratings : styles.questions}>
      {section.questions.map((question) => (
        <QuestionView key={question.id} question={question} about={about} subject={subject} said={said} />
      ))}
    </div>
  )
}

interface QuestionViewProps {
  readonly question: Question
  readonly about: readonly string[]
  /** The name of the organisation asked about, where sections are asked of each. */
  readonly subject: string
  readonly said: readonly string[]
}

function QuestionView({ question, about, subject, said }: QuestionViewProps) {
  switch (question.kind) {
    case 'grid':
      return <PartnerGrid question={question} />
    case 'coverage':
      return <CoverageGrid question={question} />
    case 'rows':
      return <RowList question={question} />
    default:
      return <Asked leaf={question} about={about} name={subject ? `${subject}: ${question.text}` : question.text} said={said} />
  }
}
