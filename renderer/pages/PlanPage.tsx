import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { figuresOf, isFigureEmpty } from '../../content/figures/figure-words'
import { organisationName, ourName } from '../../content/model/names'
import { partnersInOrder } from '../../content/model/places'
import { type Plan, US } from '../../content/model/plan'
import { statusOf } from '../../content/model/progress'
import { STAGES } from '../../content/model/worksheet'
import { sayDay } from '../../content/words/say'
import { worksheets } from '../../content/worksheets'
import { FigureView } from '../figures/FigureView'
import { useLanguage, useSay } from '../locales/say'
import { addressOf } from '../routes'
import { closePlan, usePlan } from '../state/plan-store'
import { saveCopy } from '../state/saving'
import { tell } from '../state/toast-store'
import { Button, buttonLook } from '../ui/Button'
import { nextWorksheet } from './next-worksheet'
import styles from './PlanPage.module.css'
import { Points } from './Points'
import { Tasks } from './Tasks'
import { usePoints } from './use-points'

const SHOWN_POINTS = 5

export function PlanPage() {
  const say = useSay()
  const plan = usePlan()
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
          <People plan={plan} />
          <p className={styles.facts}>
            {[project.funder, project.call, project.deadline && say('plan.deadline', { day: sayDay(project.deadline, locale) })]
              .filter(Boolean)
              .map((fact) => (
                <bdi key={fact}>{fact}</bdi>
              ))}
            <Link href={addressOf('project', { plan: plan.id })}>{say('plan.project')}</Link>
          </p>
        </div>
        <div className={styles.act}>
          {project.example && <p className={styles.note}>{say('plan.example')}</p>}
          {next && (
            <Link className={buttonLook('main')} href={addressOf('worksheet', { plan: plan.id, worksheet: next.id })}>
              {say('plan.go-on', { worksheet: next.title })}
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
      </section>
      <PointsAndDocuments plan={plan} />
      <Figures plan={plan} />
      <Foot plan={plan} />
    </main>
  )
}

function People({ plan }: { plan: Plan }) {
  const say = useSay()
  const partners = partnersInOrder(plan)
  return (
    <ul className={styles.people} aria-label={say('plan.people')}>
      <li>
        <bdi>{ourName(plan, say)}</bdi> <small>{plan.project.lead === US ? say('plan.lead-us') : say('us')}</small>
      </li>
      {partners.map((partner) => (
        <li key={partner.id}>
          <bdi>{organisationName(plan, partner.id, say)}</bdi>{' '}
          <small>
            {[plan.project.lead === partner.id ? say('part.lead') : '', say(`status.${partner.status}`)].filter(Boolean).join(', ')}
          </small>
        </li>
      ))}
      <li>
        <Link href={addressOf('partners', { plan: plan.id })}>{say(partners.length > 0 ? 'plan.partners' : 'plan.add-partner')}</Link>
      </li>
    </ul>
  )
}

function PointsAndDocuments({ plan }: { plan: Plan }) {
  const say = useSay()
  const points = usePoints()
  const [isAll, setAll] = useState(false)
  const more = points.length - SHOWN_POINTS
  return (
    <section className={styles.column} aria-labelledby="points">
      <h2 id="points">
        {say('points.title')} <small>{points.length > 0 && say('plan.points-number', { count: points.length })}</small>
      </h2>
      {points.length === 0 ? (
        <p className={styles.none}>{say('points.none')}</p>
      ) : (
        <Points points={isAll ? points : points.slice(0, SHOWN_POINTS)} />
      )}
      {more > 0 && (
        <p className={styles.more}>
          <Button look="link" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
            {isAll ? say('points.fewer') : say('points.more', { count: more })}
          </Button>
        </p>
      )}
      <div className={styles.part}>
        <h2>{say('plan.documents')}</h2>
        <p>
          <Link href={addressOf('documents', { plan: plan.id })}>{say('plan.make')}</Link>
        </p>
      </div>
    </section>
  )
}

function Figures({ plan }: { plan: Plan }) {
  const say = useSay()
  const drawn = figuresOf(worksheets).filter(({ figure }) => !isFigureEmpty(figure, plan, worksheets, say))
  return (
    <section className={`${styles.column} ${styles.figures}`} aria-labelledby="figures">
      <h2 id="figures">{say('plan.figures')}</h2>
      {drawn.length === 0 && <p className={styles.none}>{say('plan.figures-none')}</p>}
      {drawn.map(({ figure }) => (
        <FigureView key={figure.id} figure={figure} />
      ))}
    </section>
  )
}

function Foot({ plan }: { plan: Plan }) {
  const say = useSay()
  const [, go] = useLocation()
  const trash = async () => {
    const moved = await window.companion.trashPlan(plan.id)
    if (moved.kind === 'failed') return tell({ key: 'toast.failed', values: { why: moved.why } })
    const restore = () =>
      void window.companion.restorePlan(plan.id).then((opened) => opened.kind === 'opened' && go(addressOf('plan', { plan: plan.id })))
    closePlan()
    go(addressOf('plans'))
    tell({ key: 'plan.trashed', values: { title: plan.project.title }, action: { key: 'trash.restore', run: restore } })
  }
  return (
    <footer className={styles.foot}>
      <Button look="link" onClick={() => void saveCopy()}>
        {say('save.copy')}
      </Button>
      <Button look="link" onClick={() => void trash()}>
        {say('plan.trash')}
      </Button>
    </footer>
  )
}
