import { Link } from 'wouter'
import { worksheetOf } from '../../content/worksheets'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { usePlanStore } from '../state/plan-store'
import own from './Read.module.css'
import styles from './Reading.module.css'
import { type ChapterSection, sections } from './sections'
import { isNumbered } from './source'

export function ReadFoot({ section }: { section: ChapterSection }) {
  const say = useSay()
  return (
    <>
      <Practise section={section} />
      <Turns section={section} />
      {isNumbered(section) && (
        <p className={styles.source}>
          {say('reader.source')}{' '}
          <Link className={own.about} href={addressOf('handbook', { section: 'about' })}>
            {say('reader.sources')}
          </Link>
        </p>
      )}
    </>
  )
}

/** The worksheets that practise a section, in the plan that is open. */
function Practise({ section }: { section: ChapterSection }) {
  const say = useSay()
  const plan = usePlanStore((state) => state.plan?.id)
  if (!plan || section.worksheets.length === 0) return null
  return (
    <p className={`${styles.source} ${own.practise}`}>
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
