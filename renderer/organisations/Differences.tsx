/** What differs between the plan and what is kept, both versions shown, and taking it over in either direction. */
import type { MouseEvent } from 'react'
import type { OrganisationProfile } from '../../content/model/organisation'
import { bringIn } from '../../content/model/organisation-edit'
import { type Described, type Difference, giveToProfile } from '../../content/model/profiles'
import { useSay } from '../locales/say'
import { edit } from '../state/edit-plan'
import { keep, tellKeptBefore } from '../state/organisation-store'
import { tellUndoable } from '../state/toast-store'
import { Button } from '../ui/Button'
import { keepFocus } from '../ui/keep-focus'
import { differenceWords } from './difference-words'
import styles from './Organisation.module.css'

interface DifferencesProps {
  readonly organisation: string
  readonly here: Described
  readonly kept: OrganisationProfile
  readonly all: readonly Difference[]
}

export function Differences({ organisation, here, kept, all }: DifferencesProps) {
  const say = useSay()
  const take = (one?: Difference) => (event: MouseEvent<HTMLButtonElement>) => {
    keepFocus(event.currentTarget)
    edit((plan, at) => bringIn(plan, organisation, kept, at, one))
    tellUndoable('kept.taken')
  }
  const give = (one?: Difference) => (event: MouseEvent<HTMLButtonElement>) => {
    keepFocus(event.currentTarget)
    void keep(giveToProfile(kept, here, one)).then((isKept) => isKept && tellKeptBefore('kept.given', {}, kept))
  }
  return (
    <div>
      <p>{say('kept.differs', { count: all.length })}</p>
      <ul className={styles.differences}>
        {all.map((one) => (
          <OneDifference key={'list' in one ? `${one.list} ${one.id}` : one.field} one={one} take={take(one)} give={give(one)} />
        ))}
      </ul>
      {all.length > 1 && (
        <div className={styles.all}>
          <Button onClick={take()}>{say('kept.take-all')}</Button>
          <Button onClick={give()}>{say('kept.give-all')}</Button>
        </div>
      )}
    </div>
  )
}

type OnClick = (event: MouseEvent<HTMLButtonElement>) => void

function OneDifference({ one, take, give }: { one: Difference; take: OnClick; give: OnClick }) {
  const say = useSay()
  const { title, here, kept } = differenceWords(one, say)
  // What the other side does not have is not brought over but taken out.
  const way = { take: one.kept ? 'kept.take' : 'kept.take-out', give: one.here ? 'kept.give' : 'kept.give-out' } as const
  return (
    <li>
      <h3>{title}</h3>
      <dl>
        <dt>{say('kept.here')}</dt>
        <Version text={here} />
        <dt>{say('kept.there')}</dt>
        <Version text={kept} />
      </dl>
      <Button look="link" aria-label={say('kept.of', { way: say(way.take), name: title })} onClick={take}>
        {say(way.take)}
      </Button>
      <Button look="link" aria-label={say('kept.of', { way: say(way.give), name: title })} onClick={give}>
        {say(way.give)}
      </Button>
    </li>
  )
}

function Version({ text }: { text: string }) {
  const say = useSay()
  return text === '' ? <dd className={styles.nothing}>{say('kept.nothing')}</dd> : <dd dir="auto">{text}</dd>
}
