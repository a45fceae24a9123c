/** The headings of a form with how far each is written, the deadline above them. */
import { memo } from 'react'
import { Link } from 'wouter'
import { piecesAt } from '../../content/application/edits'
import { isOpen, shownPieces } from '../../content/application/following'
import { sentText } from '../../content/application/left-tidy'
import type { Reading } from '../../content/application/reading'
import type { Application } from '../../content/model/application'
import type { FunderHeading } from '../../content/model/funder'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { useLatePlan } from '../state/plan-store'
import { AboutApplication } from './AboutApplication'
import styles from './Application.module.css'
import { Counter } from './Counter'
import { GoneTexts } from './GoneTexts'
import { MakeApplication } from './MakeApplication'
import { numbered } from './numbered'

function HeadingState({ application, heading, reading }: { application: Application; heading: FunderHeading; reading: Reading }) {
  const say = useSay()
  const plan = useLatePlan()
  if (heading.kind === 'table') return <small>{say('application.table')}</small>
  const pieces = piecesAt(plan, { application: application.id, heading: heading.id, row: '', column: '' })
  const shown = shownPieces(pieces, reading)
  const [text, open] = [sentText(shown), shown.filter(isOpen).length]
  if (shown.length === 0) return <small>{say('application.not-started')}</small>
  return (
    <>
      {heading.limit ? <Counter text={text} limit={heading.limit} look="small" /> : <small>{say('application.begun')}</small>}
      {open > 0 && <small className={styles.open}>{say('application.open', { count: open })}</small>}
    </>
  )
}

/** Told a moment late, so that it never holds up a key. */
export const HeadingList = memo(function HeadingList({
  application,
  current,
  reading,
}: {
  application: Application
  current: string
  reading: Reading
}) {
  const say = useSay()
  const { id } = useLatePlan()
  return (
    <nav className={styles.headings} aria-label={say('application.headings')}>
      <div className={styles.pane}>
        <AboutApplication application={application} />
        <ol>
          {application.form.headings.map((heading) => (
            <li key={heading.id}>
              <Link
                href={addressOf('application', { plan: id, application: application.id, heading: heading.id })}
                aria-current={heading.id === current ? 'page' : undefined}
                dir="auto"
              >
                {numbered(heading)}
              </Link>
              <HeadingState application={application} heading={heading} reading={reading} />
            </li>
          ))}
        </ol>
        <GoneTexts application={application} reading={reading} />
        <MakeApplication application={application} reading={reading} />
      </div>
    </nav>
  )
})
