/** The organisation's own paper: its picture, name and address above the first page, with a line in its colour below. */
import type { Letterhead } from '../../../content/model/letterhead'
import { printedLogo } from '../../../content/model/printed-logo'
import styles from './Page.module.css'

export function LetterheadLines({ letterhead: { organisation, address, logo } }: { letterhead: Letterhead }) {
  const [name, place] = [organisation.trim(), address.trim()]
  if (!logo && !name && !place) return null
  return (
    <header className={styles.letterhead}>
      {logo && <img src={`data:image/${logo.kind};base64,${logo.data}`} alt={logo.alt.trim() || name} {...printedLogo(logo)} />}
      {name && (
        <p className={styles.ours}>
          <bdi>{name}</bdi>
        </p>
      )}
      {place && (
        <p>
          <bdi>{place}</bdi>
        </p>
      )}
    </header>
  )
}
