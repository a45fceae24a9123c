import { newId } from '../../../content/model/id'
import { LEAST_MINIMUM, type Named, type Session } from '../../../content/session/session'
import {
  hasRoomForOrganisations,
  MOST_LEVELS,
  mayChangeMinimum,
  withLevels,
  withMinimum,
  withOrganisations,
} from '../../../content/session/set-up/set-up'
import { useSay } from '../../locales/say'
import { editSession, editSessionUndoably, useSession } from '../session-store'
import { Amount } from './Amount'
import { Groups } from './Groups'
import { Names } from './Names'
import { Section } from './Section'
import styles from './SetUp.module.css'
import { useMirrors } from './use-mirrors'

/** The three ways in which a list of names is changed, once it is said how the session takes a changed one. */
function changes(listOf: (session: Session) => readonly Named[], take: (session: Session, names: Named[]) => Session, prefix: string) {
  const change = (names: (known: readonly Named[]) => Named[]) => (session: Session) => take(session, names(listOf(session)))
  return {
    onRename: (id: string, name: string) =>
      editSession(change((known) => known.map((each) => (each.id === id ? { ...each, name } : each)))),
    onRemove: (id: string, name: string) =>
      editSessionUndoably(
        change((known) => known.filter((each) => each.id !== id)),
        'setup.named-gone',
        { name },
      ),
    onAdd: (name: string) => editSession(change((known) => [...known, { id: newId(prefix), name }])),
  }
}

/** Organisations and levels to tick, groups where they are settled, and how few are never shown apart. */
export function WhoIsThere() {
  const say = useSay()
  const session = useSession()
  const { organisations, levels, mode } = session
  const mirrors = useMirrors()
  const hasRoom = hasRoomForOrganisations(session, organisations.length + 1)
  return (
    <Section title={say('setup.who')} text={say('setup.who-text')}>
      <Names
        title={say('setup.organisations')}
        names={organisations}
        nth={(number) => say('setup.organisation-n', { number })}
        adding={say('setup.organisation-add')}
        full={hasRoom ? undefined : say('setup.organisations-full')}
        {...changes(
          (now) => now.organisations,
          (now, names) => withOrganisations(now, names, mirrors),
          'organisation',
        )}
      />
      <Names
        title={say('setup.levels')}
        text={say('setup.levels-text')}
        names={levels}
        nth={(number) => say('setup.level-n', { number })}
        adding={say('setup.level-add')}
        full={levels.length < MOST_LEVELS ? undefined : say('setup.levels-full')}
        {...changes((now) => now.levels, withLevels, 'level')}
      />
      <div className={styles.part}>
        <h3>{say('setup.groups')}</h3>
        <p className={styles.text}>{say(mode === 'anonymous' ? 'setup.groups-anonymous' : 'setup.groups-text')}</p>
        {mode !== 'anonymous' && <Groups />}
      </div>
      <Minimum session={session} />
    </Section>
  )
}

function Minimum({ session }: { session: Session }) {
  const say = useSay()
  const { minimum } = session
  return (
    <div className={styles.part}>
      {mayChangeMinimum(session) ? (
        <Amount
          label={say('setup.minimum')}
          value={minimum}
          least={LEAST_MINIMUM}
          most={100}
          onAmount={(next) => editSession((now) => withMinimum(now, next))}
        />
      ) : (
        <p className={styles.note}>{say('setup.minimum-locked', { minimum })}</p>
      )}
      <p className={styles.text}>{say('setup.minimum-text')}</p>
    </div>
  )
}
