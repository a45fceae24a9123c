import { useId } from 'react'
import { type Mirrored, mirrored } from '../../../content/session/set-up/mirrored'
import { mirroredIn, mirrorsFit, withMirrored } from '../../../content/session/set-up/set-up-questions'
import { useSay } from '../../locales/say'
import { editSession, useSession } from '../session-store'
import styles from './SetUp.module.css'
import { useMirrors } from './use-mirrors'

/** What organisations say of each other, and how each thinks it is seen. */
export function MirrorChoice() {
  const say = useSay()
  const id = useId()
  const session = useSession()
  const mirrors = useMirrors()
  const chosen = mirroredIn(session)
  const { length } = session.organisations
  const hasRoom = mirrorsFit(session, length, chosen.length + 1)
  const turn = (what: Mirrored) => {
    const next = mirrored.filter((each) => (each === what ? !chosen.includes(each) : chosen.includes(each)))
    editSession((now) => withMirrored(now, next, mirrors))
  }
  return (
    <fieldset className={styles.part} aria-describedby={id}>
      <legend className={styles.heading}>{say('setup.mirror')}</legend>
      <p id={id} className={styles.text}>
        {say('setup.mirror-text')}
        {length < 2 && <> {say('setup.mirror-few')}</>}
        {length > 1 && !hasRoom && chosen.length < mirrored.length && <> {say('setup.mirror-full')}</>}
      </p>
      {mirrored.map((what) => (
        <label key={what} className={styles.tick}>
          <input
            type="checkbox"
            checked={chosen.includes(what)}
            disabled={length < 2 || (!hasRoom && !chosen.includes(what))}
            onChange={() => turn(what)}
          />
          <span>{say(`setup.mirror-${what}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
