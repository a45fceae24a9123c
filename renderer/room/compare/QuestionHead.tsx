/** Above each question: where it stands among the others, its words, and the ways onward. */

import { Link, useParams } from 'wouter'
import type { Item } from '../../../content/session/item'
import { isolated } from '../../../content/words/isolated'
import { worksheetOf } from '../../../content/worksheets'
import { useSay } from '../../locales/say'
import { addressOf } from '../../routes'
import { Button, buttonLook } from '../../ui/Button'
import { Chevron } from '../../ui/Marks'
import type { LookedAt } from './looked-at'
import styles from './QuestionView.module.css'

interface HeadProps {
  readonly here: LookedAt
  readonly at: number
  readonly all: number
  readonly hasBefore: boolean
  readonly hasNext: boolean
  readonly onTurn: (way: 'before' | 'next') => void
}

export function QuestionHead({ here, at, all, hasBefore, hasNext, onTurn }: HeadProps) {
  const say = useSay()
  const worksheet = here ? worksheetOf(here.item.worksheet)?.title : undefined
  return (
    <header className={styles.head}>
      <p className={styles.where}>
        {worksheet ? say('compare.at-worksheet', { worksheet, at, all }) : say(here ? 'compare.at' : 'compare.at-mirror', { at, all })}
      </p>
      <div className={styles.turn}>
        <Button aria-disabled={!hasBefore} title={say('compare.before-keys')} onClick={() => onTurn('before')}>
          <Chevron to="back" /> {say('compare.before')}
        </Button>
        <Button aria-disabled={!hasNext} title={say('compare.next-keys')} onClick={() => onTurn('next')}>
          {say('compare.next')} <Chevron to="onward" />
        </Button>
        {here && <Agree item={here.item} />}
      </div>
      <div className={styles.title}>
        <h1 data-question-title tabIndex={-1}>
          {here ? <bdi>{here.item.text}</bdi> : say('compare.mirror-title')}
        </h1>
        {here?.item.subject && <p className={styles.subject}>{say('compare.about', { subject: isolated(here.item.subject) })}</p>}
      </div>
    </header>
  )
}

function Agree({ item }: { item: Item }) {
  const say = useSay()
  const { plan = '', session } = useParams()
  return (
    <Link className={buttonLook('main')} href={addressOf('session', { plan, session, view: 'settle', item: item.id })}>
      {say('compare.agree')}
    </Link>
  )
}
