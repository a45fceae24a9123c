/** Options with the key of each before it. Ticks are one stop for Tab, as radios are. */
import type { Value } from '../../../content/model/plan-parts'
import type { AskOf, Item } from '../../../content/session/item'
import styles from './Paper.module.css'

interface OptionsProps {
  readonly item: Item
  readonly ask: AskOf<'one' | 'several'>
  readonly value: Value | undefined
  readonly onValue: (value: Value) => void
}

function chosenIn(value: Value | undefined): readonly string[] {
  if (value?.kind === 'one') return value.option === null ? [] : [value.option]
  return value?.kind === 'several' ? value.options : []
}

export function PaperOptions({ item, ask, value, onValue }: OptionsProps) {
  const chosen = chosenIn(value)
  const isOne = ask.kind === 'one'
  const turn = (id: string) => {
    const isChosen = chosen.includes(id)
    if (isOne) return onValue({ kind: 'one', option: isChosen ? null : id })
    onValue({
      kind: 'several',
      options: ask.options.map((each) => each.id).filter((each) => (each === id ? !isChosen : chosen.includes(each))),
    })
  }
  return (
    <fieldset className={styles.options}>
      <legend className="hidden-words">{item.text}</legend>
      {ask.options.map((option, at) => {
        const isChosen = chosen.includes(option.id)
        return (
          <label key={option.id}>
            <input
              type={isOne ? 'radio' : 'checkbox'}
              name={`paper-${item.id}`}
              checked={isChosen}
              tabIndex={isOne || at === 0 ? undefined : -1}
              onChange={() => turn(option.id)}
              onClick={(event) => isOne && isChosen && event.detail === 1 && turn(option.id)}
            />
            <span className={styles.key} aria-hidden="true">
              {isOne || at < 10 ? (at === 9 ? '0' : at + 1) : ''}
            </span>
            <span dir="auto">{option.text}</span>
          </label>
        )
      })}
    </fieldset>
  )
}
