import { Link } from 'wouter'
import { statusOf } from '../../content/model/progress'
import { STAGES } from '../../content/model/worksheet'
import { sayDay } from '../../content/words/say'
import { worksheets } from '../../content/worksheets'
import { Commitments } from '../commitments/Commitments'
import { DifferencesLine } from '../differences/DifferencesLine'
import { useLanguage, useSay } from '../locales/say'
import { addressOf } from '../routes'
import { useIsViewing, usePlan } from '../state/plan-store'
import { buttonLook } from '../ui/Button'
import { NextLook } from './NextLook'
import { nextWorksheet } from './next-worksheet'
import { PlanAgreed } from './PlanAgreed'
import { PlanFigures } from './PlanFigures'
import { PlanFoot } from './PlanFoot'
import styles from './PlanPage.module.css'
import { PlanPeople } from './PlanPeople'
import { PlanPoints } from './PlanPoints'
import { Tasks } from './Tasks'

export function PlanPage() {
  const say = useSay()
  const plan = usePlan()
  const isEarlier = useIsViewing()
  const { locale } = useLanguage()
  const { project } = plan
  const next = nextWorksheet(plan, worksheets)
  const ready = worksheets.filter((worksheet) => statusOf(worksheet, plan) === 'ready').length
  const begun = worksheets.filter((worksheet) => statusOf(worksheet, plan) === 'in-progress').length
  return (
    <main className={styles.plan}>
      <div className={styles.top}>
        <div>
          <h1 dir="auto">{project.title || say('plan.untitled')}</h1>
          {project.purpose.trim() && (
            <p className={styles.purpose} dir="auto" data-whole={project.exercise}>
              {project.purpose}
            </p>
          )}
          <PlanPeople plan={plan} />
          <p className={styles.facts}>
            {[project.funder, project.call, project.deadline && say('plan.deadline', { day: sayDay(project.deadline, locale) })]
              .filter(Boolean)
              .map((fact) => (
                <bdi key={fact}>{fact}</bdi>
              ))}
            <Link href={addressOf('project', { plan: plan.id })}>{say('plan.project')}</Link>
            <Link href={addressOf('history', { plan: plan.id })}>{say('history.link')}</Link>
            <NextLook plan={plan} />
          </p>
          <DifferencesLine plan={plan} />
        </div>
        <div className={styles.act}>
          {project.example && <p className={styles.note}>{say('plan.example')}</p>}
          {project.exercise && (
            <p className={styles.note}>
              {say('plan.exercise')} <Link href={addressOf('handbook', { section: 'training' })}>{say('plan.training')}</Link>
            </p>
          )}
          {next && (
            <Link className={buttonLook('main')} href={addressOf('worksheet', { plan: plan.id, worksheet: next.id })}>
              {say(statusOf(next, plan) === 'not-started' ? 'plan.begin-with' : 'plan.go-on', { worksheet: next.title })}
            </Link>
          )}
        </div>
      </div>
      <section className={styles.column} aria-labelledby="worksheets">
        <h2 id="worksheets">
          {say('plan.worksheets')} <small>{say('plan.worksheets-count', { ready, begun })}</small>
        </h2>
        {STAGES.map((stage, at) => (
          <Tasks key={stage} stage={stage} number={at + 1} plan={plan} now={next} />
        ))}
        <Commitments />
        <PlanAgreed plan={plan} />
      </section>
      <PlanPoints plan={plan} />
      <PlanFigures plan={plan} />
      {!isEarlier && <PlanFoot plan={plan} />}
    </main>
  )
}
