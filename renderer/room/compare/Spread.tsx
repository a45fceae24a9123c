import type { Bar } from '../../../content/session/compare/bars'
import type { Comparison } from '../../../content/session/compare/compare'
import { numbersWords } from '../../../content/session/compare/number-words'
import type { Said } from '../../../content/session/compare/said'
import { spreadFigure } from '../../../content/session/compare/spread-figure'
import { spreadWords } from '../../../content/session/compare/spread-words'
import { sayDay } from '../../../content/words/say'
import { useLanguage, useSay } from '../../locales/say'
import { Drawn } from './Drawn'
import styles from './QuestionView.module.css'
import { SpreadDrawing } from './SpreadDrawing'

/** Numbers and dates have no steps of their own: each that was said is one. */
function barsOfTexts(texts: readonly Said[], inWords: (words: string) => string): Bar[] {
  const counts = new Map<string, number>()
  for (const { words } of texts) counts.set(words, (counts.get(words) ?? 0) + 1)
  return [...counts].map(([key, count]) => ({ key, text: inWords(key), count }))
}

/** The drawing, and above it in a sentence what is to be seen. Nothing where answers are texts. */
export function Spread({ comparison: { item, bars, texts, answered, unrated } }: { comparison: Comparison }) {
  const say = useSay()
  const { locale } = useLanguage()
  const { ask } = item
  if (ask.kind === 'number' || ask.kind === 'date') {
    const unit = ask.kind === 'number' ? ask.unit : ''
    const inWords = (words: string) => (ask.kind === 'date' ? sayDay(words, locale) : [words, unit].filter(Boolean).join(' '))
    const inOrder = ask.kind === 'date' ? [...texts].sort((one, other) => (one.words < other.words ? -1 : 1)) : texts
    const said = barsOfTexts(inOrder, inWords)
    const reach = ask.kind === 'date' ? said.map(({ text }) => text) : inOrder.map(({ words }) => words)
    return <Pictured item={item} bars={said} sentence={numbersWords(reach, unit, say)} />
  }
  if (bars.length === 0) return null
  return <Pictured item={item} bars={bars} unrated={unrated} sentence={spreadWords(ask, bars, answered, say)} />
}

interface PicturedProps {
  readonly item: Comparison['item']
  readonly bars: readonly Bar[]
  readonly unrated?: number
  readonly sentence: string
}

function Pictured({ item, bars, unrated = 0, sentence }: PicturedProps) {
  const say = useSay()
  return (
    <div className={styles.spread}>
      <p className={styles.sentence}>{sentence}</p>
      <Drawn name={item.text} words={spreadFigure(item.ask, bars, unrated, say)}>
        <SpreadDrawing ask={item.ask} bars={bars} unrated={unrated} />
      </Drawn>
    </div>
  )
}
