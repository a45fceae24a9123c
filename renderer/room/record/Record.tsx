/** The end of a session: its record, sheets to write on, what was promised, and the same once more for the next group. */
import { useState } from 'react'
import { Link, useParams } from 'wouter'
import { summaryOf } from '../../../content/session/session'
import { useSay } from '../../locales/say'
import { addressOf } from '../../routes'
import { Button, buttonLook } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { useSession } from '../session-store'
import { NextGroup } from '../sessions/NextGroup'
import columns from '../TwoColumns.module.css'
import { CameTo } from './CameTo'
import { PaperPart } from './PaperPart'
import styles from './Record.module.css'
import { usePapers } from './use-papers'

export function Record() {
  const say = useSay()
  const { id, items, sheets, agreements, promises } = useSession()
  const papers = usePapers(id)
  if (items.length === 0) return <NoQuestions />
  // Until something has come, whoever is here has come for sheets to print.
  const isBefore = sheets.length + agreements.length + promises.length === 0
  const record = (
    <PaperPart what="record" papers={papers} isMain={!isBefore}>
      <p className={columns.text}>{say('record.record-text')}</p>
      <StillCollecting />
    </PaperPart>
  )
  return (
    <main className={columns.page}>
      <header className={columns.top}>
        <h1>{say('room.record')}</h1>
        <p className={columns.lead}>{say('record.lead')}</p>
      </header>
      <div className={columns.ways}>
        {!isBefore && record}
        <PaperPart what="handout" papers={papers} isMain={isBefore}>
          <p className={columns.text}>{say('record.handout-text')}</p>
        </PaperPart>
        {isBefore && record}
        <Onwards />
      </div>
      <div className={columns.beside}>
        <CameTo />
      </div>
    </main>
  )
}

/** Until then nothing of an anonymous session is shown, on paper as little as on the wall. */
function StillCollecting() {
  const say = useSay()
  const { plan, session } = useParams()
  const { mode, collecting } = useSession()
  if (mode !== 'anonymous' || collecting === 'closed') return null
  return (
    <p className={columns.notice}>
      {say('record.still-open')}{' '}
      <Link className={styles.link} href={addressOf('session', { plan, session, view: 'collect' })}>
        {say('record.to-collect')}
      </Link>
    </p>
  )
}

function Onwards() {
  const say = useSay()
  const { plan } = useParams()
  const session = useSession()
  const [isAsked, setAsked] = useState(false)
  return (
    <>
      <section className={columns.part} aria-labelledby="next-group">
        <h2 id="next-group">{say('record.next')}</h2>
        <p className={columns.text}>{say('record.next-text')}</p>
        <div className={columns.buttons}>
          <Button onClick={() => setAsked(true)}>{say('record.next-make')}</Button>
        </div>
        {isAsked && (
          <NextGroup summary={summaryOf(session)} title={session.title || say('room.untitled')} onClose={() => setAsked(false)} />
        )}
      </section>
      <section className={columns.part} aria-labelledby="to-lead">
        <h2 id="to-lead">{say('record.lead-it')}</h2>
        <p className={columns.text}>{say('record.lead-it-text')}</p>
        <div className={columns.buttons}>
          <Link className={buttonLook('outlined')} href={addressOf('documents', { plan, document: 'facilitators-edition' })}>
            {say('record.edition')}
          </Link>
        </div>
      </section>
    </>
  )
}

function NoQuestions() {
  const say = useSay()
  const { plan, session } = useParams()
  return (
    <main className="sheet">
      <Empty title={say('record.no-questions')} text={say('record.no-questions-text')}>
        <Link className={buttonLook('outlined')} href={addressOf('session', { plan, session, view: 'set-up' })}>
          {say('record.to-set-up')}
        </Link>
      </Empty>
    </main>
  )
}
