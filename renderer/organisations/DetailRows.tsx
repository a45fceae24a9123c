/** A list within the details of an organisation: numbered blocks that are added, moved and taken out by buttons. */
import { type ComponentType, type MouseEvent, memo, useCallback, useRef } from 'react'
import { newId } from '../../content/model/id'
import { MOST_DETAILS } from '../../content/model/organisation'
import type { Described, DetailList, Item } from '../../content/model/profiles'
import { type ScreenWordId, useSay } from '../locales/say'
import { Button } from '../ui/Button'
import rows from '../worksheet/RowList.module.css'
import type { Editing } from './editing'
import styles from './Organisation.module.css'

export interface FieldsProps<T> {
  readonly item: T
  /** Writes a part of the item; `typingIn` names the field while its text is being typed. */
  readonly write: (part: Partial<T>, typingIn?: string) => void
}

/** What one kind of list is made of. */
export interface ListKind<T extends Item> {
  readonly list: DetailList
  readonly Fields: ComponentType<FieldsProps<T>>
  readonly blank: (id: string) => T
  /** What a line is called when it is moved or taken out. */
  readonly nameOf: (item: T) => string
  readonly add: ScreenWordId
  readonly one: ScreenWordId
}

interface ListProps<T extends Item> {
  readonly kind: ListKind<T>
  readonly items: readonly T[]
  readonly editing: Editing
}

const changing =
  (list: DetailList, change: (items: readonly Item[]) => readonly Item[]) =>
  (now: Described): Described => ({ ...now, details: { ...now.details, [list]: change(now.details[list]) } })

const lineId = (list: DetailList, id: string) => `${list}-${id}`
const focusIn = (list: DetailList, id: string) =>
  requestAnimationFrame(() => document.getElementById(lineId(list, id))?.querySelector<HTMLElement>('input, select, textarea')?.focus())

export function DetailRows<T extends Item>({ kind, items, editing }: ListProps<T>) {
  const say = useSay()
  const { list } = kind
  const addButton = useRef<HTMLButtonElement>(null)
  // What had the focus is gone; the next thing to do is to add a line.
  const onRemoved = useCallback(() => addButton.current?.focus(), [])
  const isFull = items.length >= MOST_DETAILS[list]
  const add = () => {
    if (isFull) return
    const id = newId('item')
    editing.write(changing(list, (all) => [...all, kind.blank(id)]))
    focusIn(list, id)
  }
  return (
    <div>
      <ol className={rows.rows}>
        {items.map((item, at) => (
          <DetailRow
            key={item.id}
            {...{ item, at, editing, onRemoved }}
            kind={kind as unknown as ListKind<Item>}
            isLast={at === items.length - 1}
          />
        ))}
      </ol>
      <Button ref={addButton} aria-disabled={isFull} {...(isFull && { 'aria-describedby': `${list}-full` })} onClick={add}>
        {say(kind.add)}
      </Button>
      {isFull && (
        <p id={`${list}-full`} className={styles.full}>
          {say('details.full', { most: MOST_DETAILS[list] })}
        </p>
      )}
    </div>
  )
}

interface RowProps {
  /** Its fields and its items are of one kind. */
  readonly kind: ListKind<Item>
  readonly item: Item
  readonly at: number
  readonly isLast: boolean
  readonly editing: Editing
  readonly onRemoved: () => void
}

/** Memoised: a key press redraws the line it is typed in, not all of them. */
const DetailRow = memo(function DetailRow({ kind, item, at, isLast, editing, onRemoved }: RowProps) {
  const say = useSay()
  const { list, Fields } = kind
  const name = kind.nameOf(item).trim() || say('row.unnamed')
  const write = (part: Partial<Item>, typingIn?: string) =>
    editing.write(
      changing(list, (all) => all.map((one) => (one.id === item.id ? ({ ...one, ...part } as Item) : one))),
      typingIn && `${item.id}.${typingIn}`,
    )
  const move = (by: -1 | 1) => (event: MouseEvent<HTMLButtonElement>) => {
    const button = event.currentTarget
    editing.write(changing(list, (all) => moved(all, item.id, by)))
    // A line that is moved in the page lets go of the focus.
    requestAnimationFrame(() => button.focus())
  }
  const remove = () => {
    editing.remove(
      changing(list, (all) => all.filter((one) => one.id !== item.id)),
      name,
    )
    onRemoved()
  }
  return (
    <li id={lineId(list, item.id)} className={rows.row}>
      <span className={rows.number} aria-hidden="true">
        {at + 1}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset lays its fields out in its own way */}
      <div className={rows.fields} role="group" aria-label={`${say(kind.one)} ${at + 1}`}>
        <Fields item={item} write={write} />
      </div>
      <div className={rows.tools}>
        <Button look="link" aria-disabled={at === 0} aria-label={say('row.up', { name })} onClick={move(-1)}>
          {say('row.up-short')}
        </Button>
        <Button look="link" aria-disabled={isLast} aria-label={say('row.down', { name })} onClick={move(1)}>
          {say('row.down-short')}
        </Button>
        <Button look="link" aria-label={say('row.remove', { name })} onClick={remove}>
          {say('row.remove-short')}
        </Button>
      </div>
    </li>
  )
})

/** The list with one line changed places with its neighbour; at the ends nothing happens. */
function moved(all: readonly Item[], id: string, by: -1 | 1): readonly Item[] {
  const at = all.findIndex((one) => one.id === id)
  const [line, neighbour] = [all[at], all[at + by]]
  if (!line || !neighbour) return all
  return all.map((one) => (one === line ? neighbour : one === neighbour ? line : one))
}
