import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { PlanSummary } from '../../content/model/bridge'
import type { Plan } from '../../content/model/plan'
import { progressOf, statusOf } from '../../content/model/progress'
import { pointsOf } from '../../content/points'
import { worksheets } from '../../content/worksheets'
import { useLanguage, useSay } from '../locales/say'
import { addressOf } from '../routes'
import { buttonLook } from '../ui/Button'
import { StatusMark } from '../ui/Marks'
import { nextWorksheet, useStatusWords } from './next-worksheet'
import { PlanHead } from './PlanLine'
import styles from './PlansPage.module.css'
import type { PlanActions } from './use-plan-actions'

/** The plan last worked on: larger, with its worksheets and where to go on. */
export function LastPlan({ summary, actions }: { summary: PlanSummary; actions: PlanActions }) {
  const say = useSay()
  const { locale } = useLanguage()
  const statusWords = useStatusWords()
  const [plan, setPlan] = useState<Plan | null>(null)
  useEffect(() => {
    void window.companion.openPlan(summary.id).then((opened) => opened.kind === 'opened' && setPlan(opened.plan))
  }, [summary.id])
  const next = plan && nextWorksheet(plan, worksheets)
  const points = plan ? pointsOf(plan, worksheets, locale).length : 0
  return (
    <li className={`${styles.entry} ${styles.last}`}>
      <PlanHead summary={summary} actions={actions} />
      {plan && (
        <>
          <ul className={styles.stages}>
            {worksheets.map((worksheet) => (
              <li key={worksheet.id}>
                <Link href={addressOf('worksheet', { plan: plan.id, worksheet: worksheet.id })}>
                  <StatusMark status={statusOf(worksheet, plan)} count={progressOf(worksheet, plan)} />
                  <span>
                    <b>{worksheet.title}</b>
                    <small>{statusWords(worksheet, plan)}</small>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
          <div className={styles.onward}>
            {next && (
              <Link className={buttonLook('main')} href={addressOf('worksheet', { plan: plan.id, worksheet: next.id })}>
                {say(statusOf(next, plan) === 'not-started' ? 'plan.begin-with' : 'plan.go-on', { worksheet: next.title })}
              </Link>
            )}
            <Link href={addressOf('plan', { plan: plan.id })}>{say('plan.points-count', { count: points })}</Link>
          </div>
        </>
      )}
    </li>
  )
}
