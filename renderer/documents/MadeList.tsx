/** Documents made from this plan, the newest first, each with what has changed since. */
import { useState } from 'react'
import type { MadeSummary } from '../../content/model/made'
import type { Outline } from '../../content/model/outline'
import { useSay } from '../locales/say'
import { usePlan } from '../state/plan-store'
import { Button } from '../ui/Button'
import { MadeLine } from './MadeLine'
import styles from './MadeList.module.css'
import { whatOf } from './making-store'

const AT_FIRST = 3

export function MadeList({ made, here }: { made: readonly MadeSummary[]; here: Pick<Outline, 'id'> }) {
  const say = useSay()
  const plan = usePlan().id
  const [all, setAll] = useState(false)
  if (made.length === 0) return null
  // Those of the document that is looked at come first: they are what one asks about here.
  const own = made.filter(({ wish }) => wish.document === here.id)
  const others = made.filter(({ wish }) => wish.document !== here.id)
  const ordered = [...own, ...others]
  const shown = all ? ordered : ordered.slice(0, AT_FIRST)
  return (
    <section className={styles.made} aria-labelledby="made-so-far">
      <h2 id="made-so-far" tabIndex={-1}>
        {say('made.title')}
      </h2>
      <ul>
        {shown.map((one) => (
          <MadeLine key={one.id} made={one} here={whatOf(plan, { document: here.id })} />
        ))}
      </ul>
      {shown.length < made.length && (
        <Button look="link" onClick={() => setAll(true)}>
          {say('made.more', { count: made.length - shown.length })}
        </Button>
      )}
    </section>
  )
}
