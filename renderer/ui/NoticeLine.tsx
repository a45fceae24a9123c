import { useCallback } from 'react'
import type { Notice } from '../../content/model/bridge'
import { useSay } from '../locales/say'
import { Button } from './Button'
import styles from './NoticeLine.module.css'

/** What happened to a file, in a sentence. */
export function useNoticeWords(): (notice: Notice) => string {
  const say = useSay()
  return useCallback(
    ({ key, values }) => {
      const title = values?.title?.trim() || say('plan.untitled')
      return say(`notice.${key}`, { file: '', why: '', when: '', ...values, title })
    },
    [say],
  )
}

export function NoticeLine({ notice, onClose }: { notice: Notice; onClose?: () => void }) {
  const say = useSay()
  const words = useNoticeWords()
  return (
    <div className={styles.notice} role="alert">
      {/* A sentence of the program: a title in another script must not turn it round. */}
      <p>{words(notice)}</p>
      {onClose && (
        <Button look="link" onClick={onClose}>
          {say('notice.close')}
        </Button>
      )}
    </div>
  )
}
