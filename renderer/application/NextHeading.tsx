import { Link } from 'wouter'
import type { Application } from '../../content/model/application'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { usePlan } from '../state/plan-store'
import { buttonLook } from '../ui/Button'
import { numbered } from './numbered'

/** On to the next heading of the form. */
export function NextHeading({ application, heading }: { application: Application; heading: string }) {
  const say = useSay()
  const { id } = usePlan()
  const { headings } = application.form
  const next = headings[headings.findIndex((each) => each.id === heading) + 1]
  if (!next) return null
  return (
    <Link className={buttonLook('link')} href={addressOf('application', { plan: id, application: application.id, heading: next.id })}>
      {say('application.next', { heading: numbered(next) })}
    </Link>
  )
}
