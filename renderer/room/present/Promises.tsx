/** What somebody in the room will do about it: what, who and by when. */
import { useState } from 'react'
import type { Item } from '../../../content/session/item'
import type { Session } from '../../../content/session/session'
import { withoutPromise } from '../../../content/session/settle/settle'
import { sayDay } from '../../../content/words/say'
import { useLanguage, useSay } from '../../locales/say'
import { Button } from '../../ui/Button'
import { editSessionUndoably } from '../session-store'
import { PromiseDialog } from './PromiseDialog'
import styles from './Promises.module.css'

interface PromisesProps {
  readonly session: Session
  readonly item: Item | undefined
  /** At the close all of them are read out. */
  readonly isAll: boolean
}

export function Promises({ session, item, isAll }: PromisesProps) {
  const say = useSay()
  const { locale } = useLanguage()
  const [isMaking, setMaking] = useState(false)
  if (!item && !isAll) return null
  const promises = session.promises.filter((promised) => isAll || promised.item === item?.id)
  return (
    <section className={styles.promises} aria-label={say('present.promises')}>
      {isAll && <h2>{say('present.promises')}</h2>}
      {promises.length > 0 && (
        <ul>
          {promises.map(({ id, what, who, by }) => (
            <li key={id}>
              <span dir="auto">{what}</span>
              <small>
                <bdi>{who || say('commitment.nobody')}</bdi>, <bdi>{by ? sayDay(by, locale) : say('commitment.no-day')}</bdi>
              </small>
              <Button
                look="link"
                aria-label={say('present.promise-remove', { what })}
                onClick={() => editSessionUndoably((now) => withoutPromise(now, id), 'commitment.removed')}
              >
                {say('present.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isAll && promises.length === 0 && <p>{say('present.promises-none')}</p>}
      <Button look="link" onClick={() => setMaking(true)}>
        {say(item ? 'present.promise' : 'commitment.add')}
      </Button>
      {isMaking && <PromiseDialog session={session} item={item} onClose={() => setMaking(false)} />}
    </section>
  )
}
