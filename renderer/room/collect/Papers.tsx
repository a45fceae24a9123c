/** A pile of papers, typed by keyboard alone: one after the other, each key kept at once. */
import { useLayoutEffect, useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { asPrinted } from '../../../content/session/collect/as-printed'
import { itemsAsked } from '../../../content/session/collect/here'
import { hasRoomFor } from '../../../content/session/collect/type-in'
import type { Sheet } from '../../../content/session/session'
import { standingOf } from '../../../content/session/sheets'
import { useSay } from '../../locales/say'
import { useSession } from '../session-store'
import { useAddresses } from './addresses'
import styles from './Paper.module.css'
import { PaperFoot } from './PaperFoot'
import { PaperKeys } from './PaperKeys'
import { PaperRow } from './PaperRow'
import { focusField, stopsIn } from './paper-stops'
import { TypedPapers } from './TypedPapers'
import { usePaperKeys } from './use-paper-keys'
import { usePile } from './use-pile'
import { Whose } from './Whose'

/** `opened`: a paper that was typed before and is mended. */
export function Papers({ opened }: { opened: Sheet | null }) {
  const say = useSay()
  const session = useSession()
  const { collect } = useAddresses()
  const [, go] = useLocation()
  const paper = useRef<HTMLFieldSetElement>(null)
  const end = useRef<HTMLButtonElement>(null)
  const [status, setStatus] = useState('')
  const pile = usePile(opened, setStatus, () => opened && go(collect('paper')))
  const { sheet, now, write, stand } = pile
  const items = itemsAsked(session, sheet)
  // Whoever is asked of the others leaves out their own organisation, and its numbers.
  const printed = asPrinted(session.items)
  const onKeys = usePaperKeys({ items, now, write, onDone: pile.done, end })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each paper begins at its first question
  useLayoutEffect(() => {
    window.scrollTo(0, 0)
    const [first] = paper.current ? stopsIn(paper.current) : []
    if (first) focusField(first)
  }, [sheet.id])
  const isMirrorLeftOut = items.length < session.items.length && standingOf(session, sheet).organisation === undefined
  return (
    <main className={styles.page}>
      <p className={styles.crumb}>
        <Link href={collect()}>{say('collect.back')}</Link>
      </p>
      <h1>{say('collect.papers')}</h1>
      <PaperKeys />
      <fieldset ref={paper} onKeyDown={onKeys} aria-label={say('collect.paper-here')}>
        <Whose from={sheet.from} onFrom={stand} />
        {isMirrorLeftOut && <p className={styles.note}>{say('collect.more-asked')}</p>}
        {pile.isCarried && <p className={styles.note}>{say('collect.paper-carried')}</p>}
        {!hasRoomFor(session, sheet) && <p className={styles.note}>{say('collect.no-room')}</p>}
        {/* Drawn anew for each paper, so that no text can be undone into the next one. */}
        <ol key={sheet.id} className={styles.rows}>
          {items.map((item) => (
            <PaperRow key={item.id} item={item} at={printed.indexOf(item)} value={sheet.answers[item.id]} write={write} />
          ))}
        </ol>
      </fieldset>
      {session.mode !== 'anonymous' && <TypedPapers here={sheet.id} />}
      <PaperFoot pile={pile} end={end} status={status} />
    </main>
  )
}
