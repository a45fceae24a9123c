import { useState } from 'react'
import { readableOnWhite } from '../../content/model/accent'
import { useSay } from '../locales/say'
import { TextField } from '../ui/Field'
import { colourFrom, INKS, type InkId, inkOf } from './inks'
import styles from './Letterhead.module.css'

/** A few inks by name, or the organisation's own. */
export function AccentChoice({ accent, onChange }: { accent: string; onChange: (accent: string) => void }) {
  const say = useSay()
  const [ink, setInk] = useState<InkId>(inkOf(accent))
  const [own, setOwn] = useState(ink === 'own' ? accent : '')
  const choose = (id: InkId, colour: string) => {
    setInk(id)
    onChange(colour)
  }
  const write = (text: string) => {
    setOwn(text)
    onChange(colourFrom(text) ?? '')
  }
  const read = colourFrom(own)
  const help =
    own !== '' && !read ? 'letterhead.own-wrong' : read && readableOnWhite(read) !== read ? 'letterhead.own-pale' : 'letterhead.own-help'
  return (
    <fieldset className={styles.inks}>
      <legend>{say('letterhead.accent')}</legend>
      <div>
        {INKS.map(({ id, colour }) => (
          <label key={id}>
            <input type="radio" name="ink" checked={ink === id} onChange={() => choose(id, colour)} />
            <i style={{ background: colour || '#000000' }} />
            {say(`letterhead.ink.${id}`)}
          </label>
        ))}
        <label>
          <input type="radio" name="ink" checked={ink === 'own'} onChange={() => choose('own', read ?? '')} />
          <i style={{ background: ink === 'own' && read ? readableOnWhite(read) : 'transparent' }} />
          {say('letterhead.ink.own')}
        </label>
      </div>
      {ink === 'own' && <TextField label={say('letterhead.own')} help={say(help)} value={own} onChange={write} most={7} />}
    </fieldset>
  )
}
