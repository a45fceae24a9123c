/** Names chosen from a list, each with a way to take it out again. */
import type { KeyboardEvent } from 'react'
import { useSay } from '../locales/say'
import { Button } from '../ui/Button'
import { keepFocus } from '../ui/keep-focus'
import styles from './WhoField.module.css'

interface NameChoiceProps {
  readonly label: string
  readonly all: readonly string[]
  readonly chosen: readonly string[]
  readonly several: boolean
  readonly called: (id: string) => string
  readonly onChoose: (chosen: string[]) => void
}

/** Arrow keys open the list to look through it. A closed one would choose the first name at once. */
function openList(event: KeyboardEvent<HTMLSelectElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  event.preventDefault()
  event.currentTarget.showPicker()
}

export function NameChoice({ label, all, chosen, several, called, onChoose }: NameChoiceProps) {
  const say = useSay()
  const others = all.filter((id) => !chosen.includes(id))
  return (
    <>
      {chosen.map((id) => (
        <span key={id} className={styles.chosen}>
          <bdi>{called(id)}</bdi>
          <Button
            look="link"
            aria-label={say('who.remove', { name: called(id) })}
            onClick={(event) => {
              keepFocus(event.currentTarget)
              onChoose(chosen.filter((other) => other !== id))
            }}
          >
            ×
          </Button>
        </span>
      ))}
      {(several || chosen.length === 0) && others.length > 0 && (
        <select
          aria-label={say('who.choose-label', { question: label })}
          value=""
          onKeyDown={openList}
          onChange={(event) => {
            if (!event.target.value) return
            keepFocus(event.currentTarget)
            onChoose(several ? [...chosen, event.target.value] : [event.target.value])
          }}
        >
          <option value="">{say(chosen.length > 0 ? 'who.more' : 'who.choose')}</option>
          {others.map((id) => (
            <option key={id} value={id}>
              {called(id)}
            </option>
          ))}
        </select>
      )}
    </>
  )
}
