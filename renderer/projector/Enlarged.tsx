/** A drawing made for a narrow column and shown large: so its text grows with it. */
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Figure } from '../../content/model/figure'
import type { Plan } from '../../content/model/plan'
import { drawingOf } from '../figures/drawings'
import { FrameProvider } from '../figures/frame'
import { useLanguage } from '../locales/say'

/** The smallest text of a drawing, and sizes to show it in: that of all other text on a wall of 1280 by 720, and smaller. */
const DRAWN = 13
const SIZES = [32, 29, 26, 24, 22, 20, 18, 16, 14, 13]
/** Narrower than this no drawing has room for its names. */
const NARROWEST = 330
/** Some drawings are as high as they are wide, so less of the width is tried as well. */
const PARTS = [1, 0.85, 0.7, 0.55]

interface Try {
  /** How many times larger than drawn. */
  readonly scale: number
  /** The width that it is drawn for. */
  readonly room: number
}

/** What is tried, the largest text first. */
function triesFor(width: number, unit: number): Try[] {
  const tries = SIZES.flatMap((size) => {
    const scale = Math.min((size * unit) / DRAWN, width / NARROWEST)
    return PARTS.map((part) => ({ scale, room: Math.max(NARROWEST, Math.floor((width * part) / scale)) }))
  })
  return tries.filter(({ scale, room }, at) => tries.findIndex((other) => other.scale === scale && other.room === room) === at)
}

/** How high something may be that ends above the foot bar. */
function roomFor(svg: SVGSVGElement, unit: number): number {
  const wall = svg.closest('main')
  const foot = wall?.querySelector('nav')?.offsetHeight ?? 0
  const top = svg.getBoundingClientRect().top + (wall?.scrollTop ?? 0)
  return innerHeight - foot - top - 16 * unit
}

interface EnlargedProps {
  readonly figure: Figure
  readonly plan: Plan
  readonly width: number
  /** The size of a pixel of that wall here. */
  readonly unit: number
  readonly isWhole: boolean
}

export function Enlarged({ figure, plan, width, unit, isWhole }: EnlargedProps) {
  const { dir } = useLanguage()
  const place = useRef<HTMLDivElement>(null)
  const tries = useMemo(() => triesFor(width, unit), [width, unit])
  const [at, setAt] = useState(0)
  const { scale, room } = tries[at] ?? { scale: 1, room: width }
  // What a drawing makes of its room is its own affair; so it is tried rather than reckoned.
  useLayoutEffect(() => {
    const svg = place.current?.querySelector('svg')
    if (!svg) return
    svg.style.inlineSize = `${Math.floor(room * scale)}px`
    if (isWhole && at < tries.length - 1 && svg.getBoundingClientRect().height > roomFor(svg, unit)) setAt(at + 1)
  })
  const Drawing = drawingOf(figure)
  return (
    <div ref={place}>
      <FrameProvider value={{ width: room, isMirrored: dir === 'rtl' }}>
        <Drawing figure={figure} plan={plan} />
      </FrameProvider>
    </div>
  )
}
