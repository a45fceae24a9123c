/** All questions as a choice above the one that is looked at, where there is no room for a list beside; and their order. */

import { useLocation } from 'wouter'
import { isolated } from '../../../content/words/isolated'
import { useSay } from '../../locales/say'
import jump from '../../worksheet/JumpList.module.css'
import styles from './CompareList.module.css'
import { keyOf, type LookedAt, nameOf, type Order, type Stretch } from './looked-at'

export interface ListProps {
  readonly stretches: readonly Stretch[]
  readonly here: LookedAt
  readonly href: (each: LookedAt) => string
}
export interface OrderProps {
  readonly order: Order
  readonly onOrder: (order: Order) => void
}

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
                {isolated(nameOf(each, say))}
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
