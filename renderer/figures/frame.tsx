/** What every drawing shares: a width in pixels, a direction, and text that fits. Colours and fonts are the page's own properties. */
import { createContext, type ReactNode, useContext } from 'react'

export interface Frame {
  /** Width of the drawing in pixels; its height follows from what is drawn. */
  readonly width: number
  readonly isMirrored: boolean
}

const Context = createContext<Frame>({ width: 560, isMirrored: false })
export const FrameProvider = Context.Provider
export const useFrame = (): Frame => useContext(Context)

/** Where something stands from the start edge, left or right. */
export const fromStart =
  (frame: Frame) =>
  (x: number, width = 0): number =>
    frame.isMirrored ? frame.width - x - width : x

export function Svg({ height, children }: { height: number; children: ReactNode }) {
  const { width, isMirrored } = useFrame()
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      direction={isMirrored ? 'rtl' : 'ltr'}
      fontFamily="var(--sans)"
      fontSize={13}
      fill="var(--ink)"
      xmlns="http://www.w3.org/2000/svg"
    >
      {children}
    </svg>
  )
}

/** Roughly how wide a text is: enough to keep it within its column. `size` in pixels. */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const letter of text)
    ems += /[ilj.,:;'|!ا]/.test(letter)
      ? 0.26
      : /[mwMW@%]/.test(letter)
        ? 0.86
        : /[A-Z0-9]/.test(letter)
          ? 0.6
          : letter === ' '
            ? 0.25
            : 0.5
  return ems * size
}

/** The text on one line, cut with an ellipsis where it would not fit. */
export function fitted(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text
  const letters = [...text]
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** The text on at most `lines` lines. */
export function wrapped(text: string, width: number, size: number, lines = 2): string[] {
  const out: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = out.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) out[out.length - 1] = `${last} ${word}`
    else out.push(word)
  }
  const kept = out.slice(0, lines)
  if (out.length > lines) kept[lines - 1] = out.slice(lines - 1).join(' ')
  return kept.map((line) => fitted(line, width, size))
}

/** A name in serif with a halo of the ground behind it. */
export function Name({
  x,
  y,
  text,
  anchor = 'start',
  size = 14,
  isCurrent = false,
}: {
  x: number
  y: number
  text: string
  anchor?: 'start' | 'middle' | 'end'
  size?: number
  isCurrent?: boolean
}) {
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fontFamily="var(--serif)"
      fontSize={size}
      fontWeight={600}
      fill="var(--ink)"
      paintOrder="stroke"
      stroke="var(--ground, var(--paper))"
      strokeWidth={4}
      strokeLinejoin="round"
      textDecoration={isCurrent ? 'underline' : undefined}
    >
      {text}
    </text>
  )
}
