/** Enter in the field opens the first result: of what is typed, even when it is found a moment later. */
import { type RefObject, useEffect, useRef } from 'react'

export function useFirstResult(page: RefObject<HTMLElement | null>, isUpToDate: boolean) {
  const isWanted = useRef(false)
  const open = () => {
    isWanted.current = !isUpToDate
    if (isUpToDate) page.current?.querySelector<HTMLElement>('li a[data-stop]')?.click()
  }
  useEffect(() => {
    if (isWanted.current && isUpToDate) open()
  })
  // Whoever types on has changed their mind.
  const forget = () => {
    isWanted.current = false
  }
  return { open, forget }
}
