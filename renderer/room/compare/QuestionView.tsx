/** One question: how the answers spread, what was written, who is missing, and where organisations or levels differ. */

import { type Comparison, MOST_MISSING } from '../../../content/session/compare/compare'
import { textsToRead } from '../../../content/session/compare/voices'
import { agreementOn, isSettled, valueWords } from '../../../content/session/settle/settle'
import { isolated } from '../../../content/words/isolated'
import { saySome } from '../../../content/words/say'
import { useLanguage, useSay } from '../../locales/say'
import { useSession } from '../session-store'
import styles from './QuestionView.module.css'
import { RowsApart } from './RowsApart'
import { Spread } from './Spread'
import { Texts } from './Texts'

export function QuestionView({ comparison }: { comparison: Comparison }) {
  const say = useSay()
  const { minimum } = useSession()
  const { item, answered, isHidden, hidden } = comparison
  return (
    <>
      <Settled item={item} />
      {isHidden && <p className={styles.closed}>{say('compare.hidden', { count: minimum, what: hidden ?? '' })}</p>}
      {!isHidden && answered === 0 && <p className={styles.closed}>{say('compare.nobody')}</p>}
      {!isHidden && answered > 0 && <Spread comparison={comparison} />}
      <Open comparison={comparison} />
      {!isHidden && answered > 0 && <Answers comparison={comparison} />}
    </>
  )
}

function Answers({ comparison }: { comparison: Comparison }) {
  const say = useSay()
  const texts = textsToRead(comparison, useLanguage().locale)
  const title = say(comparison.item.ask.kind === 'scale' ? 'compare.reasons' : 'compare.answers')
  return (
    <>
      <RowsApart comparison={comparison} />
      {texts.length > 0 && <Texts title={title} texts={texts} />}
    </>
  )
}

/** Who has not answered: by name where there are names, otherwise how many. */
function Open({ comparison: { asked, answered, missing, isHidden } }: { comparison: Comparison }) {
  const say = useSay()
  if (isHidden) return null
  const names = missing.map((name) => isolated(name))
  if (names.length > 0) return <p className={styles.open}>{say('compare.missing', { names: saySome(names, MOST_MISSING, say) })}</p>
  return answered === asked ? null : <p className={styles.open}>{say('compare.left-open', { open: asked - answered, asked })}</p>
}

function Settled({ item }: Pick<Comparison, 'item'>) {
  const say = useSay()
  const session = useSession()
  const agreement = agreementOn(session, item.id)
  if (!isSettled(agreement)) return null
  const words = isolated(valueWords(item, agreement.value, session.language))
  return <p className={styles.open}>{agreement.kind === 'agreed' ? say('compare.settled', { words }) : say('compare.kept')}</p>
}
