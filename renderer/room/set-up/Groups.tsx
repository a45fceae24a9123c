import { useState } from 'react'
import { newId } from '../../../content/model/id'
import { MOST_GROUPS, withGroupCount } from '../../../content/session/set-up/set-up'
import { speak } from '../../../content/words/say'
import { useSay } from '../../locales/say'
import form from '../../pages/Form.module.css'
import { Button } from '../../ui/Button'
import { editSession, editSessionUndoably, useSession } from '../session-store'
import { Amount } from './Amount'
import { GroupLine } from './GroupLine'
import styles from './SetUp.module.css'

/** Who sits together: by name, or simply numbered. */
export function Groups() {
  const say = useSay()
  const { groups, language, organisations, levels } = useSession()
  const isFull = groups.length >= MOST_GROUPS
  const nameOf = (number: number) => speak(language)('session.group', { number })
  const add = () =>
    editSession((session) => ({ ...session, groups: [...session.groups, { id: newId('group'), name: nameOf(session.groups.length + 1) }] }))
  return (
    <>
      {groups.length > 0 && (
        <ol className={styles.groups}>
          {groups.map((group, at) => (
            <GroupLine key={group.id} group={group} at={at} organisations={organisations} levels={levels} />
          ))}
        </ol>
      )}
      {isFull ? (
        <p className={styles.text}>{say('setup.groups-full')}</p>
      ) : (
        groups.length > 0 && (
          <div className={form.buttons}>
            <Button onClick={add}>{say('setup.group-add')}</Button>
          </div>
        )
      )}
      <NumberThem nameOf={nameOf} />
    </>
  )
}

/** "Group 1" to "Group n": enough where nobody needs a name. */
function NumberThem({ nameOf }: { nameOf: (number: number) => string }) {
  const say = useSay()
  const { groups } = useSession()
  const [count, setCount] = useState<number | null>(null)
  const number = (typedIn: HTMLFormElement) => {
    // Without a number it leads to where one is typed.
    if (count === null) return typedIn.querySelector('input')?.focus()
    editSessionUndoably((session) => withGroupCount(session, count, nameOf), 'setup.groups-numbered', { count })
    setCount(null)
  }
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault()
        number(event.currentTarget)
      }}
    >
      <Amount
        key={groups.length}
        label={say('setup.groups-number')}
        value={count}
        least={1}
        most={MOST_GROUPS}
        onAmount={setCount}
        onEmpty={() => setCount(null)}
      />
      <div className={form.buttons}>
        <Button type="submit">{say('setup.groups-number-them')}</Button>
      </div>
    </form>
  )
}
