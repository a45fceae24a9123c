import { readableOnWhite } from '../../content/model/accent'
import type { Letterhead } from '../../content/model/letterhead'
import { printedLogo } from '../../content/model/printed-logo'
import { useSay } from '../locales/say'
import styles from './Letterhead.module.css'

/** The head as it will stand on paper, which is white in every theme. */
export function LetterheadPreview({ letterhead: { organisation, address, accent, logo } }: { letterhead: Letterhead }) {
  const say = useSay()
  const ink = accent === '' ? '#000000' : readableOnWhite(accent)
  return (
    <figure className={styles.preview}>
      <figcaption>{say('letterhead.preview')}</figcaption>
      <div className={styles.paper} style={{ borderBlockEndColor: ink }}>
        {logo && <img src={`data:image/${logo.kind};base64,${logo.data}`} alt={logo.alt} {...printedLogo(logo)} />}
        <p>
          <b dir="auto" style={{ color: ink }}>
            {organisation}
          </b>
          <span dir="auto">{address}</span>
        </p>
      </div>
    </figure>
  )
}
