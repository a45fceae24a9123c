/** Where the plans lie, and the way there. */

import { useEffect, useState } from 'react'
import type { DataPlace as Place } from '../../content/model/bridge'
import { isolated } from '../../content/words/isolated'
import { useSay } from '../locales/say'
import { Button } from '../ui/Button'
import styles from './Form.module.css'

export function DataPlace() {
  const say = useSay()
  const [place, setPlace] = useState<Place | null>(null)
  useEffect(() => void window.companion.dataPlace().then(setPlace), [])
  return (
    <>
      {place && <p className={styles.answer}>{say(`help.place-${place.kind}`, { folder: isolated(place.folder) })}</p>}
      <div>
        <Button onClick={() => void window.companion.showFolder()}>{say('plans.folder')}</Button>
      </div>
    </>
  )
}
