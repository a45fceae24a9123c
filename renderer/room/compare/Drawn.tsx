/** A drawing with its words: a description for those who do not see it, and a table that takes its place when asked for. */
import { type ReactNode, useId, useState } from 'react'
import type { FigureWords } from '../../../content/model/figure'
import { Twin } from '../../figures/FigureView'
import figure from '../../figures/FigureView.module.css'
import { useSay } from '../../locales/say'
import { Button } from '../../ui/Button'

interface DrawnProps {
  /** What it is a drawing of, said where its table stands alone. */
  readonly name: string
  readonly caption: ReactNode
  readonly words: FigureWords
  readonly children: ReactNode
}

export function Drawn({ name, caption, words, children }: DrawnProps) {
  const say = useSay()
  const [isTable, setTable] = useState(false)
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
      <figcaption className={figure.caption}>
        {caption}{' '}
        <Button look="link" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
          {say(isTable ? 'compare.as-picture' : 'compare.as-table')}
        </Button>
      </figcaption>
    </figure>
  )
}
