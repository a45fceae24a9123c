/** How the answers spread and what was written, beside what is made of them. Each can be the beginning of it. */

import type { Comparison } from '../../../content/session/compare/compare'
import type { Agreement } from '../../../content/session/session'
import { isKeptAs, keepViews, type Saying, sayingsOf, startFrom } from '../../../content/session/settle/settle-from'
import { isolated } from '../../../content/words/isolated'
import { useSay } from '../../locales/say'
import { Button } from '../../ui/Button'
import { Spread } from '../compare/Spread'
import { Folded } from '../Folded'
import { editSession, editSessionUndoably, useSession } from '../session-store'
import styles from './WhatWasSaid.module.css'

interface SaidProps {
  readonly comparison: Comparison
  readonly agreement: Agreement
}

export function WhatWasSaid({ comparison, agreement }: SaidProps) {
  const say = useSay()
  const session = useSession()
  const { hidden, answered } = comparison
  const sayings = sayingsOf(session, comparison)
  return (
    <section className={styles.said} aria-label={say('settle.said')}>
      <h2>{say('settle.said')}</h2>
      {hidden === 'collecting' && <p className={styles.note}>{say('settle.said-collecting')}</p>}
      {(hidden === 'few' || hidden === 'rated') && (
        <p className={styles.note}>{say('compare.hidden', { count: session.minimum, what: hidden })}</p>
      )}
      {hidden === null && answered === 0 && <p className={styles.note}>{say('settle.said-none')}</p>}
      {hidden === null && answered > 0 && <Spread comparison={comparison} />}
      {sayings.length > 0 && (
        <ul className={styles.sayings}>
          {sayings.map((saying) => (
            <li key={saying.key}>
              {saying.whose && (
                <h3>
                  <bdi>{saying.whose}</bdi>
                </h3>
              )}
              <Folded text={saying.words} />
              <Take saying={saying} comparison={comparison} agreement={agreement} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const beginning = (words: string): string => {
  const [line = ''] = words.split('\n')
  return line.length > 60 ? `${line.slice(0, 57)}…` : line
}

/** While disagreement is kept it becomes a view; otherwise the beginning of the answer. */
function Take({ saying, comparison: { item }, agreement }: SaidProps & { saying: Saying }) {
  const say = useSay()
  const words = isolated(beginning(saying.words))
  if (agreement.kind !== 'kept') {
    return (
      <Button
        look="link"
        aria-label={say('settle.start-label', { words })}
        onClick={() => editSessionUndoably((session) => startFrom(session, item, saying), 'settle.started')}
      >
        {say('settle.start')}
      </Button>
    )
  }
  // It stays a button, so that focus stays where it is.
  const isKept = isKeptAs(agreement, saying)
  return (
    <Button
      look="link"
      aria-disabled={isKept}
      aria-label={isKept ? undefined : say('settle.keep-label', { words })}
      onClick={() => editSession((session) => keepViews(session, item, [saying]))}
    >
      {say(isKept ? 'settle.is-kept' : 'settle.keep')}
    </Button>
  )
}
