import type { ReactNode, Ref } from 'react'
import frame from '../../projector/Projector.module.css'
import styles from './Wall.module.css'

interface SheetProps {
  readonly isMini: boolean
  readonly isDark?: boolean
  readonly place?: Ref<HTMLElement>
  readonly children: ReactNode
}

/** The miniature is a picture of the wall: it is no page, and nothing in it can be gone to. */
export function WallSheet({ isMini, isDark = false, place, children }: SheetProps) {
  const className = `${frame.projector} ${styles.wall}`
  if (isMini) {
    return (
      <div ref={place as Ref<HTMLDivElement>} className={className} data-mini="true" data-dark={isDark} inert>
        {children}
      </div>
    )
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long screen is scrolled by keys
    <main ref={place} className={className} data-dark={isDark} tabIndex={0}>
      {children}
    </main>
  )
}

interface HeadingProps {
  readonly isMini: boolean
  readonly look: string | undefined
  readonly place?: Ref<HTMLElement>
  readonly children: ReactNode
}

export function WallHeading({ isMini, look = '', place, children }: HeadingProps) {
  if (isMini) {
    return (
      <p ref={place as Ref<HTMLParagraphElement>} className={`${look} ${styles.heading}`} dir="auto">
        {children}
      </p>
    )
  }
  return (
    <h1 ref={place as Ref<HTMLHeadingElement>} className={look} dir="auto">
      {children}
    </h1>
  )
}
