import { Link } from 'wouter'
import { useSay } from '../../locales/say'
import { addressOf } from '../../routes'
import { buttonLook } from '../../ui/Button'
import { useSession } from '../session-store'
import { Section } from './Section'
import styles from './SetUp.module.css'

/** What there is to do once all is settled. */
export function WhatNext() {
  const say = useSay()
  const { plan, id, mode } = useSession()
  const to = (view: string) => addressOf('session', { plan, session: id, view })
  return (
    <Section title={say('setup.next')}>
      <ul className={styles.next}>
        {mode !== 'together' && (
          <li>
            <Link href={to('collect')}>{say('setup.next-sheet')}</Link>
            <p>{say('setup.next-sheet-text')}</p>
          </li>
        )}
        <li>
          <Link href={to('record')}>{say('setup.next-print')}</Link>
          <p>{say('setup.next-print-text')}</p>
        </li>
        <li>
          <Link className={buttonLook('main')} href={to('present')}>
            {say('setup.next-begin')}
          </Link>
          <p>{say('setup.next-begin-text')}</p>
        </li>
      </ul>
    </Section>
  )
}
