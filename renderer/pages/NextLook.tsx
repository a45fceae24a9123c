import { Link } from 'wouter'
import { organisationName } from '../../content/model/names'
import { looksOf } from '../../content/model/next-look'
import type { Plan } from '../../content/model/plan'
import { sayDay } from '../../content/words/say'
import { useLanguage, useSay } from '../locales/say'
import { addressOf } from '../routes'
import { today } from '../ui/today'
import { stepHref } from './step-of'

/** The next date set for looking at the partnership again; a date that has passed is said to have, without blame. */
export function NextLook({ plan }: { plan: Plan }) {
  const say = useSay()
  const { locale } = useLanguage()
  const now = today()
  const looks = looksOf(plan)
  const look = looks.find(({ day }) => day >= now) ?? looks.at(-1)
  if (!look)
    return <Link href={addressOf('worksheet', { plan: plan.id, worksheet: 'looking-back', step: 'next' })}>{say('plan.no-look')}</Link>
  const about = look.partner ? (organisationName(plan, look.partner, say) ?? '') : ''
  return (
    <Link href={stepHref(plan.id, look.place)}>
      {say(look.day >= now ? 'plan.next-look' : 'plan.last-look', { day: sayDay(look.day, locale) })}
      {about && ` (${about})`}
    </Link>
  )
}
