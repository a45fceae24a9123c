/** What has come so far: by name, where names are kept, and otherwise in numbers alone. */

import { Link } from 'wouter'
import { type Arrival, answeredOn, arrivalsOf, countedApart } from '../../../content/session/collect/here'
import { withoutSheet } from '../../../content/session/collect/type-in'
import type { Session, Sheet } from '../../../content/session/session'
import { nameOf, ownId, standingOf } from '../../../content/session/sheets'
import { isolated } from '../../../content/words/isolated'
import { useSay } from '../../locales/say'
import { Button } from '../../ui/Button'
import { keepFocus } from '../../ui/keep-focus'
import { editSessionUndoably, useSession } from '../session-store'
import { useAddresses } from './addresses'
import styles from './Here.module.css'

export function Here() {
  const say = useSay()
  const session = useSession()
  return (
    <section aria-labelledby="is-here">
      <h2 id="is-here">{say('collect.here')}</h2>
      <p className={styles.count}>{say('collect.here-count', { count: session.sheets.length })}</p>
      {session.mode === 'anonymous' ? <Numbers session={session} /> : <Arrivals session={session} />}
    </section>
  )
}

/** Nothing but numbers, and those only where enough have come. */
function Numbers({ session }: { session: Session }) {
  const say = useSay()
  const parts = (['organisation', 'level'] as const).map((by) => ({ by, counted: countedApart(session, by) }))
  return (
    <>
      {parts.map(
        ({ by, counted }) =>
          counted.length > 0 && (
            <div key={by}>
              <h3 className={styles.by}>{say(`collect.by-${by}`)}</h3>
              <dl className={styles.numbers}>
                {counted.map(({ id, name, count }) => (
                  <div key={id}>
                    <dt>
                      <bdi>{name}</bdi>
                    </dt>
                    <dd>{count}</dd>
                  </div>
                ))}
              </dl>
            </div>
          ),
      )}
      <p className={styles.quiet}>{say('collect.here-anonymous', { minimum: session.minimum })}</p>
    </>
  )
}

function Arrivals({ session }: { session: Session }) {
  const say = useSay()
  const arrivals = arrivalsOf(session)
  if (arrivals.length === 0) return <p className={styles.quiet}>{say('collect.here-none')}</p>
  return (
    <ul className={styles.arrivals}>
      {arrivals.map((arrival) => (
        <Line key={arrival.sheet?.id ?? arrival.group?.id} arrival={arrival} session={session} />
      ))}
    </ul>
  )
}

function Mark({ isFull }: { isFull: boolean }) {
  return (
    <svg className={isFull ? styles.full : styles.ring} viewBox="0 0 12 12" aria-hidden="true">
      <circle cx="6" cy="6" r="4.5" />
    </svg>
  )
}

function standsFor(session: Session, sheet: Pick<Sheet, 'from'>): string[] {
  const { organisation, level } = standingOf(session, sheet)
  const named = [session.organisations.find(({ id }) => id === organisation), session.levels.find(({ id }) => id === level)]
  return named.flatMap((each) => each?.name || [])
}

const isTwin = ({ sheets }: Session, { id }: Sheet): boolean => sheets.some((other) => other.id !== id && ownId(other.id) === ownId(id))

function Line({ arrival: { group, sheet }, session }: { arrival: Arrival; session: Session }) {
  const say = useSay()
  const from = { from: sheet?.from ?? (group ? { group: group.id } : {}) }
  const name = nameOf(session, from)
  return (
    <li>
      <Mark isFull={sheet !== undefined} />
      <div className={styles.whose}>
        <span>{name === '' ? <i>{say('collect.unnamed')}</i> : <bdi>{name}</bdi>}</span>
        {standsFor(session, from).map((part) => (
          <small key={part}>
            <bdi>{part}</bdi>
          </small>
        ))}
      </div>
      {sheet ? <Came sheet={sheet} session={session} name={name} /> : <p className={styles.how}>{say('collect.not-come')}</p>}
    </li>
  )
}

function Came({ sheet, session, name }: { sheet: Sheet; session: Session; name: string }) {
  const say = useSay()
  const { collect } = useAddresses()
  const isMended = session.collecting === 'open' && sheet.via !== 'sent'
  const whose = isolated(name || say('collect.unnamed'))
  return (
    <>
      <p className={styles.how}>
        {say(`collect.by-${sheet.via ?? 'sent'}`)} <span>{say('collect.answered', answeredOn(session, sheet))}</span>
        {isTwin(session, sheet) && <span>{say('collect.is-twin')}</span>}
      </p>
      <p className={styles.acts}>
        <Link href={collect(sheet.id)} aria-label={say(isMended ? 'collect.open-this' : 'collect.read-this', { name: whose })}>
          {say(isMended ? 'collect.open' : 'collect.read')}
        </Link>
        <Button
          look="link"
          aria-label={say('collect.remove-this', { name: whose })}
          onClick={(event) => {
            keepFocus(event.currentTarget)
            editSessionUndoably((now) => withoutSheet(now, sheet.id), 'collect.removed', { name: whose })
          }}
        >
          {say('collect.remove')}
        </Button>
      </p>
    </>
  )
}
