/** One heading in the editor: a line with its place and limit, which opens to its fields. */
import { type RefObject, useEffect, useRef, useState } from 'react'
import { insertHeading, moveHeading, putHeading, removeHeading } from '../../../content/application/form-edits'
import type { FunderForm, FunderHeading } from '../../../content/model/funder'
import { useSay } from '../../locales/say'
import { tell } from '../../state/toast-store'
import { Button } from '../../ui/Button'
import { keepFocus } from '../../ui/keep-focus'
import styles from './Forms.module.css'
import { HeadingFields } from './HeadingFields'
import { useRoom } from './use-room'

interface HeadingItemProps {
  readonly heading: FunderHeading
  readonly at: number
  readonly isFresh: boolean
  readonly form: FunderForm
  readonly latest: RefObject<FunderForm>
  readonly onChange: (form: FunderForm) => void
}

export function HeadingItem({ heading, at, isFresh, form, latest, onChange }: HeadingItemProps) {
  const say = useSay()
  const room = useRoom()
  const details = useRef<HTMLDetailsElement>(null)
  // The fields of sixty headings, each with all questions, are drawn only where they are looked at.
  const [isOpen, setOpen] = useState(isFresh)
  useEffect(() => {
    if (isFresh) details.current?.querySelector('input')?.focus()
  }, [isFresh])
  const name = [heading.number, heading.title].filter(Boolean).join(' ') || say('forms.heading-untitled', { number: at + 1 })
  const remove = (button: Element) => {
    keepFocus(button)
    onChange(removeHeading(form, heading.id))
    const undo = () => onChange(insertHeading(latest.current, heading, at))
    tell({ key: 'forms.heading-removed', values: { name }, action: { key: 'undo', run: undo } })
  }
  const tool = (key: 'up' | 'down' | 'remove', isOff: boolean, run: (button: Element) => void) => (
    <Button
      look="link"
      aria-disabled={isOff}
      aria-label={say(`row.${key}`, { name })}
      onClick={(event) => isOff || run(event.currentTarget)}
    >
      {say(`row.${key}-short`)}
    </Button>
  )
  return (
    <li className={styles.item}>
      <details ref={details} open={isOpen} onToggle={(event) => event.target === details.current && setOpen(details.current.open)}>
        <summary>
          <span className={styles.name} dir="auto">
            {name}
          </span>
          <span className={styles.leader} />
          <span className={styles.count}>{room(heading)}</span>
        </summary>
        {isOpen && <HeadingFields heading={heading} onChange={(changed) => onChange(putHeading(form, changed))} />}
      </details>
      <div className={styles.move}>
        {tool('up', at === 0, () => onChange(moveHeading(form, heading.id, -1)))}
        {tool('down', at === form.headings.length - 1, () => onChange(moveHeading(form, heading.id, 1)))}
        {tool('remove', form.headings.length === 1, remove)}
      </div>
    </li>
  )
}
