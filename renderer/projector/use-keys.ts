/** One-key commands of the wall. Clickers send PageDown and PageUp. */
import { useEffect } from 'react'
import { useLanguage } from '../locales/say'
import { isPressed, letterOf } from '../ui/key-pressed'
import type { Action, Wall } from './use-wall'

const KEYS: Readonly<Record<string, Action>> = {
  ' ': 'next',
  Enter: 'next',
  PageDown: 'next',
  PageUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  p: 'passage',
  t: 'terms',
  a: 'answers',
  f: 'figure',
  c: 'candid',
  '?': 'keys',
  '؟': 'keys',
  Escape: 'leave',
}

function actionOf(event: KeyboardEvent, isRightToLeft: boolean): Action | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined
  // Arrows point as the page is read.
  if (event.key === 'ArrowRight') return isRightToLeft ? 'back' : 'next'
  if (event.key === 'ArrowLeft') return isRightToLeft ? 'next' : 'back'
  return KEYS[letterOf(event)]
}

export function useKeys({ act }: Wall): void {
  const isRightToLeft = useLanguage().dir === 'rtl'
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const action = isPressed(event) ? undefined : actionOf(event, isRightToLeft)
      if (!action) return
      event.preventDefault()
      act[action]()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [act, isRightToLeft])
}
