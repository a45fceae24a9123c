/** The plan's applications to funders, in the list of documents. */
import { Link } from 'wouter'
import { applicationsInOrder } from '../../content/application/edits'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { usePlan } from '../state/plan-store'

export function ApplicationList() {
  const say = useSay()
  const plan = usePlan()
  return (
    <ul>
      {applicationsInOrder(plan).map((application) => (
        <li key={application.id}>
          <Link href={addressOf('application', { plan: plan.id, application: application.id })} dir="auto">
            {application.form.title}
          </Link>
        </li>
      ))}
      <li>
        <Link href={addressOf('application', { plan: plan.id })}>{say('applications.link')}</Link>
        <p>{say('applications.link-help')}</p>
      </li>
      <li>
        <Link href={addressOf('forms')}>{say('forms.title')}</Link>
      </li>
    </ul>
  )
}
