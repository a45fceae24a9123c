/** All questions beside the one that is looked at, as asked or with those first whose answers lie furthest apart. */
import { memo, useEffect, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { agreementOn, isSettled } from '../../../content/session/settle/settle'
import { useSay } from '../../locales/say'
import { StatusMark } from '../../ui/Marks'
import jump from '../../worksheet/JumpList.module.css'
import { bringIn } from '../bring-in'
import { useSession } from '../session-store'
import styles from './CompareList.module.css'
import { keyOf, type LookedAt, nameOf, type Order, type Stretch } from './looked-at'

export interface ListProps {
  readonly stretches: readonly Stretch[]
  readonly here: LookedAt
  readonly href: (each: LookedAt) => string
}
interface OrderProps {
  readonly order: Order
  readonly onOrder: (order: Order) => void
}

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

export function OrderChoice({ order, onOrder }: OrderProps) {
  const say = useSay()
  return (
    <label className={styles.order}>
      <span>{say('compare.order')}</span>
      <select value={order} onChange={(event) => onOrder(event.target.value as Order)}>
        <option value="asked">{say('compare.in-order')}</option>
        <option value="apart">{say('compare.apart-first')}</option>
      </select>
    </label>
  )
}

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
        <small>{say(words, { ...count, subject: `\u2068${item.subject}\u2069` })}</small>
      </span>
    </Link>
  )
}

/** The same list as a choice above the question, where there is no room beside. */
export function CompareChoice({ stretches, here, href, ...order }: ListProps & OrderProps) {
  const say = useSay()
  const [, go] = useLocation()
  return (
    <div className={styles.choices}>
      <label className={jump.choice}>
        <span>{say('compare.list')}</span>
        <select
          value={keyOf(here)}
          onChange={(event) => {
            const each = stretches.flatMap(({ entries }) => entries).find((entry) => keyOf(entry) === event.target.value)
            if (each !== undefined) go(href(each))
          }}
        >
          {stretches.map(({ title, entries }) => {
            const options = entries.map((each) => (
              <option key={keyOf(each)} value={keyOf(each)}>
                {nameOf(each, say)}
              </option>
            ))
            return title ? (
              <optgroup key={title} label={say(title)}>
                {options}
              </optgroup>
            ) : (
              options
            )
          })}
        </select>
      </label>
      <OrderChoice {...order} />
    </div>
  )
}
