import { type ReactElement, type ReactNode, useId } from 'react'

/** Widest drawing is the reader's column; below 560 it would set type smaller than 13 px. */
const WIDTH = 640

interface DrawingProps {
  readonly height: number
  readonly words: { readonly title: string; readonly description: string }
  readonly children: ReactNode
}

/**
 * One drawn figure of the chapter, with its name and description for those who do not see it.
 * Colours are attributes that name tokens, since the page's policy forbids style attributes.
 */
export function Drawing({ height, words, children }: DrawingProps): ReactElement {
  const id = useId()
  return (
    <svg
      role="img"
      aria-labelledby={`${id}title ${id}description`}
      viewBox={`0 0 ${WIDTH} ${height}`}
      width="100%"
      fill="none"
      stroke="var(--ink)"
      strokeWidth={1.25}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <title id={`${id}title`}>{words.title}</title>
      <desc id={`${id}description`}>{words.description}</desc>
      {children}
    </svg>
  )
}

interface LabelProps {
  readonly x: number
  readonly y: number
  readonly kind: 'name' | 'note'
  readonly children: string
}

/** Always set from its middle, so that it keeps its place in a page that runs right to left. A halo of paper keeps lines off the letters. */
export function Label({ x, y, kind, children }: LabelProps): ReactElement {
  const isName = kind === 'name'
  return (
    <text
      className={isName ? 't-name' : 't-soft'}
      x={x}
      y={y}
      textAnchor="middle"
      fontFamily={isName ? 'var(--serif)' : 'var(--sans)'}
      fontSize={isName ? 17 : 15}
      fontWeight={isName ? 600 : 400}
      fill={isName ? 'var(--ink)' : 'var(--ink-soft)'}
      stroke="var(--paper)"
      strokeWidth={5}
      paintOrder="stroke"
    >
      {children}
    </text>
  )
}
