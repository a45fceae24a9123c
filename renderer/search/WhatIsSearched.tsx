import { isolated } from '../../content/words/isolated'
import { useSay } from '../locales/say'
import styles from './Search.module.css'

/** Before anything is typed: where it will be looked for. */
export function WhatIsSearched({ title }: { title: string | undefined }) {
  const say = useSay()
  return (
    <section className={styles.what}>
      <h2>{say('search.what')}</h2>
      <p>{say('search.what-printed')}</p>
      <p>{title ? say('search.what-plan', { title: isolated(title) }) : say('search.what-no-plan')}</p>
      <p>{say('search.what-spelling')}</p>
    </section>
  )
}
