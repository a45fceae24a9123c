import { useState } from 'react'
import { newId } from '../../../content/model/id'
import type { Group, Named, Session } from '../../../content/session/session'
import { MOST_GROUPS, withGroupCount } from '../../../content/session/set-up'
import { speak } from '../../../content/words/say'
import { useSay } from '../../locales/say'
import form from '../../pages/Form.module.css'
import { Button } from '../../ui/Button'
import { Choice, TextField } from '../../ui/Field'
import { keepFocus } from '../../ui/keep-focus'
import { editSession, editSessionUndoably, useSession } from '../session-store'
import { Amount } from './Amount'
import styles from './SetUp.module.css'

/** Who sits together: by name, or simply numbered. */
export function Groups() {
  const say = useSay()
  const { groups, language } = useSession()
  const isFull = groups.length >= MOST_GROUPS
  const nameOf = (number: number) => speak(language)('session.group', { number })
  const add = () =>
    editSession((session) => ({ ...session, groups: [...session.groups, { id: newId('group'), name: nameOf(session.groups.length + 1) }] }))
  return (
    <>
      {groups.length > 0 && (
        <ol className={styles.groups}>
          {groups.map((group, at) => (
            <GroupLine key={group.id} group={group} at={at} />
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
  const number = () => {
    if (count === null) return
    editSessionUndoably((session) => withGroupCount(session, count, nameOf), 'setup.groups-numbered', { count })
    setCount(null)
  }
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault()
        number()
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
        <Button type="submit" disabled={count === null}>
          {say('setup.groups-number-them')}
        </Button>
      </div>
    </form>
  )
}

const NOBODY = ''
type Part = 'organisation' | 'level'

/** Without the part where it is not said. */
function withPart<K extends Part | 'people'>(group: Group, key: K, value: Group[K] | undefined): Group {
  const { [key]: _, ...rest } = group
  return value === undefined ? (rest as Group) : { ...group, [key]: value }
}

const change = (id: string, next: (group: Group) => Group) =>
  editSession((session: Session) => ({ ...session, groups: session.groups.map((group) => (group.id === id ? next(group) : group)) }))

function GroupLine({ group, at }: { group: Group; at: number }) {
  const say = useSay()
  const { organisations, levels } = useSession()
  const nth = say('setup.group-n', { number: at + 1 })
  const name = group.name.trim() || nth
  const choose = (part: Part) => (chosen: string) => change(group.id, (now) => withPart(now, part, chosen === NOBODY ? undefined : chosen))
  const options = (all: readonly Named[]) => [
    { id: NOBODY, text: say('setup.group-mixed') },
    ...all.map((named) => ({ id: named.id, text: named.name })),
  ]
  const remove = (button: Element) => {
    keepFocus(button)
    const without = (session: Session) => ({ ...session, groups: session.groups.filter((each) => each.id !== group.id) })
    editSessionUndoably(without, 'setup.named-gone', { name: `\u2068${name}\u2069` })
  }
  return (
    <li>
      <fieldset>
        <legend className="hidden-words">{nth}</legend>
        <TextField
          label={say('setup.group-name')}
          value={group.name}
          most={300}
          onChange={(text) => change(group.id, (now) => ({ ...now, name: text }))}
        />
        <Choice
          label={say('setup.group-organisation')}
          value={group.organisation ?? NOBODY}
          onChange={choose('organisation')}
          options={options(organisations)}
        />
        <Choice label={say('setup.group-level')} value={group.level ?? NOBODY} onChange={choose('level')} options={options(levels)} />
        <Amount
          label={say('setup.group-people')}
          value={group.people ?? null}
          least={1}
          most={1_000}
          onAmount={(people) => change(group.id, (now) => withPart(now, 'people', people))}
          onEmpty={() => change(group.id, (now) => withPart(now, 'people', undefined))}
        />
        <Button look="link" aria-label={say('row.remove', { name })} onClick={({ currentTarget }) => remove(currentTarget)}>
          {say('row.remove-short')}
        </Button>
      </fieldset>
    </li>
  )
}
