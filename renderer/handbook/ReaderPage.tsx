import { useParams } from 'wouter'
import { useSay } from '../locales/say'
import { useSetting } from '../state/settings-store'
import { Empty } from '../ui/Empty'
import { Contents } from './Contents'
import { Read } from './Read'
import styles from './Reading.module.css'
import { sectionOf } from './sections'

export function ReaderPage() {
  const say = useSay()
  const reading = useSetting('reading')
  const { section: id = reading.section } = useParams()
  const section = sectionOf(id)
  return (
    <div className={styles.reader}>
      <Contents here={id} />
      {section ? (
        <Read key={section.id} section={section} />
      ) : (
        <main className={styles.text}>
          <Empty title={say('reader.missing')} text={say('reader.missing-text')} />
        </main>
      )}
    </div>
  )
}
