/** One of several, or several of them. Choosing the chosen one again takes it back. */
import type { LeafOf, Option } from '../../content/model/worksheet'
import type { FieldProps } from './AnswerField'
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
              onClick={() => type === 'radio' && isChosen && onTurn(option.id)}
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

export function OneOption({ leaf, about, name }: FieldProps & { leaf: LeafOf<'one'> }) {
  const { value, write } = useAnswer(leaf, about, 'one')
  const turn = (option: string) => write({ kind: 'one', option: value?.option === option ? null : option })
  return (
    <OptionList
      id={fieldId(leaf.id, about)}
      legend={name}
      options={leaf.options}
      chosen={value?.option ? [value.option] : []}
      type="radio"
      onTurn={turn}
    />
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
