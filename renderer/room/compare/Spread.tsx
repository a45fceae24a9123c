import type { Comparison } from '../../../content/session/compare/compare'
import { spreadOf } from '../../../content/session/compare/spread'
import { spreadFigure } from '../../../content/session/compare/spread-figure'
import { useLanguage, useSay } from '../../locales/say'
import { Drawn } from './Drawn'
import styles from './QuestionView.module.css'
import { SpreadDrawing } from './SpreadDrawing'

/** The drawing, and above it in a sentence what is to be seen. Nothing where answers are texts. */
export function Spread({ comparison }: { comparison: Comparison }) {
  const say = useSay()
  const { locale } = useLanguage()
  const { item, unrated } = comparison
  const spread = spreadOf(comparison, locale, say)
  if (!spread) return null
  return (
    <div className={styles.spread}>
      <p className={styles.sentence}>{spread.sentence}</p>
      <Drawn name={item.text} words={spreadFigure(item.ask, spread.bars, unrated, say)}>
        <SpreadDrawing ask={item.ask} bars={spread.bars} unrated={unrated} />
      </Drawn>
    </div>
  )
}
