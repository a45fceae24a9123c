import type { Notice } from '../../content/model/bridge'
import { sayDay } from '../../content/words/say'
import { useLanguage, useSay } from '../locales/say'
import { Button } from './Button'
import styles from './NoticeLine.module.css'
import { clock } from './SaveState'

/** What happened to a file, in a sentence. Times are said as people say them. */
export function useNoticeWords(): (notice: Notice) => string {
  const say = useSay()
  const { locale } = useLanguage()
  return ({ key, values }) => {
    const when = values.when
    const said = when && !Number.isNaN(Date.parse(when)) ? `${sayDay(when.slice(0, 10), locale)}, ${clock(when, locale)}` : (when ?? '')
    return say(`notice.${key}`, { title: '', file: '', why: '', ...values, when: said })
  }
}

export function NoticeLine({ notice, onClose }: { notice: Notice; onClose?: () => void }) {
  const say = useSay()
  const words = useNoticeWords()
  return (
    <div className={styles.notice} role="alert">
      <p dir="auto">{words(notice)}</p>
      {onClose && (
        <Button look="link" onClick={onClose}>
          {say('notice.close')}
        </Button>
      )}
    </div>
  )
}
