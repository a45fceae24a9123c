/** A drawing made for a narrow column and shown large: so its text grows with it. */
import { useLayoutEffect, useRef, useState } from 'react'
import type { Plan } from '../../content/model/plan'
import type { Figure } from '../../content/model/worksheet'
import { drawingOf } from '../figures/drawings'
import { FrameProvider } from '../figures/frame'
import { useLanguage } from '../locales/say'

/** The smallest text of a drawing, and the smallest text on a wall that is 1280 wide and 720 high. */
const [DRAWN, SEEN] = [13, 32]
/** Narrower than this no drawing has room for its names. */
const NARROWEST = 330

const unit = (): number => Math.max(1, Math.min(innerWidth / 1280, innerHeight / 720))

/** How high something may be that ends above the foot bar. */
function roomFor(svg: SVGSVGElement): number {
  const wall = svg.closest('main')
  const foot = wall?.querySelector('nav')?.offsetHeight ?? 0
  const top = svg.getBoundingClientRect().top + (wall?.scrollTop ?? 0)
  return innerHeight - foot - top - 12
}

interface EnlargedProps {
  readonly figure: Figure
  readonly plan: Plan
  readonly width: number
  readonly isWhole: boolean
}

export function Enlarged({ figure, plan, width, isWhole }: EnlargedProps) {
  const { dir } = useLanguage()
  const place = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState(SEEN)
  // Smaller text leaves a drawing more room, and it may then need less height; so it is tried rather than reckoned.
  useLayoutEffect(() => {
    const svg = place.current?.querySelector('svg')
    if (!svg || !isWhole || size <= DRAWN) return
    const part = roomFor(svg) / svg.getBoundingClientRect().height
    if (part < 1) setSize(Math.max(DRAWN, Math.min(size - 1, Math.floor(size * Math.sqrt(Math.max(part, 0))))))
  }, [isWhole, size])
  const room = Math.max(NARROWEST, Math.floor((width * DRAWN) / (size * unit())))
  const Drawing = drawingOf(figure)
  return (
    <div ref={place} data-size={size}>
      <FrameProvider value={{ width: room, isMirrored: dir === 'rtl' }}>
        <Drawing figure={figure} plan={plan} />
      </FrameProvider>
    </div>
  )
}
