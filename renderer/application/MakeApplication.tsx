/** The whole section as a file: the funder's headings with the texts and tables under them. */
import type { Reading } from '../../content/application/reading'
import { headingsToLookAt } from '../../content/application/standing'
import type { Application } from '../../content/model/application'
import type { DocumentWish } from '../../content/model/document-wish'
import { MakingLine } from '../documents/MakingLine'
import { makeDocument, useForgetResult, useMaking, whatOf } from '../documents/making-store'
import { useSay } from '../locales/say'
import { useLatePlan } from '../state/plan-store'
import { useSetting } from '../state/settings-store'
import { Button } from '../ui/Button'
import styles from './Application.module.css'
import { DOCUMENT } from './document'
import { numbered } from './numbered'

export function MakeApplication({ application: whole, reading }: { application: Application; reading: Reading }) {
  const say = useSay()
  const open = useLatePlan()
  const [plan, application] = [open.id, whole.id]
  const standing = headingsToLookAt(open, whole, reading)
  const paper = useSetting('paper')
  const isMaking = useMaking((making) => making.isMaking)
  const what = whatOf(plan, { document: DOCUMENT, application })
  useForgetResult(what)
  const make = (as: DocumentWish['as']) => {
    if (!isMaking) void makeDocument(plan, { document: DOCUMENT, application, paper, letterhead: false, as })
  }
  return (
    <div className={styles.make}>
      {standing.length > 0 && (
        <p className={styles.standing}>{say('application.standing', { headings: standing.map(numbered).join(', ') })}</p>
      )}
      {/* Not disabled while it works: a disabled button would lose the focus. */}
      <Button id="make-document" aria-disabled={isMaking} onClick={() => make('word')}>
        {say(isMaking ? 'documents.making' : 'documents.make')}
      </Button>
      <Button look="link" aria-disabled={isMaking} onClick={() => make('pdf')}>
        {say('documents.pdf')}
      </Button>
      <Button look="link" aria-disabled={isMaking} onClick={() => make('print')}>
        {say('documents.print')}
      </Button>
      <MakingLine what={what} plan={plan} />
    </div>
  )
}
