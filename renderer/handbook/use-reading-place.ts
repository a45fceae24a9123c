import { useEffect, useRef } from 'react'
import { setSetting, useSettingsStore } from '../state/settings-store'

/** The heading at the top of the window, or none above the first. */
function headingAtTop(text: HTMLElement): string {
  const above = [...text.querySelectorAll('h2[id]')].filter((heading) => heading.getBoundingClientRect().top < 140)
  return above.at(-1)?.id ?? ''
}

/** Goes to a heading when the text has come, and remembers where reading stopped. */
export function useReadingPlace(section: string, at: string | undefined) {
  const text = useRef<HTMLElement>(null)
  useEffect(() => {
    let timer = 0
    const remember = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => text.current && setSetting('reading', { section, heading: headingAtTop(text.current) }), 400)
    }
    const { reading } = useSettingsStore.getState().settings
    const goal = at ?? (reading.section === section ? reading.heading : '')
    const look = new MutationObserver(() => arrive())
    const arrive = () => {
      const heading = goal ? text.current?.querySelector(`#${CSS.escape(goal)}`) : text.current?.querySelector('p')
      if (!heading) return
      if (goal) heading.scrollIntoView()
      look.disconnect()
      remember()
    }
    if (text.current) look.observe(text.current, { childList: true, subtree: true })
    arrive()
    window.addEventListener('scroll', remember, { passive: true })
    return () => {
      window.clearTimeout(timer)
      look.disconnect()
      window.removeEventListener('scroll', remember)
    }
  }, [section, at])
  return text
}
