/** One of several, or several of them. Choosing the chosen one again takes it back. */
import type { LeafOf, Option } from '../../content/model/question'
import { useSay } from '../locales/say'
import { tellUndoable } from '../state/toast-store'
import type { FieldProps } from './field'
import styles from './Options.module.css'
import { fieldId, useAnswer } from './use-answer'

interface ListProps {
  readonly id: string
  readonly legend: string
  readonly options: readonly Option[]
  readonly chosen: readonly string[]
  readonly type: 'radio' | 'checkbox'
  readonly onTurn: (option: string) => void
}

/** Words to choose from, underlined by hand when chosen. */
export function OptionList({ id, legend, options, chosen, type, onTurn }: ListProps) {
  return (
    <fieldset className={styles.options}>
      <legend className="hidden-words">{legend}</legend>
      {options.map((option) => {
        const isChosen = chosen.includes(option.id)
        return (
          <label key={option.id}>
            <input
              type={type}
              name={id}
              checked={isChosen}
              onChange={() => onTurn(option.id)}
              // The second click of a double click takes nothing back.
              onClick={(event) => type === 'radio' && isChosen && event.detail < 2 && onTurn(option.id)}
              onKeyDown={(event) =>
                type === 'radio' && isChosen && (event.key === 'Delete' || event.key === 'Backspace') && onTurn(option.id)
              }
            />
            <span dir="auto">{option.text}</span>
          </label>
        )
      })}
    </fieldset>
  )
}

/** Many short options take one line as a list that opens; few, or long ones, are better seen at once. */
const opens = (options: readonly Option[]): boolean => options.length > 4 && options.every(({ text }) => text.length <= 30)

export function OneOption({ leaf, about, name }: FieldProps & { leaf: LeafOf<'one'> }) {
  const say = useSay()
  const { value, write } = useAnswer(leaf, about, 'one')
  const chosen = value?.option ?? null
  const id = fieldId(leaf.id, about)
  const turn = (option: string) => {
    write({ kind: 'one', option: chosen === option ? null : option })
    // Questions that hang on it go out of sight with it, so the way back is offered.
    if (chosen === option) tellUndoable('option.taken-back')
  }
  if (!opens(leaf.options))
    return <OptionList id={id} legend={name} options={leaf.options} chosen={chosen ? [chosen] : []} type="radio" onTurn={turn} />
  return (
    <select
      id={id}
      className={styles.opening}
      aria-label={name}
      value={chosen ?? ''}
      onChange={(event) => write({ kind: 'one', option: event.target.value || null })}
    >
      <option value="">{say('option.none')}</option>
      {leaf.options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.text}
        </option>
      ))}
    </select>
  )
}

export function ManyOptions({ leaf, about, name }: FieldProps & { leaf: LeafOf<'several'> }) {
  const { value, write } = useAnswer(leaf, about, 'several')
  const chosen = value?.options ?? []
  const turn = (option: string) => {
    const next = chosen.includes(option) ? chosen.filter((id) => id !== option) : [...chosen, option]
    // Kept in the order of the worksheet, whatever the order of ticking.
    write({ kind: 'several', options: leaf.options.map(({ id }) => id).filter((id) => next.includes(id)) })
  }
  return <OptionList id={fieldId(leaf.id, about)} legend={name} options={leaf.options} chosen={chosen} type="checkbox" onTurn={turn} />
}
