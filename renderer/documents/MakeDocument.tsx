/** How a document is made: paper, letterhead, and the three ways out of the program. */
import { useState } from 'react'
import type { DocumentWish } from '../../content/model/document-wish'
import type { Outline } from '../../content/model/outline'
import type { OutlineState } from '../../content/model/outline-state'
import { useSay } from '../locales/say'
import { useLatePlan } from '../state/plan-store'
import { setSetting, useSetting } from '../state/settings-store'
import { Button } from '../ui/Button'
import type { Chosen } from './chosen-sections'
import { LetterheadChoice } from './LetterheadChoice'
import { useLetterhead } from './letterhead-store'
import styles from './MakeDocument.module.css'
import { MakingLine } from './MakingLine'
import { makeDocument, useForgetResult, useMaking, whatOf } from './making-store'
import { DocumentPreview } from './page/DocumentPreview'
import { useRoom } from './use-room'

interface Props {
  readonly plan: string
  readonly outline: Pick<Outline, 'id' | 'form'>
  readonly chosen: Pick<Chosen, 'isChosen' | 'wished'>
  readonly sections: readonly Pick<OutlineState['sections'][number], 'id'>[]
}

export function MakeDocument({ plan, outline, chosen, sections }: Props) {
  const say = useSay()
  const paper = useSetting('paper')
  const withHead = useSetting('letterhead')
  const { letterhead, isRead, why } = useLetterhead()
  const isMaking = useMaking((making) => making.isMaking)
  const what = whatOf(plan, { document: outline.id })
  useForgetResult(what)
  const isEmpty = !sections.some(({ id }) => chosen.isChosen(id))
  const isStill = isMaking || isEmpty
  // As long as nobody knows that there is none, it is asked for: the document is never without it by accident.
  const mayBe = letterhead !== null || !isRead || why !== ''
  const wish = { document: outline.id, ...chosen.wished, paper, letterhead: withHead && mayBe }
  const make = (as: DocumentWish['as']) => {
    if (!isStill) void makeDocument(plan, { ...wish, as })
  }
  return (
    <section className={styles.leaf} aria-label={say('documents.how')}>
      <div className={styles.make}>
        <Paper />
        <LetterheadChoice />
        {/* Not disabled while it works: a disabled button would lose the focus. */}
        <div className={styles.ways}>
          <Button look="main" id="make-document" aria-disabled={isStill} onClick={() => make('word')}>
            {say(isMaking ? 'documents.making' : 'documents.make')}
          </Button>
          <Button aria-disabled={isStill} onClick={() => make('pdf')}>
            {say('documents.pdf')}
          </Button>
          <Button aria-disabled={isStill} onClick={() => make('print')}>
            {say('documents.print')}
          </Button>
        </div>
        {isEmpty ? (
          <p className={styles.note}>{say('documents.choose-one')}</p>
        ) : (
          <p className={styles.note}>{say(outline.form === 'sheet' ? 'documents.where' : 'documents.gaps')}</p>
        )}
        <MakingLine what={what} plan={plan} />
        {!isEmpty && <Pages wish={{ ...wish, as: 'word' }} />}
      </div>
    </section>
  )
}

/** Where there is no room beside the outline, the pages are shown to those who ask. */
function Pages({ wish }: { wish: DocumentWish }) {
  const say = useSay()
  const plan = useLatePlan()
  const hasRoom = useRoom('leaf')
  const [isOpen, setOpen] = useState(false)
  if (hasRoom) return <DocumentPreview plan={plan} wish={wish} />
  return (
    <details className={styles.pages} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('documents.see')}</summary>
      {isOpen && <DocumentPreview plan={plan} wish={wish} />}
    </details>
  )
}

function Paper() {
  const say = useSay()
  const paper = useSetting('paper')
  return (
    <fieldset className={styles.choice}>
      <legend>{say('documents.paper')}</legend>
      {(['a4', 'letter'] as const).map((size) => (
        <label key={size}>
          <input type="radio" name="paper" checked={paper === size} onChange={() => setSetting('paper', size)} />
          {say(`documents.paper.${size}`)}
        </label>
      ))}
    </fieldset>
  )
}
