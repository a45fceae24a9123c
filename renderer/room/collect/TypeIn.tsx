import { Link } from 'wouter'
import { useSay } from '../../locales/say'
import { buttonLook } from '../../ui/Button'
import { useSession } from '../session-store'
import columns from '../TwoColumns.module.css'
import { useAddresses } from './addresses'

/** The two ways of typing in: a group at the laptop, and a pile of papers. */
export function TypeIn() {
  const say = useSay()
  const { collect } = useAddresses()
  const { mode } = useSession()
  return (
    <section className={columns.part} aria-labelledby="type-in">
      <h2 id="type-in">{say('collect.type-in')}</h2>
      <p className={columns.text}>{say(mode === 'anonymous' ? 'collect.type-in-anonymous' : 'collect.type-in-text')}</p>
      <div className={columns.buttons}>
        <Link className={buttonLook('outlined')} href={collect('laptop')}>
          {say(mode === 'anonymous' ? 'collect.laptop-one' : 'collect.laptop')}
        </Link>
        <Link className={buttonLook('outlined')} href={collect('paper')}>
          {say('collect.papers')}
        </Link>
      </div>
    </section>
  )
}
