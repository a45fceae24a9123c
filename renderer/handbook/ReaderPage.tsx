import { Link, useParams } from 'wouter'
import { worksheetOf } from '../../content/worksheets'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { usePlanStore } from '../state/plan-store'
import { useSetting } from '../state/settings-store'
import { useWork } from '../state/work-store'
import { Empty } from '../ui/Empty'
import { Contents } from './Contents'
import { chapterParts } from './parts'
import styles from './Reading.module.css'
import { type ChapterSection, sectionOf, sections } from './sections'
import { useReadingPlace } from './use-reading-place'

export function ReaderPage() {
  const say = useSay()
  const reading = useSetting('reading')
  const { section: id = reading.section } = useParams()
  const section = sectionOf(id)
  return (
    <div className={styles.reader}>
      <Contents here={id} />
      {section ? (
        <Read key={section.id} section={section} />
      ) : (
        <main className={styles.text}>
          <Empty title={say('reader.missing')} text={say('reader.missing-text')} />
        </main>
      )}
    </div>
  )
}

function Read({ section }: { section: ChapterSection }) {
  const say = useSay()
  const { heading } = useParams()
  const text = useReadingPlace(section.id, heading)
  const isNumbered = section.id !== 'about' && !section.own
  return (
    <main className={styles.text}>
      <BackToWork />
      {isNumbered && (
        <p className={styles.minutes}>
          {say('reader.minutes', { section: section.id === '2.0' ? '2' : section.id, minutes: section.minutes })}
        </p>
      )}
      {section.own && <p className={styles.minutes}>{say('reader.own', { minutes: section.minutes })}</p>}
      <h1>{section.title}</h1>
      <article ref={text} className={styles.body}>
        <section.Text components={chapterParts} />
      </article>
      <Practise section={section} />
      <Turns section={section} />
      {isNumbered && (
        <p className={styles.source}>
          {say('reader.source')} <Link href={addressOf('handbook', { section: 'about' })}>{say('reader.sources')}</Link>
        </p>
      )}
    </main>
  )
}

/** Back to the question that led here. */
function BackToWork() {
  const say = useSay()
  const plan = usePlanStore((state) => state.plan?.id)
  const last = useWork((state) => state.last)
  if (!last || !plan || !last.href.startsWith(addressOf('plan', { plan }))) return null
  return (
    <p className={styles.back}>
      <Link href={last.href}>{say('reader.back', { title: last.title })}</Link>
    </p>
  )
}

/** The worksheets that practise a section, in the plan that is open. */
function Practise({ section }: { section: ChapterSection }) {
  const say = useSay()
  const plan = usePlanStore((state) => state.plan?.id)
  if (!plan || section.worksheets.length === 0) return null
  return (
    <p className={styles.source}>
      {say('reader.practise')}{' '}
      {section.worksheets.map((id) => (
        <span key={id}>
          <Link href={addressOf('worksheet', { plan, worksheet: id })}>{worksheetOf(id)?.title}</Link>{' '}
        </span>
      ))}
    </p>
  )
}

function Turns({ section }: { section: ChapterSection }) {
  const say = useSay()
  const at = sections.indexOf(section)
  const [before, next] = [sections[at - 1], sections[at + 1]]
  return (
    <nav className={styles.turns} aria-label={say('reader.turns')}>
      {before ? (
        <Link href={addressOf('handbook', { section: before.id })}>{say('reader.before', { title: before.title })}</Link>
      ) : (
        <span />
      )}
      {next && <Link href={addressOf('handbook', { section: next.id })}>{say('reader.next', { title: next.title })}</Link>}
    </nav>
  )
}
