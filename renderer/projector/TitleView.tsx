import type { Worksheet } from '../../content/model/worksheet'
import { useSay } from '../locales/say'
import styles from './Screen.module.css'

/** Why this worksheet, how long it takes, who should be there. */
export function TitleView({ worksheet }: { worksheet: Worksheet }) {
  const say = useSay()
  return (
    <>
      <p className={styles.why}>{worksheet.why}</p>
      <p className={styles.note}>{say('projector.minutes', worksheet.minutes)}</p>
      <p className={styles.note}>{worksheet.attend}</p>
    </>
  )
}
