/** Names chosen from a list, each with a way to take it out again. */
import type { ChangeEvent, KeyboardEvent } from 'react'
import { useSay } from '../locales/say'
import { Button } from '../ui/Button'
import { keepFocus } from '../ui/keep-focus'
import type { Choice } from './choices'
import styles from './WhoField.module.css'

interface NameChoiceProps {
  readonly label: string
  readonly offered: readonly Choice[]
  readonly chosen: readonly Choice[]
  readonly several: boolean
  readonly onChoose: (chosen: string[]) => void
}

/** Arrow keys open the list to look through it. A closed one would choose the first name at once. */
function openList(event: KeyboardEvent<HTMLSelectElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  event.preventDefault()
  event.currentTarget.showPicker()
}

function Chosen({ name, onRemove }: { name: string; onRemove: () => void }) {
  const say = useSay()
  return (
    <span className={styles.chosen}>
      <bdi>{name}</bdi>
      <Button
        look="link"
        aria-label={say('who.remove', { name })}
        onClick={(event) => {
          keepFocus(event.currentTarget)
          onRemove()
        }}
      >
        ×
      </Button>
    </span>
  )
}

export function NameChoice({ label, offered, chosen, several, onChoose }: NameChoiceProps) {
  const say = useSay()
  const ids = chosen.map(({ id }) => id)
  const others = offered.filter(({ id }) => !ids.includes(id))
  const choose = ({ target, currentTarget }: ChangeEvent<HTMLSelectElement>) => {
    if (!target.value) return
    keepFocus(currentTarget)
    onChoose(several ? [...ids, target.value] : [target.value])
  }
  return (
    <>
      {chosen.map(({ id, name }) => (
        <Chosen key={id} name={name} onRemove={() => onChoose(ids.filter((other) => other !== id))} />
      ))}
      {(several || chosen.length === 0) && others.length > 0 && (
        <select aria-label={say('who.choose-label', { question: label })} value="" onKeyDown={openList} onChange={choose}>
          <option value="">{say(chosen.length > 0 ? 'who.more' : 'who.choose')}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </>
  )
}
