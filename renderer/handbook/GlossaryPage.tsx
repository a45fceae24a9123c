import { useEffect } from 'react'
import { Link, useParams } from 'wouter'
import { useLanguage, useSay } from '../locales/say'
import { addressOf } from '../routes'
import { Contents } from './Contents'
import { entryOf, glossary } from './glossary'
import styles from './Reading.module.css'
import { sectionOf } from './sections'

export function GlossaryPage() {
  const say = useSay()
  const { locale } = useLanguage()
  const { term } = useParams()
  useEffect(() => {
    if (term) document.getElementById(`term-${term}`)?.scrollIntoView()
  }, [term])
  const entries = [...glossary].sort((one, other) => one.term.localeCompare(other.term, locale))
  return (
    <div className={styles.reader}>
      <Contents here="glossary" />
      <main className={styles.terms}>
        <h1>{say('glossary.title')}</h1>
        <dl>
          {entries.map((entry) => (
            <div key={entry.id} id={`term-${entry.id}`} data-here={entry.id === term}>
              <dt>{entry.term}</dt>
              <dd>
                {entry.text}
                <small>
                  {entry.addition && <span>{say('question.addition', { source: entry.addition })}</span>}
                  {entry.own && <span>{say('glossary.own')}</span>}
                  <Link href={addressOf('handbook', { section: entry.section, heading: entry.heading })}>
                    {/^\d/.test(entry.section)
                      ? say('glossary.section', { section: entry.section })
                      : say('glossary.in', { title: sectionOf(entry.section)?.title ?? '' })}
                  </Link>
                  {entry.seeAlso.map((other) => (
                    <Link key={other} href={addressOf('glossary', { term: other })}>
                      {entryOf(other)?.term}
                    </Link>
                  ))}
                </small>
              </dd>
            </div>
          ))}
        </dl>
      </main>
    </div>
  )
}
