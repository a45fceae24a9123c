/** What differs between the plan and what is kept, both versions shown, and taking it over in either direction. */
import type { MouseEvent } from 'react'
import type { OrganisationProfile } from '../../content/model/organisation'
import { bringIn } from '../../content/model/organisation-edit'
import { type Described, type Difference, giveToProfile } from '../../content/model/profiles'
import { useSay } from '../locales/say'
import { keep, tellKeptBefore } from '../state/organisation-store'
import { edit } from '../state/plan-store'
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
        {all.map((one) => {
          const words = differenceWords(one, say)
          return (
            <li key={'list' in one ? `${one.list} ${one.id}` : one.field}>
              <h3 dir="auto">{words.title}</h3>
              <dl>
                <dt>{say('kept.here')}</dt>
                <dd dir="auto">{words.here}</dd>
                <dt>{say('kept.there')}</dt>
                <dd dir="auto">{words.kept}</dd>
              </dl>
              <Button look="link" aria-label={say('kept.take-of', { name: words.title })} onClick={take(one)}>
                {say('kept.take')}
              </Button>
              <Button look="link" aria-label={say('kept.give-of', { name: words.title })} onClick={give(one)}>
                {say('kept.give')}
              </Button>
            </li>
          )
        })}
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
