/** From question to question by keys. Arrows point as the page is read; Page Down first shows what is still below. */
import { useEffect } from 'react'
import { useLanguage } from '../../locales/say'

type Way = 'before' | 'next'

const isOwnKey = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable], section[tabindex], dialog') !== null

/** Half a line still hidden is nothing to scroll for. */
const NEARLY = 12
const isAtEdge = (way: Way): boolean =>
  way === 'before' ? window.scrollY < NEARLY : window.scrollY + window.innerHeight > document.documentElement.scrollHeight - NEARLY

function wayOf({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent, isRightToLeft: boolean): Way | undefined {
  if (ctrlKey || metaKey || altKey || shiftKey || isOwnKey(target)) return undefined
  if (key === 'ArrowRight') return isRightToLeft ? 'before' : 'next'
  if (key === 'ArrowLeft') return isRightToLeft ? 'next' : 'before'
  if (key === 'PageDown' && isAtEdge('next')) return 'next'
  return key === 'PageUp' && isAtEdge('before') ? 'before' : undefined
}

export function useTurning(turn: (way: Way) => void): void {
  const isRightToLeft = useLanguage().dir === 'rtl'
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const way = event.defaultPrevented ? undefined : wayOf(event, isRightToLeft)
      if (!way) return
      event.preventDefault()
      turn(way)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [turn, isRightToLeft])
}
