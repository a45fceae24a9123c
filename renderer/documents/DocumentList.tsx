/** The family of documents, by who reads them. */
import { Link } from 'wouter'
import type { DocumentAudience } from '../../content/model/audience'
import { clipped } from '../../content/model/clipped'
import type { MadeSummary } from '../../content/model/made'
import type { Outline } from '../../content/model/outline'
import { outlines } from '../../content/outlines'
import { useLanguage, useSay } from '../locales/say'
import { addressOf } from '../routes'
import { usePlan } from '../state/plan-store'
import { ApplicationList } from './Applications'
import styles from './DocumentList.module.css'
import { useRoom } from './use-room'
import { sayWhichDay } from './when'

const READERS: readonly DocumentAudience[] = ['ours', 'partner', 'funder', 'participants']

/** Where there is no room beside the outline, the list folds to a line that opens. */
export function DocumentList({ here, made }: { here: Outline; made: readonly MadeSummary[] }) {
  const say = useSay()
  const hasRoom = useRoom('list')
  const list = (
    <nav className={styles.list} aria-label={say('documents.title')}>
      {READERS.map((readers) => (
        <Readers key={readers} readers={readers} here={here} made={made} />
      ))}
    </nav>
  )
  if (hasRoom) return <div className={styles.side}>{list}</div>
  return (
    <details key={here.id} className={styles.folded}>
      <summary>{say('documents.others')}</summary>
      {list}
    </details>
  )
}

function Readers({ readers, here, made }: { readers: DocumentAudience; here: Outline; made: readonly MadeSummary[] }) {
  const say = useSay()
  const own = outlines.filter(({ audience }) => audience === readers)
  return (
    <section className={styles.readers} aria-labelledby={`for-${readers}`}>
      <h2 id={`for-${readers}`}>{say(`documents.for.${readers}`)}</h2>
      <ul>
        {own.map((outline) => (
          <Line key={outline.id} outline={outline} isHere={outline === here} made={made} />
        ))}
      </ul>
      {readers === 'funder' && <ApplicationList />}
    </section>
  )
}

/** The first sentence says which document it is; the rest stands at its head. */
const firstSentence = (help: string): string => clipped(/^.*?[.:؟。](?=\s|$)/su.exec(help)?.[0]?.replace(/:$/, '.') ?? help, ROOM)
/** Letters that two lines of the list hold. */
const ROOM = 72

function Line({ outline, isHere, made }: { outline: Outline; isHere: boolean; made: readonly MadeSummary[] }) {
  const say = useSay()
  const { id } = usePlan()
  const { locale } = useLanguage()
  const last = made.find(({ wish }) => wish.document === outline.id)
  return (
    <li>
      <Link href={addressOf('documents', { plan: id, document: outline.id })} aria-current={isHere ? 'page' : undefined}>
        {outline.title}
      </Link>
      <p>{firstSentence(outline.help)}</p>
      {last && (
        <p className={styles.last}>
          {say(last.changes.length > 0 ? 'made.line-outdated' : 'made.line', { day: sayWhichDay(last.at, locale) })}
        </p>
      )}
    </li>
  )
}
