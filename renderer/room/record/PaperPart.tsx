/** A paper that can be made, as a Word file or a PDF, and where it lies afterwards. */
import type { ReactNode } from 'react'
import type { Saved } from '../../../content/model/bridge'
import { useSay } from '../../locales/say'
import { Button } from '../../ui/Button'
import columns from '../TwoColumns.module.css'
import type { PaperKind, Papers } from './use-papers'

interface PaperPartProps {
  readonly what: PaperKind
  readonly papers: Papers
  readonly isMain?: boolean
  readonly children: ReactNode
}

export function PaperPart({ what, papers, isMain = false, children }: PaperPartProps) {
  const say = useSay()
  const { making, last, make } = papers
  const isStill = making !== null
  return (
    <section className={columns.part} aria-labelledby={`paper-${what}`}>
      <h2 id={`paper-${what}`}>{say(`record.${what}`)}</h2>
      {children}
      {/* Not disabled while it works: a disabled button would lose the focus. */}
      <div className={columns.buttons}>
        <Button look={isMain ? 'main' : 'outlined'} aria-disabled={isStill} onClick={() => make(what, 'word')}>
          {say(making === what ? 'documents.making' : `record.${what}-word`)}
        </Button>
        <Button aria-disabled={isStill} aria-label={say(`record.${what}-pdf`)} onClick={() => make(what, 'pdf')}>
          {say('documents.pdf')}
        </Button>
      </div>
      <div role="status">{last?.what === what && <Result saved={last.saved} />}</div>
    </section>
  )
}

function Result({ saved }: { saved: Saved }) {
  const say = useSay()
  if (saved.kind === 'cancelled') return <p className={columns.text}>{say('documents.cancelled')}</p>
  if (saved.kind === 'failed') return <p className={columns.notice}>{saved.why}</p>
  return (
    <p className={columns.text}>
      {say('record.lies')} <bdi className={columns.where}>{saved.where}</bdi>
    </p>
  )
}
