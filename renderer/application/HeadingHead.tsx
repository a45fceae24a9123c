import type { Application } from '../../content/model/application'
import type { FunderHeading } from '../../content/model/funder'
import { useSay } from '../locales/say'
import styles from './Application.module.css'
import { numbered } from './numbered'

/** What the funder asks stays above what is written, with what reviewers look for one step away. */
export function HeadingHead({ application, heading }: { application: Application; heading: FunderHeading }) {
  const say = useSay()
  const { headings } = application.form
  return (
    <header className={styles.head}>
      <p className={styles.where}>{say('application.which', { at: headings.indexOf(heading) + 1, of: headings.length })}</p>
      <h1 dir="auto">{numbered(heading)}</h1>
      <p id="question" className={styles.question} dir="auto">
        {heading.question}
      </p>
      {heading.help && (
        <details>
          <summary>{say('application.reviewers')}</summary>
          <p dir="auto">{heading.help}</p>
        </details>
      )}
    </header>
  )
}
