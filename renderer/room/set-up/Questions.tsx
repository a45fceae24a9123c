import { isGiven } from '../../../content/session/begin'
import type { Session } from '../../../content/session/session'
import { minutesToFill } from '../../../content/session/set-up/effort'
import { talkedAbout } from '../../../content/session/set-up/set-up-questions'
import { type ScreenSay, useSay } from '../../locales/say'
import { useSession } from '../session-store'
import { Chosen } from './Chosen'
import { MirrorChoice } from './MirrorChoice'
import { OwnQuestions } from './OwnQuestions'
import { offeredWorksheets } from './offered'
import { Section } from './Section'
import styles from './SetUp.module.css'
import { WorksheetTicks } from './WorksheetTicks'

/** What is asked: questions of the worksheets, and how organisations see each other. */
export function Questions() {
  const say = useSay()
  const session = useSession()
  const edition = isGiven(session) ? 'setup.edition-next' : 'setup.edition-new'
  return (
    <Section title={say('setup.questions')} text={say('setup.questions-text')}>
      {(isGiven(session) || session.edition > 1) && <p className={styles.note}>{say(edition)}</p>}
      <ul className={styles.worksheets}>
        {offeredWorksheets.map(({ worksheet, offered }) => (
          <WorksheetTicks key={worksheet.id} worksheet={worksheet} offered={offered} />
        ))}
      </ul>
      <OwnQuestions />
      <MirrorChoice />
      <p className={styles.note} role="status">
        {howMuch(session, say).join(' ')}
      </p>
      <Chosen />
    </Section>
  )
}

function countOf(session: Session, say: ScreenSay): string {
  const count = talkedAbout(session).length
  if (count === 0) return say('setup.count-only-mirror')
  return say(count < session.items.length ? 'setup.count-mirror' : 'setup.count', { count })
}

const minutesOf = (session: Session, kinds: readonly string[]): number =>
  session.agenda.filter(({ kind }) => kinds.includes(kind)).reduce((all, { minutes }) => all + minutes, 0)

/** How many questions there are, how long they take, and what the agenda has for that. */
function howMuch(session: Session, say: ScreenSay): string[] {
  const { items, mode } = session
  if (items.length === 0) return [say('setup.chosen-none')]
  const count = countOf(session, say)
  const [all, asked] = [minutesOf(session, ['question']), session.agenda.filter(({ item }) => item !== undefined).length]
  if (mode === 'together') return asked === 0 ? [count] : [count, say('setup.each', { minutes: Math.round(all / asked) })]
  const collecting = minutesOf(session, ['collect'])
  const fill = say('setup.fill', { minutes: minutesToFill(session) })
  return collecting === 0 ? [count, fill] : [count, fill, say('setup.fill-agenda', { minutes: collecting })]
}
