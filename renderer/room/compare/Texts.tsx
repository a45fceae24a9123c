/** What was written, side by side: by name where sheets have one, otherwise in the order of the alphabet. Long texts fold. */
import { useId, useState } from 'react'
import type { Said } from '../../../content/session/compare/said'
import { voicesOf } from '../../../content/session/compare/voices'
import { useSay } from '../../locales/say'
import { Button } from '../../ui/Button'
import styles from './Texts.module.css'

export function Texts({ title, texts }: { title: string; texts: readonly Said[] }) {
  const say = useSay()
  const voices = voicesOf(texts)
  const hasNames = voices.some(({ whose }) => whose !== '')
  return (
    <section className={styles.part} aria-label={title}>
      <h2>{title}</h2>
      <ul className={styles.columns} data-few={voices.length < 3}>
        {voices.map(({ whose, words, count }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same, and nothing else tells them apart
          <li key={at} className={styles.voice}>
            {hasNames && <h3>{whose ? <bdi>{whose}</bdi> : say('compare.unnamed')}</h3>}
            {words.map((text, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <Folded key={line} text={text} />
            ))}
            {count > 1 && <small>{say('spread.times', { count })}</small>}
          </li>
        ))}
      </ul>
    </section>
  )
}

const LONG_TEXT = 360
const LONG_LINES = 8

function Folded({ text }: { text: string }) {
  const say = useSay()
  const id = useId()
  const [isWhole, setWhole] = useState(false)
  const isLong = text.length > LONG_TEXT || text.split('\n').length > LONG_LINES
  return (
    <div className={styles.text}>
      <p id={id} dir="auto" data-folded={isLong && !isWhole}>
        {text}
      </p>
      {isLong && (
        <Button look="link" aria-expanded={isWhole} aria-controls={id} onClick={() => setWhole(!isWhole)}>
          {say(isWhole ? 'compare.less' : 'compare.more')}
        </Button>
      )}
    </div>
  )
}
