/** Names chosen from a list, each with a way to take it out again. */
import { useSay } from '../locales/say'
import { Button } from '../ui/Button'
import styles from './WhoField.module.css'

interface NameChoiceProps {
  readonly label: string
  readonly all: readonly string[]
  readonly chosen: readonly string[]
  readonly several: boolean
  readonly called: (id: string) => string
  readonly onChoose: (chosen: string[]) => void
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
            onClick={() => onChoose(chosen.filter((other) => other !== id))}
          >
            ×
          </Button>
        </span>
      ))}
      {(several || chosen.length === 0) && others.length > 0 && (
        <select
          aria-label={say('who.choose-label', { question: label })}
          value=""
          onChange={(event) => event.target.value && onChoose(several ? [...chosen, event.target.value] : [event.target.value])}
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
