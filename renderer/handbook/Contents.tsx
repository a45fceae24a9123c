import { Link } from 'wouter'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import styles from './Reading.module.css'
import { type ChapterSection, sections } from './sections'

/** The chapter's contents, with the glossary and what is said about the handbook apart, and the companion's own texts after them. */
export function Contents({ here }: { here: string }) {
  const say = useSay()
  const about = sections.filter((section) => section.id === 'about')
  const own = sections.filter((section) => section.own)
  const numbered = sections.filter((section) => !about.includes(section) && !own.includes(section))
  return (
    <nav className={styles.contents} aria-label={say('reader.contents')}>
      <div>
        <h2>{say('reader.contents')}</h2>
        <ul>
          <Lines of={numbered} here={here} />
        </ul>
        <ul className={styles.apart}>
          <li>
            <Link href={addressOf('glossary')} aria-current={here === 'glossary' ? 'page' : undefined}>
              <i />
              <span>{say('glossary.title')}</span>
            </Link>
          </li>
          <Lines of={about} here={here} />
        </ul>
        <h2 className={styles.apart}>{say('reader.own-contents')}</h2>
        <ul>
          <Lines of={own} here={here} />
        </ul>
      </div>
    </nav>
  )
}

function Lines({ of, here }: { of: readonly ChapterSection[]; here: string }) {
  return of.map((section) => (
    <li key={section.id}>
      <Link href={addressOf('handbook', { section: section.id })} aria-current={section.id === here ? 'page' : undefined}>
        <i>{numberOf(section)}</i>
        <span>{section.title}</span>
      </Link>
    </li>
  ))
}

/** The chapter's opening goes by the chapter's own number. */
function numberOf({ id }: ChapterSection): string {
  if (id === '2.0') return '2'
  return /^\d/.test(id) ? id : ''
}
