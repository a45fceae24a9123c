/** One question: how the answers spread, what was written, who is missing, and where organisations or levels differ. */
import { useMemo } from 'react'
import { Link, useParams } from 'wouter'
import { bySheet, type OnSheet } from '../../../content/session/compare/by-sheet'
import type { Comparison, Split } from '../../../content/session/compare/compare'
import { partsFigure, type Row } from '../../../content/session/compare/spread-figure'
import { agreementOn, isSettled, valueWords } from '../../../content/session/settle/settle'
import { sayAll } from '../../../content/words/say'
import { worksheetOf } from '../../../content/worksheets'
import { useSay } from '../../locales/say'
import { addressOf } from '../../routes'
import { Button, buttonLook } from '../../ui/Button'
import { Chevron } from '../../ui/Marks'
import { useSession } from '../session-store'
import { Drawn } from './Drawn'
import type { LookedAt } from './looked-at'
import { PartRows } from './PartRows'
import styles from './QuestionView.module.css'
import { Spread } from './Spread'
import { Texts } from './Texts'

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
      {here ? (
        <div className={styles.title}>
          <h1 data-question-title tabIndex={-1}>
            <bdi>{here.item.text}</bdi>
          </h1>
          {here.item.subject && <p className={styles.subject}>{say('compare.about', { subject: `\u2068${here.item.subject}\u2069` })}</p>}
        </div>
      ) : (
        <div className={styles.title}>
          <h1 data-question-title tabIndex={-1}>
            {say('compare.mirror-title')}
          </h1>
        </div>
      )}
    </header>
  )
}

export function QuestionView({ comparison }: { comparison: Comparison }) {
  const say = useSay()
  const { minimum } = useSession()
  const { item, answered, isHidden, texts } = comparison
  const isRated = item.ask.kind === 'scale'
  const hasTexts = texts.length > 0 && (!isAmount(comparison) || texts.some(({ whose }) => whose !== ''))
  return (
    <>
      <Settled item={item} />
      {isHidden ? (
        <p className={styles.closed}>{say('compare.hidden', { count: minimum })}</p>
      ) : answered === 0 ? (
        <>
          <p className={styles.closed}>{say('compare.nobody')}</p>
          <Open comparison={comparison} />
        </>
      ) : (
        <>
          <Spread comparison={comparison} />
          <Open comparison={comparison} />
          <Apart comparison={comparison} />
          {hasTexts && <Texts title={say(isRated ? 'compare.reasons' : 'compare.answers')} texts={texts} />}
        </>
      )}
    </>
  )
}

const isAmount = ({ item: { ask } }: Comparison): boolean => ask.kind === 'number' || ask.kind === 'date'

/** More sheets than this say less one by one than as a whole. */
const MOST_BY_SHEET = 16

function Apart({ comparison }: { comparison: Comparison }) {
  const say = useSay()
  const session = useSession()
  const { item, splits } = comparison
  const sheets = useMemo(() => bySheet(session, item), [session, item])
  const isBySheet = sheets.length > 1 && sheets.length <= MOST_BY_SHEET
  // Where each organisation has one sheet, the rows above show all there is.
  const isWorth = ({ parts }: Split) => !isBySheet || parts.some(({ bars }) => (bars ?? []).reduce((all, { count }) => all + count, 0) > 1)
  return (
    <>
      {isBySheet && <Part title={say('compare.by-sheet')} rows={sheets.map(rowOf)} comparison={comparison} />}
      {splits.filter(isWorth).map(({ by, parts }) => (
        <Part key={by} title={say(`compare.by-${by}`)} rows={parts} comparison={comparison} />
      ))}
    </>
  )
}

const rowOf = ({ id, name, bars }: OnSheet): Row => ({ id, name, bars })

function Part({ title, rows, comparison }: { title: string; rows: readonly Row[]; comparison: Comparison }) {
  const say = useSay()
  const { minimum } = useSession()
  const { ask } = comparison.item
  const isClosed = rows.every(({ bars }) => bars === null)
  return (
    <section className={styles.part} aria-label={title}>
      <h2>{title}</h2>
      {isClosed ? (
        <p className={styles.note}>{say('compare.all-apart-hidden')}</p>
      ) : (
        <Drawn name={title} words={partsFigure(ask, rows, minimum, say)}>
          <PartRows ask={ask} rows={rows} why={say('spread.apart-hidden', { minimum })} />
        </Drawn>
      )}
    </section>
  )
}

/** Who has not answered: by name where there are names, otherwise how many. */
function Open({ comparison: { asked, answered, missing, isHidden } }: { comparison: Comparison }) {
  const say = useSay()
  const names = missing.map((name) => `\u2068${name}\u2069`)
  if (names.length > 0) return <p className={styles.open}>{say('compare.missing', { names: sayAll(names, say) })}</p>
  if (isHidden || answered === asked) return null
  return <p className={styles.open}>{say('compare.left-open', { open: asked - answered, asked })}</p>
}

function Agree({ item }: Pick<Comparison, 'item'>) {
  const say = useSay()
  const { plan = '', session } = useParams()
  return (
    <Link className={buttonLook('main')} href={addressOf('session', { plan, session, view: 'settle', item: item.id })}>
      {say('compare.agree')}
    </Link>
  )
}

function Settled({ item }: Pick<Comparison, 'item'>) {
  const say = useSay()
  const session = useSession()
  const agreement = agreementOn(session, item.id)
  if (!isSettled(agreement)) return null
  const words = `\u2068${valueWords(item, agreement.value, session.language)}\u2069`
  return <p className={styles.open}>{agreement.kind === 'agreed' ? say('compare.settled', { words }) : say('compare.kept')}</p>
}
