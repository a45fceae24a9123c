/** What respondents get: one file that opens in any browser, or sheets to write on. */
import { useState } from 'react'
import { Link } from 'wouter'
import type { Saved } from '../../../content/model/bridge'
import { withGiven } from '../../../content/session/begin'
import { useSay } from '../../locales/say'
import { Button, buttonLook } from '../../ui/Button'
import { editSessionOf, useSession } from '../session-store'
import columns from '../TwoColumns.module.css'
import { useAddresses } from './addresses'
import styles from './Collect.module.css'
import { whenSent } from './when-sent'

async function makeSheet(id: string): Promise<Saved> {
  await whenSent()
  const made = await window.companion.saveRespondentSheet(id)
  if (made.kind === 'saved') await editSessionOf(id, withGiven)
  return made
}

export function HandOut() {
  const say = useSay()
  const { id, given, edition, collecting } = useSession()
  const { view } = useAddresses()
  const [made, setMade] = useState<Saved | null>(null)
  const isOutdated = given > 0 && given < edition
  return (
    <section className={columns.part} aria-labelledby="hand-out">
      <h2 id="hand-out">{say('collect.hand-out')}</h2>
      <p className={columns.text}>{say('collect.hand-out-text')}</p>
      {isOutdated && <p className={columns.notice}>{say('collect.sheet-outdated')}</p>}
      {collecting === 'closed' && <p className={columns.notice}>{say('collect.hand-out-closed')}</p>}
      <div className={columns.buttons}>
        <Button look={collecting === 'open' && given < edition ? 'main' : 'outlined'} onClick={() => void makeSheet(id).then(setMade)}>
          {say(given === edition ? 'collect.sheet-again' : 'collect.sheet')}
        </Button>
        <Link className={buttonLook('outlined')} href={view('record')}>
          {say('collect.print')}
        </Link>
      </div>
      <div role="status">
        {made?.kind === 'saved' && <MadeWords where={made.where} />}
        {made?.kind === 'failed' && <p className={columns.notice}>{say('collect.sheet-failed', { why: made.why })}</p>}
      </div>
    </section>
  )
}

/** Where it lies, and how it is passed on. */
function MadeWords({ where }: { where: string }) {
  const say = useSay()
  return (
    <div className={styles.made}>
      <p>
        {say('collect.sheet-lies')} <bdi className={columns.where}>{where}</bdi>
      </p>
      <p>{say('collect.sheet-pass')}</p>
    </div>
  )
}
