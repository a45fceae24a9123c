/** What was promised: under its question, and all of it together. */

import { useRef } from 'react'
import { Link, useParams } from 'wouter'
import { newId } from '../../../content/model/id'
import type { Item } from '../../../content/session/item'
import type { Promised } from '../../../content/session/session'
import { promise, withoutPromise } from '../../../content/session/settle/settle'
import { isolated } from '../../../content/words/isolated'
import { useSay } from '../../locales/say'
import { addressOf } from '../../routes'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/Field'
import { keepFocus } from '../../ui/keep-focus'
import compare from '../compare/QuestionView.module.css'
import { editSession, editSessionUndoably, useSession } from '../session-store'
import styles from './Promises.module.css'

export function ItemPromises({ item }: { item: Item }) {
  const say = useSay()
  const { promises } = useSession()
  const own = promises.filter((promised) => promised.item === item.id)
  return (
    <section className={styles.promises} aria-label={say('settle.promises')}>
      <h2>{say('settle.promises')}</h2>
      <PromiseList promises={own} item={item.id} isFromShown={false} />
    </section>
  )
}

export function AllPromises() {
  const say = useSay()
  const { promises } = useSession()
  return (
    <div className={styles.all}>
      <header className={compare.head}>
        <div className={compare.title}>
          <h1 data-spot-title tabIndex={-1}>
            {say('settle.promises-all')}
          </h1>
        </div>
      </header>
      <p className={styles.lead}>{say('settle.promises-lead')}</p>
      {promises.length === 0 && <p className={styles.note}>{say('settle.promises-none')}</p>}
      <PromiseList promises={promises} isFromShown />
    </div>
  )
}

interface ListProps {
  readonly promises: readonly Promised[]
  readonly item?: string
  readonly isFromShown: boolean
}

function PromiseList({ promises, item, isFromShown }: ListProps) {
  const say = useSay()
  const list = useRef<HTMLDivElement>(null)
  const add = () => {
    const fresh: Promised = { id: newId('promise'), what: '', who: '', by: '', ...(item && { item }) }
    editSession((session) => promise(session, fresh))
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child :is(input, textarea)')?.focus())
  }
  return (
    <div ref={list}>
      {promises.length > 0 && (
        <ol className={styles.list}>
          {promises.map((promised, at) => (
            <PromiseLine key={promised.id} promised={promised} at={at} isFromShown={isFromShown} />
          ))}
        </ol>
      )}
      <Button onClick={add}>{say('settle.promise-add')}</Button>
    </div>
  )
}

function PromiseLine({ promised, at, isFromShown }: { promised: Promised; at: number; isFromShown: boolean }) {
  const say = useSay()
  const write = (part: Partial<Promised>) => editSession((session) => promise(session, { ...promised, ...part }))
  return (
    <li>
      <fieldset>
        <legend className="hidden-words">{say('settle.promise', { at: at + 1 })}</legend>
        <div className={styles.what}>
          <TextField label={say('settle.promise-what')} value={promised.what} lines={2} onChange={(what) => write({ what })} />
        </div>
        <TextField label={say('settle.promise-who')} value={promised.who} onChange={(who) => write({ who })} />
        <TextField label={say('settle.promise-by')} type="date" value={promised.by} onChange={(by) => write({ by })} />
        <Button
          look="link"
          className={styles.out ?? ''}
          aria-label={say('settle.promise-remove-label', { at: at + 1 })}
          onClick={(event) => {
            keepFocus(event.currentTarget)
            editSessionUndoably((session) => withoutPromise(session, promised.id), 'settle.promise-removed')
          }}
        >
          {say('settle.promise-remove')}
        </Button>
      </fieldset>
      {isFromShown && <From promised={promised} />}
    </li>
  )
}

/** The question that it came from. */
function From({ promised }: { promised: Promised }) {
  const say = useSay()
  const { plan = '' } = useParams()
  const { id, items } = useSession()
  const item = items.find((one) => one.id === promised.item)
  if (!item) return null
  return (
    <p className={styles.from}>
      <Link href={addressOf('session', { plan, session: id, view: 'settle', item: item.id })}>
        {say('settle.promise-from', { question: isolated(item.text) })}
      </Link>
    </p>
  )
}
