/** What funders and agreements ask of one organisation of the plan, ours or a partner's. */
import { useMemo } from 'react'
import { Link, useParams } from 'wouter'
import { organisationName } from '../../content/model/names'
import { described, organisationAt } from '../../content/model/organisation-edit'
import { useSay } from '../locales/say'
import form from '../pages/Form.module.css'
import { addressOf } from '../routes'
import { useIsViewing, usePlan } from '../state/plan-store'
import { buttonLook } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { DetailsForm } from './DetailsForm'
import { editInPlan } from './editing'
import { KeptAside } from './KeptAside'
import { KeptNotices } from './KeptNotices'
import styles from './Organisation.module.css'

export function OrganisationPage() {
  const say = useSay()
  const plan = usePlan()
  const isEarlier = useIsViewing()
  const { organisation: id = '' } = useParams()
  const editing = useMemo(() => editInPlan(id), [id])
  const organisation = organisationAt(plan, id)
  const partners = addressOf('partners', { plan: plan.id })
  if (!organisation)
    return (
      <main className="sheet">
        <Empty title={say('organisation.missing')} text={say('organisation.missing-text')}>
          <Link className={buttonLook('outlined')} href={partners}>
            {say('organisation.back')}
          </Link>
        </Empty>
      </main>
    )
  return (
    <>
      <KeptNotices />
      <main className={`${form.page} ${styles.page}`}>
        <div className={styles.head}>
          <p className={form.crumb}>
            <Link href={partners}>{say('organisation.back')}</Link>
          </p>
          <h1>
            <bdi>{organisationName(plan, id, say)}</bdi>
          </h1>
          <p className={form.lead}>{say('organisation.details-text')}</p>
        </div>
        {isEarlier ? (
          <aside className={styles.aside}>
            <p>{say('earlier.kept')}</p>
          </aside>
        ) : (
          <KeptAside id={id} organisation={organisation} />
        )}
        <DetailsForm key={id} says={described(organisation)} editing={editing} />
      </main>
    </>
  )
}
