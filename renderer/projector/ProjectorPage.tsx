/** Any worksheet on the wall, one question a screen. Nothing of the plan is shown until it is asked for. */
import { Link, useParams } from 'wouter'
import { worksheetOf } from '../../content/worksheets'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { buttonLook } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { Projector } from './Projector'

export function ProjectorPage() {
  const say = useSay()
  const { plan = '', worksheet: id = '', screen } = useParams()
  const worksheet = worksheetOf(id)
  if (worksheet) return <Projector key={worksheet.id} worksheet={worksheet} named={screen} />
  return (
    <main className="sheet">
      <Empty title={say('worksheet.missing')} text={say('worksheet.missing-text')}>
        <Link className={buttonLook('outlined')} href={addressOf('plan', { plan })}>
          {say('plan.back')}
        </Link>
      </Empty>
    </main>
  )
}
