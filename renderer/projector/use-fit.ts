/** The question as large as it stands in three lines with all that belongs to it on one screen. */
import { type RefObject, useLayoutEffect } from 'react'

const SIZES = [98, 88, 80, 72, 64, 56, 48, 40]
const LINES = 3
/** Where even the smallest would not do, the screen scrolls, and the question need not be tiny for that. */
const SCROLLING = 48

const linesOf = (text: HTMLElement): number => Math.round(text.clientHeight / Number.parseFloat(getComputedStyle(text).lineHeight))

function enlarge(sheet: HTMLElement, question: HTMLElement, largest: number): void {
  const sizes = SIZES.filter((size) => size <= largest)
  const stands = (size: number, isTight: boolean) => {
    // A class would be React’s; the page’s policy forbids style attributes.
    question.dataset.size = String(size)
    question.dataset.tight = String(isTight)
    return linesOf(question) <= LINES && sheet.scrollHeight <= sheet.clientHeight
  }
  if (sizes.some((size) => stands(size, false) || stands(size, true))) return
  stands(Math.min(SCROLLING, largest), true)
}

/** `now` changes with whatever stands on the screen. */
export function useFit(sheet: RefObject<HTMLElement | null>, question: RefObject<HTMLElement | null>, largest: number, now: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen is measured anew
  useLayoutEffect(() => {
    const again = () => sheet.current && question.current && enlarge(sheet.current, question.current, largest)
    again()
    void document.fonts?.ready.then(again)
    const observer = new ResizeObserver(again)
    if (sheet.current) observer.observe(sheet.current)
    return () => observer.disconnect()
  }, [largest, now])
}
