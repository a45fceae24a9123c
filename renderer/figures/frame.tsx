/** What every drawing shares: a width in pixels and a direction. Colours and fonts are the page's own properties. */
import { createContext, type ReactNode, useContext } from 'react'
import { textWidth } from './text-fit'

export interface Frame {
  /** Width of the drawing in pixels; its height follows from what is drawn. */
  readonly width: number
  readonly isMirrored: boolean
  /** What the drawing shows, where nothing around it says so. */
  readonly description?: string
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
  const { width, isMirrored, description } = useFrame()
  return (
    <svg
      role="img"
      aria-label={description ?? ''}
      aria-hidden={description === undefined}
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

interface NameProps {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly size?: number
  readonly weight?: 400 | 600
  /** Underlined, as whatever is current is everywhere. */
  readonly isCurrent?: boolean
}

function Underline({ x, y, text, anchor = 'start', size = 14, weight = 600 }: NameProps) {
  const { isMirrored } = useFrame()
  const width = textWidth(text, { size, family: 'serif', weight })
  const onward = { start: 0, middle: -width / 2, end: -width }[anchor]
  return <path d={`M${isMirrored ? x - onward - width : x + onward} ${y + 4}h${width}`} stroke="var(--accent)" strokeWidth={2} />
}

/** A name in serif with a halo of the ground behind it. */
export function Name(props: NameProps) {
  const { x, y, text, anchor = 'start', size = 14, weight = 600, isCurrent = false } = props
  return (
    <>
      <text
        x={x}
        y={y}
        textAnchor={anchor}
        fontFamily="var(--serif)"
        fontSize={size}
        fontWeight={weight}
        fill="var(--ink)"
        paintOrder="stroke"
        stroke="var(--ground, var(--paper))"
        strokeWidth={4}
        strokeLinejoin="round"
      >
        {text}
      </text>
      {isCurrent && <Underline {...props} />}
    </>
  )
}

/** A name on one or two lines, its middle at `y`. */
export function NameLines({
  lines,
  x,
  y,
  ...rest
}: {
  lines: readonly string[]
  x: number
  y: number
  size?: number
  isCurrent?: boolean
}) {
  return lines.map((line, at) => <Name key={line} x={x} y={y + 5 + (at - (lines.length - 1) / 2) * 15} text={line} {...rest} />)
}
