/** One kept organisation, to be written in. Plans keep their own copy, and show what differs. */
import { useMemo } from 'react'
import { Link, useLocation } from 'wouter'
import type { PlanSummary } from '../../content/model/bridge'
import type { OrganisationProfile } from '../../content/model/organisation'
import { useSay } from '../locales/say'
import form from '../pages/Form.module.css'
import { addressOf } from '../routes'
import { takeOut, tellKeptBefore } from '../state/organisation-store'
import { Button } from '../ui/Button'
import { DetailsForm } from './DetailsForm'
import { editKept } from './editing'
import styles from './Organisation.module.css'

export function KeptOrganisation({ kept, plans }: { kept: OrganisationProfile; plans: readonly PlanSummary[] }) {
  const say = useSay()
  const editing = useMemo(() => editKept(kept.id), [kept.id])
  return (
    <main className={`${form.page} ${styles.page}`}>
      <div className={styles.head}>
        <p className={form.crumb}>
          <Link href={addressOf('organisations')}>{say('organisations.back')}</Link>
        </p>
        <h1>
          <bdi>{kept.name.trim() || say('partner.unnamed')}</bdi>
        </h1>
        <p className={form.lead}>{say('organisations.one-text')}</p>
      </div>
      <aside className={styles.aside} aria-labelledby="uses">
        <h2 id="uses">{say('organisations.uses')}</h2>
        <Uses kept={kept} plans={plans} />
        <TakeOutKept kept={kept} />
      </aside>
      <DetailsForm says={kept} editing={editing} />
    </main>
  )
}

function Uses({ kept, plans }: { kept: OrganisationProfile; plans: readonly PlanSummary[] }) {
  const say = useSay()
  if (plans.length === 0) return <p>{say('organisations.unused')}</p>
  return (
    <ul className={styles.uses}>
      {plans.map((plan) => (
        <li key={plan.id}>
          <Link
            href={
              plan.kept.us === kept.id
                ? addressOf('organisation', { plan: plan.id, organisation: 'us' })
                : addressOf('partners', { plan: plan.id })
            }
          >
            <bdi>{plan.title || say('plan.untitled')}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  )
}

function TakeOutKept({ kept }: { kept: OrganisationProfile }) {
  const say = useSay()
  const [, go] = useLocation()
  const remove = async () => {
    if (!(await takeOut(kept.id))) return
    go(addressOf('organisations'))
    // Told once this screen is left.
    await new Promise(requestAnimationFrame)
    tellKeptBefore('organisations.removed', { name: kept.name }, kept)
  }
  return (
    <Button look="link" onClick={() => void remove()}>
      {say('organisations.remove')}
    </Button>
  )
}
