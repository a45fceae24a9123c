/** What was answered: how often each step or option was chosen, and what was written. Nobody is named. */
import type { WallViewOf } from '../../../content/session/present/wall'
import { pagesOf } from '../../../content/session/present/wall-pages'
import { useSay } from '../../locales/say'
import { Dots } from './Dots'
import styles from './Wall.module.css'

/** More steps than this are a line between two poles. */
const MOST_ROWS = 6
const isLine = (bars: WallViewOf<'answers'>['bars']): boolean => bars.length > MOST_ROWS && bars.every(({ key }) => /^\d+$/.test(key))

export function AnswersOnWall({ view }: { view: WallViewOf<'answers'> }) {
  const say = useSay()
  const { bars, texts, answered, hidden, minimum } = view
  if (hidden)
    return <p className={styles.closed}>{say(hidden === 'collecting' ? 'wall.collecting' : 'wall.hidden', { minimum, what: hidden })}</p>
  if (answered === 0) return <p className={styles.closed}>{say('wall.none')}</p>
  const isBeside = bars.length > 0 && texts.length > 0 && !isLine(bars)
  return (
    <div className={styles.answers} data-beside={isBeside}>
      {bars.length > 0 && <Dots bars={bars} isLine={isLine(bars)} answered={answered} />}
      {texts.length > 0 && <Texts texts={texts} isBeside={bars.length > 0} />}
    </div>
  )
}

function Texts({ texts, isBeside }: { texts: readonly string[]; isBeside: boolean }) {
  const say = useSay()
  const shown = pagesOf(texts, { isBeside })[0] ?? []
  const rest = texts.length - shown.length
  return (
    <div>
      <ul className={styles.texts}>
        {shown.map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may have written the same
          <li key={at} dir="auto">
            {text}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles.rest}>{say('wall.more', { count: rest })}</p>}
    </div>
  )
}
