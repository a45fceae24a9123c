import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { useSay } from '../locales/say'
import { Button } from '../ui/Button'
import styles from './PlansPage.module.css'

const FIRST = 40
const MORE = 100

interface PortionProps<T> {
  readonly items: readonly T[]
  /** Stands above them in the same list. */
  readonly first?: ReactNode
  readonly children: (item: T) => ReactNode
}

/** A list of which as much is drawn as somebody looks at: an old machine takes long for a thousand lines. */
export function Portion<T>({ items, first, children }: PortionProps<T>) {
  const say = useSay()
  const [shown, setShown] = useState(FIRST)
  const list = useRef<HTMLUListElement>(null)
  const goOnAt = useRef(-1)
  const next = Math.min(MORE, items.length - shown)
  useLayoutEffect(() => {
    if (goOnAt.current < 0) return
    // Reading goes on at the first of those that have come.
    list.current?.children[goOnAt.current]?.querySelector<HTMLElement>('a, button')?.focus()
    goOnAt.current = -1
  })
  const more = () => {
    goOnAt.current = list.current?.children.length ?? -1
    setShown(shown + next)
  }
  return (
    <>
      <ul ref={list}>
        {first}
        {items.slice(0, shown).map(children)}
      </ul>
      {next > 0 && (
        <p className={styles.more}>
          <Button onClick={more}>{say('plans.more', { count: next })}</Button>
          <span>{say('plans.shown', { shown, all: items.length })}</span>
        </p>
      )}
    </>
  )
}
