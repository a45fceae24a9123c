import { useState } from 'react'
import type { Letterhead, Picture } from '../../content/model/letterhead'
import { useSay } from '../locales/say'
import { Button } from '../ui/Button'
import { TextField } from '../ui/Field'
import styles from './Letterhead.module.css'
import { scaledLogo } from './scale-logo'

interface Props {
  readonly logo: Letterhead['logo']
  /** Another picture, or none. It takes a moment to come, and its words may be written in meanwhile. */
  readonly onPicture: (picture: Picture | null) => void
  readonly onAlt: (alt: string) => void
}

/** A picture from a file, scaled down in the page before it is kept, with words for those who do not see it. */
export function LogoChoice({ logo, onPicture, onAlt }: Props) {
  const say = useSay()
  const [why, setWhy] = useState('')
  const choose = async () => {
    const chosen = await window.companion.chooseLogo()
    if (chosen.kind === 'cancelled') return
    const scaled = chosen.kind === 'chosen' ? await scaledLogo(chosen) : undefined
    setWhy(chosen.kind === 'failed' ? chosen.why : scaled ? '' : say('letterhead.logo-broken'))
    if (scaled) onPicture(scaled)
  }
  return (
    <div className={styles.logo}>
      <div className={styles.buttons}>
        <Button onClick={() => void choose()}>{say(logo ? 'letterhead.logo-other' : 'letterhead.logo-choose')}</Button>
        {logo && (
          <Button look="link" onClick={() => onPicture(null)}>
            {say('letterhead.logo-remove')}
          </Button>
        )}
        <span className={styles.help}>{say('letterhead.logo-help')}</span>
      </div>
      <p className={styles.why} role="alert">
        {why}
      </p>
      {logo && <TextField label={say('letterhead.alt')} help={say('letterhead.alt-help')} value={logo.alt} onChange={onAlt} />}
    </div>
  )
}
