/** What would be missing without a partner, kind by kind. A kind with nothing to tell is said to be untouched, not left out. */
import { shortText } from '../../content/model/answer-words'
import type { Leaving } from '../../content/model/leaving'
import { subjectName } from '../../content/model/names'
import { leavesOf } from '../../content/model/places'
import type { Plan } from '../../content/model/plan'
import { worksheets } from '../../content/worksheets'
import { type ScreenWordId, useSay } from '../locales/say'
import styles from './WithoutPage.module.css'

const leafName = (id: string): string => {
  const leaf = worksheets.flatMap(leavesOf).find((candidate) => candidate.id === id)
  return leaf ? shortText(leaf) : id
}

export function Losses({ plan, name, leaving }: { plan: Plan; name: string; leaving: Leaving }) {
  const say = useSay()
  const called = (ids: readonly string[]) => ids.map((id) => subjectName(plan, worksheets, id, say))
  const kinds: [ScreenWordId, readonly string[]][] = [
    ['without.needs', leaving.needs],
    ['without.parts', leaving.parts],
    ['without.liability', leaving.liability ? [leaving.liability] : []],
    ['without.risks', called(leaving.risks)],
    ['without.actors', called(leaving.actors)],
    ['without.torn', called(leaving.torn)],
    ['without.loose', called(leaving.loose)],
    ['without.nucleus', leaving.nucleus.map(leafName)],
  ]
  return (
    <dl className={styles.losses}>
      {kinds.map(([kind, items]) => (
        <div key={kind} data-empty={items.length === 0}>
          <dt>{say(kind, { count: items.length, name })}</dt>
          {items.length > 0 ? (
            <dd>
              <ul>
                {items.map((item, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two of them may have the same name
                  <li key={at} dir="auto">
                    {item}
                  </li>
                ))}
              </ul>
            </dd>
          ) : (
            <dd>{say('without.nothing')}</dd>
          )}
        </div>
      ))}
    </dl>
  )
}
