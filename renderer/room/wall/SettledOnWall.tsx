import type { Ref } from 'react'
import type { WallViewOf } from '../../../content/session/present/wall'
import { useSay } from '../../locales/say'
import frame from '../../projector/Projector.module.css'
import styles from './Wall.module.css'

/** What the room agreed, with its reason; or the views that it kept, none of them with a name. */
export function SettledOnWall({ view, place }: { view: WallViewOf<'settled'>; place: Ref<HTMLElement> }) {
  const say = useSay()
  const { words, reason, views } = view
  if (words !== '') {
    return (
      <>
        <p className={styles.agreedHead}>{say('wall.agreed')}</p>
        <p ref={place as Ref<HTMLParagraphElement>} className={`${frame.question} ${styles.agreed}`} dir="auto">
          {words}
        </p>
        {reason && (
          <p className={styles.note} dir="auto">
            {reason}
          </p>
        )}
      </>
    )
  }
  if (views.length === 0) return <p className={styles.note}>{say('wall.open')}</p>
  return (
    <>
      <p className={styles.agreedHead}>{say('wall.kept')}</p>
      <ul className={styles.texts}>
        {views.map((text) => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
      </ul>
      {reason && (
        <p className={styles.note} dir="auto">
          {reason}
        </p>
      )}
    </>
  )
}
