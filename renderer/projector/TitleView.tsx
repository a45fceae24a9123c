import type { Worksheet } from '../../content/model/worksheet'
import { useSay } from '../locales/say'
import styles from './Screen.module.css'

/** Why this worksheet, and how long it takes. Who should be there is for whoever invites, not for those who came. */
export function TitleView({ worksheet }: { worksheet: Worksheet }) {
  const say = useSay()
  return (
    <>
      <p className={styles.why}>{worksheet.why}</p>
      <p className={styles.note}>{say('projector.minutes', worksheet.minutes)}</p>
    </>
  )
}
