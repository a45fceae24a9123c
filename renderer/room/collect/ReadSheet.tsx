/** A sheet that was sent, to be read: what its writer said is not ours to change. */
import { Link } from 'wouter'
import { itemsAsked } from '../../../content/session/collect/here'
import { answerOn } from '../../../content/session/fits'
import type { Item } from '../../../content/session/item'
import type { Sheet } from '../../../content/session/session'
import { valueWords } from '../../../content/session/settle/settle'
import { nameOf } from '../../../content/session/sheets'
import { useSay } from '../../locales/say'
import { useSession } from '../session-store'
import { useAddresses } from './addresses'
import styles from './Laptop.module.css'
import { Asked } from './LaptopSheet'
import { useArrival } from './use-arrival'

export function ReadSheet({ sheet }: { sheet: Sheet }) {
  const say = useSay()
  const session = useSession()
  const { collect } = useAddresses()
  const heading = useArrival()
  const asked = itemsAsked(session, sheet)
  const unasked = Object.keys(sheet.answers).filter((id) => !session.items.some((item) => item.id === id)).length
  return (
    <main className={styles.page}>
      <p className={styles.crumb}>
        <Link href={collect()}>{say('collect.back')}</Link>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        <bdi>{nameOf(session, sheet) || say('collect.unnamed')}</bdi>
      </h1>
      {sheet.via === 'sent' && <p className={styles.lead}>{say('collect.read-sent')}</p>}
      {unasked > 0 && <p className={styles.note}>{say('collect.unasked', { count: unasked })}</p>}
      <ol className={styles.questions}>
        {asked.map((item, at) => (
          <Read key={item.id} item={item} at={at} sheet={sheet} />
        ))}
      </ol>
    </main>
  )
}

function Read({ item, at, sheet }: { item: Item; at: number; sheet: Sheet }) {
  const say = useSay()
  const { language } = useSession()
  const value = answerOn(sheet, item)
  const reason = value?.kind === 'scale' ? value.evidence.trim() : ''
  return (
    <li>
      <h2>
        <span className={styles.number}>{at + 1}</span>
        <Asked item={item} />
      </h2>
      <p className={styles.answer} dir="auto">
        {valueWords(item, value, language) || (reason === '' && <i>{say('collect.no-answer')}</i>)}
      </p>
      {reason && (
        <p className={styles.answer} dir="auto">
          {reason}
        </p>
      )}
    </li>
  )
}
