/** What the room sees, on the wall and as a miniature beside the facilitator: the same parts, the same words. */
import { useRef } from 'react'
import { type Told, toldAt } from '../../../content/session/present/timer'
import type { WallView } from '../../../content/session/present/wall'
import { useSay } from '../../locales/say'
import frame from '../../projector/Projector.module.css'
import { useFit } from '../../projector/use-fit'
import { AnswersOnWall } from './AnswersOnWall'
import { Asked } from './Asked'
import { SettledOnWall } from './SettledOnWall'
import { useNow } from './use-now'
import styles from './Wall.module.css'
import { WallFoot } from './WallFoot'
import { WallHeading, WallSheet } from './WallSheet'

type LitView = Exclude<WallView, { kind: 'blank' }>

/** A question over answers is a heading; alone it is as large as it fits. */
const LARGEST: Readonly<Record<LitView['kind'], number>> = { plain: 98, question: 98, answers: 56, settled: 80 }

export function Wall({ view, isMini = false }: { view: WallView; isMini?: boolean }) {
  const say = useSay()
  if (view.kind !== 'blank') return <Lit view={view} isMini={isMini} />
  return (
    <WallSheet isMini={isMini} isDark>
      <WallHeading isMini={isMini} look="hidden-words">
        {say('wall.blank')}
      </WallHeading>
    </WallSheet>
  )
}

function Lit({ view, isMini }: { view: LitView; isMini: boolean }) {
  const say = useSay()
  const sheet = useRef<HTMLElement>(null)
  const fitted = useRef<HTMLElement>(null)
  const { timer, ...still } = view
  const now = useNow(timer !== null && timer.since !== null)
  const told = timer && toldAt(timer, now)
  useFit(sheet, fitted, LARGEST[view.kind], JSON.stringify([still, told?.at]))
  const subject = 'subject' in view ? view.subject : ''
  // Over answers there is no room to spare.
  const isAlone = view.kind === 'question'
  const isOverAgreed = view.kind === 'settled' && view.words !== ''
  return (
    <WallSheet isMini={isMini} place={sheet}>
      <div className={`${frame.head} ${styles.head}`}>
        <p dir="auto">
          {view.head}
          {subject && !isAlone && <b>{subject}</b>}
        </p>
        {view.of > 0 && <p>{say('projector.at', { at: view.at, all: view.of })}</p>}
      </div>
      <div className={`${frame.sheet} ${styles.sheet}`}>
        {subject && isAlone && (
          <p className={styles.subject}>
            <bdi>{subject}</bdi>
          </p>
        )}
        {isOverAgreed ? (
          <WallHeading isMini={isMini} look={styles.asked}>
            {view.text}
          </WallHeading>
        ) : (
          <WallHeading isMini={isMini} look={frame.question} place={fitted}>
            {view.text}
          </WallHeading>
        )}
        {view.kind === 'settled' ? <SettledOnWall view={view} place={fitted} /> : <Under view={view} told={told} />}
      </div>
      {timer && told && <WallFoot timer={timer} told={told} isSmall={view.kind === 'answers' || view.kind === 'settled'} />}
    </WallSheet>
  )
}

function Under({ view, told }: { view: Exclude<LitView, { kind: 'settled' }>; told: Told | null }) {
  switch (view.kind) {
    case 'plain':
      return <p className={styles.note}>{view.note}</p>
    case 'question':
      return <Asked view={view} told={told} />
    case 'answers':
      return <AnswersOnWall view={view} />
  }
}
