import { Link } from 'wouter'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import styles from './Reading.module.css'
import { sections } from './sections'

/** The chapter's contents, with the glossary and what is said about the handbook apart. */
export function Contents({ here }: { here: string }) {
  const say = useSay()
  const numbered = sections.filter((section) => section.id !== 'about')
  return (
    <nav className={styles.contents} aria-label={say('reader.contents')}>
      <div>
        <h2>{say('reader.contents')}</h2>
        <ul>
          {numbered.map((section) => (
            <li key={section.id}>
              <Link href={addressOf('handbook', { section: section.id })} aria-current={section.id === here ? 'page' : undefined}>
                <i>{section.id === '2.0' ? '2' : section.id}</i>
                <span>{section.title}</span>
              </Link>
            </li>
          ))}
        </ul>
        <ul className={styles.apart}>
          <li>
            <Link href={addressOf('glossary')} aria-current={here === 'glossary' ? 'page' : undefined}>
              <i />
              <span>{say('glossary.title')}</span>
            </Link>
          </li>
          <li>
            <Link href={addressOf('handbook', { section: 'about' })} aria-current={here === 'about' ? 'page' : undefined}>
              <i />
              <span>{sections.find((section) => section.id === 'about')?.title}</span>
            </Link>
          </li>
        </ul>
      </div>
    </nav>
  )
}
