/** The window that the room sees. It knows what it is told and nothing else; what is pressed in it goes to the facilitator. */
import { useEffect, useState } from 'react'
import type { WallView } from '../../../content/session/present/wall'
import { useLanguage, useSay } from '../../locales/say'
import { Wall } from './Wall'
import { pressOf } from './wall-keys'

function useView(): WallView | null {
  const [view, setView] = useState<WallView | null>(null)
  useEffect(() => {
    let isAwaited = true
    const stop = window.companion.on('wall', (shown) => {
      isAwaited = false
      setView(shown)
    })
    // What comes meanwhile is newer than what was asked for.
    void window.companion.wallView().then((shown) => isAwaited && setView(shown))
    return () => {
      isAwaited = false
      stop()
    }
  }, [])
  return view
}

function useKeys(): void {
  const isRightToLeft = useLanguage().dir === 'rtl'
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const press = event.key === 'Escape' ? 'leave' : pressOf(event, isRightToLeft)
      if (!press || event.repeat) return
      event.preventDefault()
      void window.companion.pressOnWall(press)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [isRightToLeft])
}

export function WallPage() {
  const say = useSay()
  const shown = useView()
  useKeys()
  const soon: WallView = { kind: 'plain', head: '', at: 0, of: 0, timer: null, text: say('wall.soon'), note: '' }
  return <Wall view={shown ?? soon} />
}
