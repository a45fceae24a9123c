/**
 * A name that may be one of those that are kept: what fits is offered below the field while somebody types, and pushes what
 * follows down rather than lie over it. Arrow keys choose, Enter takes, Escape closes; what is typed stays possible. It is a
 * plain field while there is nothing to offer.
 */
import { type KeyboardEvent, useState } from 'react'
import type { OrganisationProfile } from '../../content/model/organisation'
import { fold } from '../../content/search/fold'
import { useSay } from '../locales/say'
import { Labelled, type Shared } from '../ui/Field'
import field from '../ui/Field.module.css'
import styles from './NameField.module.css'

/** More than this are found by typing on. */
const MOST = 6

type NameFieldProps = Shared & {
  readonly value: string
  readonly onChange: (name: string) => void
  readonly kept: readonly OrganisationProfile[]
  readonly most?: number
}

/** Those whose name holds what is typed; all of them while nothing is. A name that stands there whole needs no offer. */
function fitting(kept: readonly OrganisationProfile[], typed: string): OrganisationProfile[] {
  const sought = fold(typed.trim())
  const named = kept.filter(({ name }) => name.trim() !== '')
  if (named.some(({ name }) => name === typed)) return []
  return named.filter(({ name }) => fold(name).includes(sought)).slice(0, MOST)
}

export function NameField({ value, onChange, kept, most = 2_000, ...shared }: NameFieldProps) {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState(-1)
  const offered = isOpen ? fitting(kept, value) : []
  const show = (open: boolean, at = -1) => {
    setOpen(open)
    setChosen(at)
  }
  const take = (name: string) => {
    onChange(name)
    show(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const at = offered[chosen]
    if (step !== 0 && kept.length > 0) show(true, moved(chosen, step, (isOpen ? offered : fitting(kept, value)).length))
    else if (event.key === 'Enter' && at) take(at.name)
    else if (event.key === 'Escape' && offered.length > 0) show(false)
    else return
    event.preventDefault()
    // Escape closes what is open here, and not the dialog around it.
    event.stopPropagation()
  }
  return (
    <Labelled {...shared}>
      {(id, help) => (
        <>
          <input
            {...{ id, value, onKeyDown }}
            className={field.input}
            type="text"
            dir="auto"
            maxLength={most}
            autoComplete="off"
            aria-describedby={help}
            {...(kept.length > 0 && {
              role: 'combobox',
              'aria-autocomplete': 'list',
              'aria-expanded': offered.length > 0,
              'aria-controls': `${id}-names`,
              'aria-activedescendant': offered[chosen] && `${id}-${chosen}`,
            })}
            onBlur={() => show(false)}
            onChange={(event) => {
              onChange(event.target.value)
              show(event.target.value.trim() !== '')
            }}
          />
          <div
            id={`${id}-names`}
            role="listbox"
            aria-label={say('organisations.title')}
            hidden={offered.length === 0}
            className={styles.names}
          >
            {offered.map((one, at) => (
              <div
                key={one.id}
                id={`${id}-${at}`}
                role="option"
                tabIndex={-1}
                aria-selected={at === chosen}
                // The field keeps the focus.
                onMouseDown={(event) => {
                  event.preventDefault()
                  take(one.name)
                }}
              >
                <bdi>{one.name}</bdi> {one.place.trim() !== '' && <small dir="auto">{one.place}</small>}
              </div>
            ))}
          </div>
        </>
      )}
    </Labelled>
  )
}

/** The next one, or the one before, and between the last and the first the field itself. */
function moved(at: number, step: number, count: number): number {
  const next = at + step
  if (next >= count) return -1
  return next < -1 ? count - 1 : next
}
