import { timetable } from '../../content/model/timetable'
import type { FacilitatorNotes } from '../../content/model/worksheet'
import type { WordId } from '../../content/words/say'
import { useSay } from '../locales/say'
import styles from './Facilitator.module.css'

/** What helps to lead a group through the worksheet. */
export function Facilitator({ notes }: { notes: FacilitatorNotes }) {
  const say = useSay()
  return (
    <section className={styles.facilitator} aria-label={say('about.facilitator')}>
      <h3>{say('about.facilitator')}</h3>
      <p>{notes.purpose}</p>
      <h4>{say('lead.timings')}</h4>
      <ol>
        {timetable(notes.timings).map(({ from, to, what }) => (
          <li key={from}>
            <span>{say('lead.from-to', { from, to })}</span> {what}
          </li>
        ))}
      </ol>
      <Listed heading="lead.opening" texts={notes.opening} />
      <Listed heading="lead.risks" texts={notes.risks} />
      <h4>{say('lead.stalls')}</h4>
      <dl>
        {notes.stalls.map(({ sign, move }) => (
          <div key={sign}>
            <dt>{sign}</dt>
            <dd>{move}</dd>
          </div>
        ))}
      </dl>
      <Listed heading="lead.notes" texts={notes.notes} />
    </section>
  )
}

function Listed({ heading, texts }: { heading: WordId; texts: readonly string[] }) {
  const say = useSay()
  if (texts.length === 0) return null
  return (
    <>
      <h4>{say(heading)}</h4>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )
}
