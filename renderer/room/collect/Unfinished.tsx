import { useSay } from '../../locales/say'
import { Button } from '../../ui/Button'
import styles from './Laptop.module.css'

/** Somebody began and did not finish: what they wrote is not shown to whoever comes next, unless they say it is theirs. */
export function Unfinished({ onGoOn, onNew }: { onGoOn: () => void; onNew: () => void }) {
  const say = useSay()
  return (
    <div className={styles.begin}>
      <p className={styles.lead}>{say('collect.unfinished')}</p>
      <p className={styles.buttons}>
        <Button onClick={onGoOn}>{say('collect.unfinished-on')}</Button>
        <Button onClick={onNew}>{say('collect.unfinished-new')}</Button>
      </p>
    </div>
  )
}
