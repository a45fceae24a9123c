/** One question: what became of it, beside what was said. Going from one way to another loses no word. */

import { useMemo } from 'react'
import { comparisonOf } from '../../../content/session/compare/compare'
import type { Item } from '../../../content/session/item'
import type { Agreement } from '../../../content/session/session'
import { agreementOn, settle } from '../../../content/session/settle/settle'
import { isolated } from '../../../content/words/isolated'
import { worksheetOf } from '../../../content/worksheets'
import { useSay } from '../../locales/say'
import { Button } from '../../ui/Button'
import { Chevron } from '../../ui/Marks'
import compare from '../compare/QuestionView.module.css'
import { KeptViews } from '../KeptViews'
import { editSession, useSession } from '../session-store'
import { AgreedAnswer } from './AgreedAnswer'
import styles from './ItemView.module.css'
import { KeepAll } from './KeepAll'
import { ItemPromises } from './Promises'
import { WhatWasSaid } from './WhatWasSaid'

interface HeadProps {
  readonly item: Item
  readonly at: number
  readonly all: number
  readonly onBefore: (() => void) | undefined
  readonly onNext: (() => void) | undefined
}

function Head({ item, at, all, onBefore, onNext }: HeadProps) {
  const say = useSay()
  const worksheet = worksheetOf(item.worksheet)?.title
  return (
    <header className={compare.head}>
      <p className={compare.where}>{worksheet ? say('compare.at-worksheet', { worksheet, at, all }) : say('compare.at', { at, all })}</p>
      <div className={compare.turn}>
        <Button aria-disabled={!onBefore} title={say('compare.before-keys')} onClick={onBefore}>
          <Chevron to="back" /> {say('compare.before')}
        </Button>
        <Button aria-disabled={!onNext} title={say('compare.next-keys')} onClick={onNext}>
          {say('compare.next')} <Chevron to="onward" />
        </Button>
      </div>
      <div className={compare.title}>
        <h1 data-spot-title tabIndex={-1}>
          <bdi>{item.text}</bdi>
        </h1>
        {item.subject && <p className={compare.subject}>{say('compare.about', { subject: isolated(item.subject) })}</p>}
      </div>
    </header>
  )
}

export function ItemView(props: HeadProps) {
  const { item } = props
  const say = useSay()
  const session = useSession()
  const comparison = useMemo(() => comparisonOf(session, item), [session, item])
  const agreement = agreementOn(session, item.id)
  const hasSheets = session.sheets.length > 0
  return (
    <>
      <Head {...props} />
      {session.mode === 'together' && <p className={styles.power}>{say('settle.power')}</p>}
      <div className={styles.both} data-alone={!hasSheets}>
        <section className={styles.settled} aria-label={say('settle.way')}>
          <Ways item={item} kind={agreement.kind} />
          {agreement.kind === 'agreed' && <AgreedAnswer item={item} agreement={agreement} />}
          {agreement.kind === 'kept' && (
            <KeptViews item={item.id}>
              <KeepAll comparison={comparison} />
            </KeptViews>
          )}
          {agreement.kind === 'open' && <p className={styles.note}>{say('settle.open-note')}</p>}
          <ItemPromises item={item} />
        </section>
        {hasSheets && <WhatWasSaid comparison={comparison} agreement={agreement} />}
      </div>
    </>
  )
}

const WAYS = ['agreed', 'kept', 'open'] as const

function Ways({ item, kind }: { item: Item; kind: Agreement['kind'] }) {
  const say = useSay()
  return (
    <fieldset className={styles.ways}>
      <legend>{say('settle.way')}</legend>
      {WAYS.map((way) => (
        <label key={way}>
          <input
            type="radio"
            name={`way-${item.id}`}
            checked={kind === way}
            onChange={() => editSession((session) => settle(session, item.id, { kind: way }))}
          />
          <span>
            <b>{say(`settle.${way}`)}</b>
            <small>{say(`settle.${way}-text`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
