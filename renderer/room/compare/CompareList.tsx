/** All questions beside the one that is looked at, as asked or with those first whose answers lie furthest apart. */

import { memo, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { agreementOn, isSettled } from '../../../content/session/settle/settle'
import { isolated } from '../../../content/words/isolated'
import { useSay } from '../../locales/say'
import { StatusMark } from '../../ui/Marks'
import jump from '../../worksheet/JumpList.module.css'
import { bringIn } from '../bring-in'
import { useSession } from '../session-store'
import { type ListProps, OrderChoice, type OrderProps } from './CompareChoice'
import styles from './CompareList.module.css'
import { keyOf, type LookedAt } from './looked-at'

export const CompareList = memo(function CompareList({ stretches, here, href, ...order }: ListProps & OrderProps) {
  const say = useSay()
  const list = useRef<HTMLElement>(null)
  const current = keyOf(here)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is what moves it
  useEffect(() => bringIn(list.current), [current])
  return (
    <nav ref={list} className={`${jump.jump} ${styles.list}`} aria-label={say('compare.list')}>
      <div className={styles.inside}>
        <OrderChoice {...order} />
        {stretches.map(({ title, entries }) => (
          <div key={title}>
            {title && <h2>{say(title)}</h2>}
            <ul>
              {entries.map((each) => (
                <li key={keyOf(each)}>
                  <Entry each={each} isHere={keyOf(each) === current} href={href(each)} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  )
})

function Entry({ each, isHere, href }: { each: LookedAt; isHere: boolean; href: string }) {
  const say = useSay()
  const session = useSession()
  const current = isHere ? 'step' : undefined
  if (!each) {
    return (
      <Link href={href} className={jump.line} aria-current={current}>
        <span />
        <span>
          <b>{say('compare.mirror')}</b>
          <small>{say('compare.mirror-small')}</small>
        </span>
      </Link>
    )
  }
  const { item, asked, answered, isHidden } = each
  const count = { subject: item.subject, asked, answered }
  // How many, where that is too few, shows in the mark no more than in the words.
  const isBegun = answered > 0 && !isHidden
  const status = isSettled(agreementOn(session, item.id)) ? 'ready' : isBegun ? 'in-progress' : 'not-started'
  const words = isHidden ? 'compare.line-closed' : item.subject ? 'compare.line-about' : 'compare.line'
  return (
    <Link href={href} className={jump.line} aria-current={current}>
      <StatusMark status={status} count={{ asked, answered }} />
      <span>
        <b className={styles.text}>
          <bdi>{item.text}</bdi>
        </b>
        <small>{say(words, { ...count, subject: isolated(item.subject) })}</small>
      </span>
    </Link>
  )
}
