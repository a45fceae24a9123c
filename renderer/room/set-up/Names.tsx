import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { Named } from '../../../content/session/session'
import { useSay } from '../../locales/say'
import form from '../../pages/Form.module.css'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/Field'
import field from '../../ui/Field.module.css'
import { keepFocus } from '../../ui/keep-focus'
import styles from './SetUp.module.css'

interface NamesProps {
  readonly title: string
  readonly text?: string
  readonly names: readonly Named[]
  /** What the n-th is called while it has no name. */
  readonly nth: (number: number) => string
  readonly adding: string
  /** Why there can be no more, if there cannot. */
  readonly full: string | undefined
  readonly onRename: (id: string, name: string) => void
  readonly onRemove: (id: string, name: string) => void
  readonly onAdd: (name: string) => void
}

/** A list of names: each is changed where it stands, and the field below takes the next. */
export function Names({ title, text, names, nth, adding, full, onRename, onRemove, onAdd }: NamesProps) {
  const say = useSay()
  const id = useId()
  return (
    <div className={styles.part}>
      <h3 id={id}>{title}</h3>
      {text && <p className={styles.text}>{text}</p>}
      <ul className={styles.names} aria-labelledby={id}>
        {names.map((named, at) => {
          const name = named.name.trim() || nth(at + 1)
          return (
            <li key={named.id}>
              <input
                className={field.input}
                dir="auto"
                aria-label={nth(at + 1)}
                maxLength={300}
                value={named.name}
                onChange={(event) => onRename(named.id, event.target.value)}
              />
              <Button
                look="link"
                aria-label={say('row.remove', { name })}
                onClick={({ currentTarget }) => {
                  keepFocus(currentTarget)
                  onRemove(named.id, name)
                }}
              >
                {say('row.remove-short')}
              </Button>
            </li>
          )
        })}
      </ul>
      {full === undefined ? <AddName adding={adding} onAdd={onAdd} /> : <p className={styles.text}>{full}</p>}
    </div>
  )
}

/** A name and Enter: the field stays ready for the next one. */
function AddName({ adding, onAdd }: Pick<NamesProps, 'adding' | 'onAdd'>) {
  const say = useSay()
  const [name, setName] = useState('')
  // Whoever walks away with a name in the field meant to add it: a typed name is never dropped.
  const left = useRef({ name, onAdd })
  left.current = { name, onAdd }
  useEffect(
    () => () => {
      const typed = left.current.name.trim()
      if (typed) left.current.onAdd(typed)
    },
    [],
  )
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // Without a name it leads to where one is typed.
    event.currentTarget.querySelector('input')?.focus()
    if (!name.trim()) return
    onAdd(name.trim())
    setName('')
  }
  return (
    <form className={styles.add} onSubmit={add}>
      <TextField label={adding} value={name} onChange={setName} most={300} />
      <div className={form.buttons}>
        <Button type="submit">{say('setup.add')}</Button>
      </div>
    </form>
  )
}
