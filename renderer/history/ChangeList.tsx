/** What was changed, in words. Much is summed up by worksheet and partner, and all of it is one click away. */
import type { PlanChange } from '../../content/model/diff-change'
import { type ChangeGroup, summed } from '../../content/model/diff-summed'
import { changeWords, nameWords, partWords } from '../../content/model/diff-words'
import { worksheetOf } from '../../content/worksheets'
import { useSay } from '../locales/say'
import styles from './History.module.css'

/** More lines than this are folded away. */
const MOST = 8

const titleOf = (worksheet: string): string => worksheetOf(worksheet)?.title ?? ''
const keyOf = ({ thing, keys, what }: PlanChange): string => `${thing}|${keys[0] ?? ''}|${what}`

export function ChangeList({ changes }: { changes: readonly PlanChange[] }) {
  const say = useSay()
  const groups = summed(changes)
  const [shown, folded] = groups.length > MOST + 1 ? [groups.slice(0, MOST), groups.slice(MOST)] : [groups, []]
  if (groups.length === 0) return <p className={styles.quiet}>{say('history.nothing')}</p>
  return (
    <>
      <Groups groups={shown} />
      {folded.length > 0 && (
        <details className={styles.more}>
          <summary>{say('history.more', { count: folded.reduce((sum, group) => sum + group.changes.length, 0) })}</summary>
          <Groups groups={folded} />
        </details>
      )}
    </>
  )
}

const Groups = ({ groups }: { groups: readonly ChangeGroup[] }) => (
  <ul className={styles.changes}>
    {groups.map((group) => (
      <li key={group.changes[0] && keyOf(group.changes[0])}>
        <Group group={group} />
      </li>
    ))}
  </ul>
)

function Group({ group: { worksheet, about, changes, isSummed } }: { group: ChangeGroup }) {
  const say = useSay()
  const [first] = changes
  if (!isSummed) return first ? changeWords(first, say, titleOf) : null
  const what = [titleOf(worksheet), ...(about ? [nameWords(about, say)] : [])].join(', ')
  const isAnswers = changes.every(({ thing }) => thing === 'answer')
  return (
    <details>
      <summary>{say(isAnswers ? 'change.summed' : 'change.summed-changes', { what, count: changes.length })}</summary>
      <ul>
        {changes.map((change) => (
          <li key={keyOf(change)}>{about ? partWords(change, say) : changeWords(change, say, titleOf)}</li>
        ))}
      </ul>
    </details>
  )
}
