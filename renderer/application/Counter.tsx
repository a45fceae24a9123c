/** How much is written and how much may be: a number, a line with the limit as a tick, and by how much it is over. */
import { limitState } from '../../content/application/count'
import type { Limit } from '../../content/model/funder'
import { useLanguage, useSay } from '../locales/say'
import styles from './Counter.module.css'

/** Pages come with one figure after the point. */
export function useAmount() {
  const { locale } = useLanguage()
  return (amount: number, unit: Limit['unit']): string =>
    new Intl.NumberFormat(`${locale}-u-nu-latn`, { maximumFractionDigits: unit === 'pages' ? 1 : 0 }).format(
      unit === 'pages' ? Math.ceil(amount * 10) / 10 : amount,
    )
}

export function Counter({ text, limit, look = 'large' }: { text: string; limit: Limit; look?: 'large' | 'small' }) {
  const say = useSay()
  const amount = useAmount()
  const { count, most, over } = limitState(text, limit)
  const longest = Math.max(count, most)
  const share = (part: number) => `${(100 * part) / longest}%`
  return (
    <div className={styles[look]}>
      <p>
        <b>{amount(count, limit.unit)}</b> {say(`limit.of-${limit.unit}`, { most: amount(most, limit.unit) })}
        {over > 0 && <strong>{say('limit.over', { over: amount(over, limit.unit) })}</strong>}
      </p>
      {look === 'large' && (
        <span role="status" className="hidden-words">
          {over > 0 ? say('limit.passed') : ''}
        </span>
      )}
      <div className={styles.line} aria-hidden="true">
        <i className={styles.written} style={{ inlineSize: share(Math.min(count, most)) }} />
        {over > 0 && <i className={styles.beyond} style={{ insetInlineStart: share(most), inlineSize: share(over) }} />}
        {over > 0 && <i className={styles.tick} style={{ insetInlineStart: share(most) }} />}
      </div>
    </div>
  )
}
