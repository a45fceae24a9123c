/** Plain labelled fields for what is not a worksheet question: the project, our organisation, partners. */
import { type ReactNode, useId } from 'react'
import styles from './Field.module.css'

export interface Shared {
  readonly label: string
  readonly help?: string
}

export function Labelled({ label, help, children }: Shared & { children: (id: string, helpId: string | undefined) => ReactNode }) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id, help ? `${id}-help` : undefined)}
      {help && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
    </div>
  )
}

type TextFieldProps = Shared & {
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  lines?: number
  type?: 'text' | 'date'
  autoFocus?: boolean
  required?: boolean
  /** Longest text, in characters. */
  most?: number
}

export function TextField({
  value,
  onChange,
  onBlur,
  lines = 1,
  type = 'text',
  autoFocus,
  required,
  most = 2_000,
  ...shared
}: TextFieldProps) {
  return (
    <Labelled {...shared}>
      {(id, help) => {
        const common = { id, value, onBlur, autoFocus, required, dir: 'auto', 'aria-describedby': help, className: styles.input } as const
        return lines > 1 ? (
          <textarea {...common} rows={lines} maxLength={50_000} onChange={(event) => onChange(event.target.value)} />
        ) : (
          <input
            {...common}
            type={type}
            maxLength={type === 'text' ? most : undefined}
            max={type === 'date' ? '9999-12-31' : undefined}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }}
    </Labelled>
  )
}

export function Choice<T extends string>({
  value,
  onChange,
  options,
  ...shared
}: Shared & { value: T; onChange: (value: T) => void; options: readonly { id: T; text: string }[] }) {
  return (
    <Labelled {...shared}>
      {(id, help) => (
        <select
          id={id}
          className={styles.input}
          value={value}
          aria-describedby={help}
          onChange={(event) => onChange(event.target.value as T)}
        >
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}
