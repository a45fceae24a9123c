/** One result: what it is called and where it stands, joined as in a contents page, and the words around what was found. */
import { useId } from 'react'
import { Link } from 'wouter'
import type { Entry } from '../../content/search/entry'
import { excerptOf, marksIn } from '../../content/search/excerpt'
import type { Hit } from '../../content/search/find'
import { useSay } from '../locales/say'
import { arriveAt, hrefOf } from './goal'
import { Marked } from './Marked'
import styles from './Search.module.css'

interface ResultProps {
  readonly hit: Hit
  readonly plan: string | undefined
  readonly onLeave: () => void
}

export function Result({ hit: { entry, terms }, plan, onLeave }: ResultProps) {
  const id = useId()
  const { subject, title, goal } = entry
  return (
    <li className={styles.result}>
      <div className={styles.line}>
        <Link
          href={hrefOf(goal, plan)}
          data-stop
          aria-describedby={`${id}-where ${id}-words`}
          onClick={() => {
            onLeave()
            arriveAt(goal)
          }}
        >
          {subject && (
            <bdi className={styles.subject}>
              <Marked text={subject} marks={marksIn(subject, terms)} />
            </bdi>
          )}
          {subject && title && ': '}
          <Marked text={title} marks={marksIn(title, terms)} />
        </Link>
        <Where id={`${id}-where`} entry={entry} />
      </div>
      <Words id={`${id}-words`} entry={entry} terms={terms} />
    </li>
  )
}

function Where({ id, entry }: { id: string; entry: Entry }) {
  const say = useSay()
  return (
    <p id={id} className={styles.where}>
      {entry.where.join(say('search.comma'))} {entry.isCandid && <b className={styles.candid}>{say('candid')}</b>}
    </p>
  )
}

function Words({ id, entry, terms }: { id: string; entry: Entry; terms: ReadonlySet<string> }) {
  if (entry.text === '') return <span id={id} />
  const { text, marks, isCutBefore, isCutAfter } = excerptOf(entry.text, terms)
  const look = entry.group === 'plan' ? styles.written : styles.printed
  return (
    <p id={id} dir="auto" className={`${styles.words} ${look} ${entry.isCandid ? styles.inside : ''}`}>
      {isCutBefore && '…'}
      <Marked text={text} marks={marks} />
      {isCutAfter && '…'}
    </p>
  )
}
