/** One key, one command, anywhere on the facilitator’s page; a field with the caret has all keys for itself. */
import { useEffect } from 'react'
import { useLanguage } from '../../locales/say'
import { letterOf } from '../../ui/key-pressed'
import { pressOf } from '../wall/wall-keys'
import { acts, turnWallWindow, usePresentStore } from './present-store'

const TYPED = 'textarea, select, [contenteditable="true"], input:not([type="radio"], [type="checkbox"], [type="button"])'
const MOVES: readonly string[] = [' ', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']

/** Choices are moved through with arrows and taken with Space. */
const isTheirs = ({ key, target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('input[type="radio"], input[type="checkbox"]') !== null && MOVES.includes(key)

/** Letters can be switched off, for those who speak to their computer or hit keys by accident; what clickers send goes on. */
const isOff = ({ key }: KeyboardEvent): boolean => key.length === 1 && key !== ' ' && !usePresentStore.getState().hasKeys

/** Whoever clicks a command does not see that it has focus, and Space would press it again: it leads on, as ever. */
function letGo({ target, detail }: MouseEvent): void {
  const pressed = target instanceof Element ? target.closest<HTMLElement>('button[aria-keyshortcuts]:not([aria-keyshortcuts="?"])') : null
  if (detail > 0) pressed?.blur()
}

function act(event: KeyboardEvent, isRightToLeft: boolean, showKeys: () => void): boolean {
  if (event.repeat || isTheirs(event) || isOff(event)) return false
  const press = pressOf(event, isRightToLeft)
  if (press) acts[press]()
  if (press || event.ctrlKey || event.metaKey || event.altKey) return press !== undefined
  const letter = letterOf(event)
  if (letter === 'o' || letter === 'w') turnWallWindow()
  else if (letter === '?' || letter === '؟') showKeys()
  else return false
  return true
}

export function useRoomKeys(showKeys: () => void): void {
  const isRightToLeft = useLanguage().dir === 'rtl'
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return
      const field = event.target instanceof Element ? event.target.closest<HTMLElement>(TYPED) : null
      if (field) {
        if (event.key === 'Escape') field.blur()
      } else if (act(event, isRightToLeft, showKeys)) event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    window.addEventListener('click', letGo)
    return () => {
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('click', letGo)
    }
  }, [isRightToLeft, showKeys])
}
