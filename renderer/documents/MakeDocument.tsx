import { useState } from 'react'
import type { Made } from '../../content/model/bridge'
import { useSay } from '../locales/say'
import { Button } from '../ui/Button'
import styles from './DocumentsPage.module.css'

export function MakeDocument({ plan, document }: { plan: string; document: string }) {
  const say = useSay()
  const [isMaking, setMaking] = useState(false)
  const [made, setMade] = useState<Made | null>(null)
  const make = async () => {
    setMaking(true)
    setMade(null)
    try {
      setMade(await window.companion.makeDocument(plan, { document, paper: 'a4', letterhead: true, as: 'word' }))
    } finally {
      setMaking(false)
    }
  }
  return (
    <div className={styles.make}>
      <div className={styles.making}>
        {/* Not disabled while it works: a disabled button would lose the focus. */}
        <Button look="main" aria-disabled={isMaking} onClick={() => void (isMaking || make())}>
          {say(isMaking ? 'documents.making' : 'documents.make')}
        </Button>
        <p>{say('documents.gaps')}</p>
      </div>
      <div role="status">
        {made?.kind === 'saved' && (
          <p className={styles.made}>
            <span dir="auto">{say('documents.made', { where: made.where })}</span>{' '}
            <Button look="link" onClick={() => void window.companion.showMade(plan, made.id)}>
              {say('documents.show')}
            </Button>{' '}
            {say('documents.pages')}
          </p>
        )}
        {made?.kind === 'failed' && <p className={styles.made}>{made.why}</p>}
      </div>
    </div>
  )
}
