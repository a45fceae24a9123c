/** The keys of a session, the same in the facilitator’s window and in the room’s. Clickers send PageDown, PageUp, and B or a full stop. */
import type { WallPress } from '../../../content/session/present/wall'
import { isPressed, letterOf } from '../../ui/key-pressed'

const KEYS: Readonly<Record<string, WallPress>> = {
  ' ': 'pause',
  '+': 'longer',
  '=': 'longer',
  PageDown: 'next',
  PageUp: 'back',
  b: 'blank',
  '.': 'blank',
  a: 'answers',
}

/** Arrows point as the page is read. */
export function pressOf(event: KeyboardEvent, isRightToLeft: boolean): WallPress | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || isPressed(event)) return undefined
  if (event.key === 'ArrowRight') return isRightToLeft ? 'back' : 'next'
  if (event.key === 'ArrowLeft') return isRightToLeft ? 'next' : 'back'
  return KEYS[letterOf(event)]
}
