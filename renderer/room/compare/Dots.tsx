/** One dot a sheet, in rows of ten or so. Drawn, so that they stay in print and where somebody has asked for their own colours. */
import { useLanguage } from '../../locales/say'

/** Where one place holds very many, all dots of the figure become smaller and their rows longer. */
export function dotSize(most: number, across = 10): { pitch: number; across: number } {
  if (most <= 80) return { pitch: 13, across }
  return most <= 250 ? { pitch: 9, across: across * 2 } : { pitch: 6, across: across * 4 }
}

interface DotsProps {
  readonly count: number
  readonly pitch: number
  readonly across: number
  /** Heaped on a line, from below. */
  readonly isHeap?: boolean
  /** For those who stand beside a scale and not on it. */
  readonly isRing?: boolean
}

export function Dots({ count, pitch, across, isHeap = false, isRing = false }: DotsProps) {
  const { dir } = useLanguage()
  if (count === 0) return null
  const columns = Math.min(count, across)
  const rows = Math.ceil(count / across)
  const [width, height] = [columns * pitch, rows * pitch]
  const dots = Array.from({ length: count }, (_, at) => {
    const x = (at % across) * pitch + pitch / 2
    const y = Math.floor(at / across) * pitch + pitch / 2
    return { x: dir === 'rtl' ? width - x : x, y: isHeap ? height - y : y }
  })
  const look = isRing
    ? { r: pitch * 0.33, fill: 'none', stroke: 'var(--accent)', strokeWidth: pitch * 0.12 }
    : { r: pitch * 0.39, fill: 'var(--accent)' }
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={`${width / 16}rem`} height={`${height / 16}rem`} aria-hidden="true">
      {dots.map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} {...look} />
      ))}
    </svg>
  )
}
