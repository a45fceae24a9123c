/** A text of which the first lines stand, until somebody wants all of it. Whether something is folded away shows only where it stands. */
import { type ReactNode, type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { useSay } from '../locales/say'
import { Button } from '../ui/Button'
import styles from './Folded.module.css'

interface FoldedProps {
  readonly text: string
  readonly className?: string | undefined
  /** The same text, where something stands before it. */
  readonly children?: ReactNode
}

export function Folded({ text, className = '', children }: FoldedProps) {
  const say = useSay()
  const id = useId()
  const place = useRef<HTMLParagraphElement>(null)
  const [isWhole, setWhole] = useState(false)
  const isCut = useCut(place, text, isWhole)
  return (
    <>
      <p id={id} ref={place} dir={children ? undefined : 'auto'} className={`${className} ${isWhole ? '' : styles.folded}`}>
        {children ?? text}
      </p>
      {isCut && (
        <Button look="link" className={styles.turn ?? ''} aria-expanded={isWhole} aria-controls={id} onClick={() => setWhole(!isWhole)}>
          {say(isWhole ? 'room.show-less' : 'room.show-all')}
        </Button>
      )}
    </>
  )
}

/** Whether not all lines of it are seen, or would not be if it were folded again. */
function useCut(place: RefObject<HTMLElement | null>, text: string, isWhole: boolean): boolean {
  const [isCut, setCut] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text may be cut where this one was not
  useLayoutEffect(() => look(place.current, isWhole, setCut), [place, text, isWhole])
  useEffect(() => {
    const watch = new ResizeObserver(() => look(place.current, isWhole, setCut))
    if (place.current) watch.observe(place.current)
    return () => watch.disconnect()
  }, [place, isWhole])
  return isCut
}

function look(element: HTMLElement | null, isWhole: boolean, tell: (isCut: boolean) => void): void {
  if (element && !isWhole) tell(element.scrollHeight > element.clientHeight + 1)
}
