/** A form that the program brings, to be read: what each heading asks, how much may be written, and which answers matter. */
import type { FunderForm, FunderHeading } from '../../../content/model/funder'
import { useSay } from '../../locales/say'
import page from '../../pages/Form.module.css'
import { askedAs } from './asked'
import { CopyForm } from './CopyForm'
import styles from './Forms.module.css'
import { Source } from './Source'
import { useRoom } from './use-room'

export function FormView({ form }: { form: FunderForm }) {
  const say = useSay()
  return (
    <>
      <h1>
        <bdi>{form.title}</bdi>
      </h1>
      <Source form={form} />
      <p className={styles.note} dir="auto">
        {form.note}
      </p>
      <div className={page.buttons}>
        <CopyForm form={form} look="main" />
        <p className={styles.source}>{say('forms.copy-help')}</p>
      </div>
      <ol className={styles.headings}>
        {form.headings.map((heading) => (
          <HeadingView key={heading.id} heading={heading} />
        ))}
      </ol>
    </>
  )
}

function HeadingView({ heading }: { heading: FunderHeading }) {
  const say = useSay()
  const room = useRoom()
  return (
    <li className={styles.heading}>
      <div className={styles.row}>
        <h2>
          <bdi>
            {heading.number} {heading.title}
          </bdi>
        </h2>
        <span className={styles.leader} />
        <span className={styles.count}>{room(heading)}</span>
      </div>
      <p className={styles.question} dir="auto">
        {heading.question}
      </p>
      <p className={styles.help} dir="auto">
        {heading.help}
      </p>
      {heading.kind === 'table' ? (
        <p className={styles.help}>
          <b>
            {say('forms.columns')}
            {say('point.colon')}
          </b>{' '}
          <span dir="auto">{heading.columns.map(({ title }) => title).join(' · ')}</span>
        </p>
      ) : (
        <Answers heading={heading} />
      )}
    </li>
  )
}

function Answers({ heading }: { heading: Extract<FunderHeading, { kind: 'text' }> }) {
  const say = useSay()
  const list = (part: 'sources' | 'also') =>
    heading[part].length > 0 && (
      <>
        <h3>{say(`forms.${part}`)}</h3>
        <ol>
          {heading[part].map(({ question }) => (
            <li key={question}>
              {askedAs(question).text} <small>{askedAs(question).section}</small>
            </li>
          ))}
        </ol>
      </>
    )
  const count = heading.sources.length + heading.also.length
  if (count === 0) return null
  return (
    <details className={styles.answers}>
      <summary>{say('forms.answers', { count })}</summary>
      {list('sources')}
      {list('also')}
    </details>
  )
}
