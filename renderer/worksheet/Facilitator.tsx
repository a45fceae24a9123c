import { Link } from 'wouter'
import { timetable } from '../../content/model/timetable'
import type { FacilitatorNotes } from '../../content/model/worksheet'
import type { WordId } from '../../content/words/say'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { usePlan } from '../state/plan-store'
import styles from './Facilitator.module.css'

/** What helps to lead a group through the worksheet. */
export function Facilitator({ notes }: { notes: FacilitatorNotes }) {
  const say = useSay()
  const { id } = usePlan()
  return (
    <div className={styles.facilitator}>
      <p>{notes.purpose}</p>
      <h3>{say('lead.timings')}</h3>
      <ol>
        {timetable(notes.timings).map(({ from, to, what }) => (
          <li key={from}>
            <span>{say('lead.from-to', { from, to })}</span> {what}
          </li>
        ))}
      </ol>
      <Listed heading="lead.opening" texts={notes.opening} />
      <Listed heading="lead.risks" texts={notes.risks} />
      <h3>{say('lead.stalls')}</h3>
      <dl>
        {notes.stalls.map(({ sign, move }) => (
          <div key={sign}>
            <dt>{sign}</dt>
            <dd>{move}</dd>
          </div>
        ))}
      </dl>
      <Listed heading="lead.notes" texts={notes.notes} />
      <p className={styles.edition}>
        <Link href={addressOf('documents', { plan: id, document: 'facilitators-edition' })}>{say('about.edition')}</Link>
      </p>
    </div>
  )
}

function Listed({ heading, texts }: { heading: WordId; texts: readonly string[] }) {
  const say = useSay()
  if (texts.length === 0) return null
  return (
    <>
      <h3>{say(heading)}</h3>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )
}
