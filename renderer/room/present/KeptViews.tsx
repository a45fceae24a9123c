import type { Agreement } from '../../../content/session/session'
import { useSay } from '../../locales/say'
import { Button } from '../../ui/Button'
import { Writing } from '../../worksheet/Writing'
import { useSession } from '../session-store'
import styles from './Says.module.css'

type Views = Agreement['views']
const MOST = 50

/** Different answers, each as it is. Whose it is stands in the record; the room does not see it. In an anonymous session nobody is asked whose it is. */
export function KeptViews({ views, onViews }: { views: Views; onViews: (views: Views) => void }) {
  const say = useSay()
  const isAnonymous = useSession().mode === 'anonymous'
  const change = (at: number, part: Partial<Views[number]>) =>
    onViews(views.map((view, index) => (index === at ? { ...view, ...part } : view)))
  return (
    <div className={styles.views}>
      {views.map((view, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a view is known by its place
        <div key={at}>
          <Writing
            id={`present-view-${at}`}
            text={view.words}
            label={say('present.view', { number: at + 1 })}
            placeholder={say('present.view', { number: at + 1 })}
            lines={1}
            onText={(words) => change(at, { words })}
          />
          {!isAnonymous && (
            <input
              dir="auto"
              maxLength={2_000}
              aria-label={say('present.whose', { number: at + 1 })}
              placeholder={say('present.whose-hint')}
              value={view.whose}
              onChange={(event) => change(at, { whose: event.target.value })}
            />
          )}
        </div>
      ))}
      {views.length < MOST && (
        <Button look="link" onClick={() => onViews([...views, { whose: '', words: '' }])}>
          {say('present.view-add')}
        </Button>
      )}
    </div>
  )
}
