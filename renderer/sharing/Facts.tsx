/** What a plan file is, before anything is taken from it: enough to know it again. */

import type { ReactNode, Ref } from 'react'
import type { Incoming } from '../../content/model/incoming'
import { isolated } from '../../content/words/isolated'
import { sayDay } from '../../content/words/say'
import { type ScreenSay, useLanguage, useSay } from '../locales/say'
import styles from './Sharing.module.css'

const NAMED = 5

function namesIn(partners: readonly string[], say: ScreenSay): string {
  const names = partners.slice(0, NAMED).map(isolated).join(', ')
  const count = partners.length - NAMED
  return count > 0 ? say('sharing.others', { names, count }) : names
}

function sizeOf(bytes: number, say: ScreenSay): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1_000))
  return kilobytes < 1_000
    ? say('sharing.kilobytes', { size: kilobytes })
    : say('sharing.megabytes', { size: Math.round(kilobytes / 100) / 10 })
}

function useDays({ begun, edited }: Incoming): string {
  const say = useSay()
  const { locale } = useLanguage()
  const [first, last] = [begun, edited].map((at) => sayDay(at.slice(0, 10), locale))
  return first === last ? say('sharing.day', { day: first ?? '' }) : say('sharing.days', { begun: first ?? '', edited: last ?? '' })
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** `heading` is where focus begins: whoever is typing when a file comes must not choose by accident. */
export function Facts({ incoming, heading }: { incoming: Incoming; heading: Ref<HTMLHeadingElement> }) {
  const say = useSay()
  const days = useDays(incoming)
  const { title, us, partners, answers, file, size, version } = incoming
  return (
    <div className={styles.facts}>
      <h3 dir="auto" ref={heading} tabIndex={-1}>
        {title || say('sharing.untitled')}
      </h3>
      <dl>
        <Fact label={say('sharing.by')}>{us ? <bdi>{us}</bdi> : say('sharing.nobody')}</Fact>
        <Fact label={say('sharing.with')}>{partners.length > 0 ? namesIn(partners, say) : say('sharing.no-partners')}</Fact>
        <Fact label={say('sharing.when')}>{days}</Fact>
        <Fact label={say('sharing.in-it')}>{say('sharing.answers', { count: answers })}</Fact>
        <Fact label={say('sharing.file')}>{say('sharing.file-facts', { file: isolated(file), size: sizeOf(size, say), version })}</Fact>
      </dl>
    </div>
  )
}
