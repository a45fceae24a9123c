import { Link } from 'wouter'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { usePlanStore } from '../state/plan-store'
import { returnToWork, useWork } from '../state/work-store'
import styles from './Reading.module.css'
import type { ChapterSection } from './sections'
import { isNumbered } from './source'

export function ReadHead({ section }: { section: ChapterSection }) {
  const say = useSay()
  const { minutes } = section
  return (
    <header>
      <BackToWork />
      {isNumbered(section) && (
        <p className={styles.minutes}>{say('reader.minutes', { section: section.id === '2.0' ? '2' : section.id, minutes })}</p>
      )}
      {section.own && <p className={styles.minutes}>{say('reader.own', { minutes })}</p>}
      <h1>{section.title}</h1>
    </header>
  )
}

/** Back to the question that led here. */
function BackToWork() {
  const say = useSay()
  const plan = usePlanStore((state) => state.plan?.id)
  const last = useWork((state) => state.last)
  if (!last || !plan || !last.href.startsWith(addressOf('plan', { plan }))) return null
  return (
    <p className={styles.back}>
      <Link href={last.href} onClick={returnToWork}>
        {say('reader.back', { title: last.title })}
      </Link>
    </p>
  )
}
