/** A drawing with its words: a description for those who do not see it, and a table that takes its place when asked for. */
import { type ReactNode, useId, useState } from 'react'
import type { FigureWords } from '../../../content/model/figure'
import { Twin } from '../../figures/FigureView'
import figure from '../../figures/FigureView.module.css'
import { useSay } from '../../locales/say'
import { Button } from '../../ui/Button'
import styles from './Drawn.module.css'

interface DrawnProps {
  /** What it is a drawing of, said where its table stands alone. */
  readonly name: string
  readonly words: FigureWords
  /** Where several are turned into tables together; without it each has a button of its own. */
  readonly isTable?: boolean
  readonly children: ReactNode
}

export function Drawn({ name, words, isTable: together, children }: DrawnProps) {
  const say = useSay()
  const [isOwnTable, setTable] = useState(false)
  const isTable = together ?? isOwnTable
  const described = useId()
  return (
    <figure className={figure.figure}>
      {isTable ? (
        <Twin table={words.table} caption={name} />
      ) : (
        <div role="img" aria-label={name} aria-describedby={described}>
          {children}
        </div>
      )}
      <p id={described} className="hidden-words">
        {words.description}
      </p>
      {together === undefined && (
        <Button look="link" className={styles.turn ?? ''} aria-pressed={isTable} onClick={() => setTable(!isTable)}>
          {say(isTable ? 'compare.as-picture' : 'compare.as-table')}
        </Button>
      )}
    </figure>
  )
}
