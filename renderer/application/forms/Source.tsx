/** Whose form it is, where it was read and on which day: limits go stale. */
import type { FunderForm } from '../../../content/model/funder'
import { sayDay } from '../../../content/words/say'
import { useLanguage, useSay } from '../../locales/say'
import styles from './Forms.module.css'

export function Source({ form: { funder, source, checked } }: { form: Pick<FunderForm, 'funder' | 'source' | 'checked'> }) {
  const say = useSay()
  const { locale } = useLanguage()
  return (
    <p className={styles.source}>
      {[funder, source].filter(Boolean).map((words) => (
        <span key={words} dir="auto">
          {words}
        </span>
      ))}
      <span>
        {checked ? say('forms.checked', { day: sayDay(checked, locale) }) : say('forms.unchecked')} {say('forms.check')}
      </span>
    </p>
  )
}
