/** The organisations that are kept for all plans: the list of them, or one of them to be written in. */
import { useEffect, useState } from 'react'
import { Link, useParams } from 'wouter'
import type { PlanSummary } from '../../content/model/bridge'
import { useSay } from '../locales/say'
import form from '../pages/Form.module.css'
import { addressOf } from '../routes'
import { useKept } from '../state/organisation-store'
import { buttonLook } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { KeptList } from './KeptList'
import { KeptNotices } from './KeptNotices'
import { KeptOrganisation } from './KeptOrganisation'

export function OrganisationsPage() {
  const { organisation: id } = useParams()
  const kept = useKept()
  const [plans, setPlans] = useState<readonly PlanSummary[]>([])
  useEffect(() => void window.companion.listPlans().then((listed) => setPlans(listed.plans)), [])
  if (!kept) return null
  const one = kept.find((profile) => profile.id === id)
  const uses = (profile: string) => plans.filter((plan) => plan.kept.us === profile || plan.kept.partners.includes(profile))
  if (id && !one) return <NotKept />
  return (
    <>
      <KeptNotices />
      {one ? <KeptOrganisation key={one.id} kept={one} plans={uses(one.id)} /> : <KeptList kept={kept} usesOf={uses} />}
    </>
  )
}

function NotKept() {
  const say = useSay()
  return (
    <main className={form.page}>
      <Empty title={say('organisations.missing')} text={say('organisations.missing-text')}>
        <Link className={buttonLook('outlined')} href={addressOf('organisations')}>
          {say('organisations.back')}
        </Link>
      </Empty>
    </main>
  )
}
