/** What the program remembers about how it is used. Read once at the start, written at each change. */
import { useEffect } from 'react'
import { create } from 'zustand'
import type { Settings } from '../../content/model/settings'

const defaults: Settings = {
  theme: 'system',
  zoom: 1,
  leafFolded: false,
  reading: { section: '2.0', heading: '' },
  lastPlan: '',
  planOrder: 'saved',
  paper: 'a4',
  letterhead: true,
  backup: { at: '', folder: '', askFrom: '' },
  turnedSections: {},
  typing: {},
}

export const useSettingsStore = create<{ settings: Settings; isRead: boolean }>()(() => ({ settings: defaults, isRead: false }))

export const useSetting = <K extends keyof Settings>(name: K): Settings[K] => useSettingsStore((state) => state.settings[name])

export function setSetting<K extends keyof Settings>(name: K, value: Settings[K]): void {
  const settings = { ...useSettingsStore.getState().settings, [name]: value }
  useSettingsStore.setState({ settings })
  void window.companion.writeSettings(settings)
}

const dark = window.matchMedia('(prefers-color-scheme: dark)')

function applyTheme() {
  const { theme } = useSettingsStore.getState().settings
  const isDark = theme === 'dark' || (theme === 'system' && dark.matches)
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
}

/** Reads the settings and keeps the theme, an attribute on the root, in step with them and with the system. */
export function useSettings(): void {
  useEffect(() => {
    void window.companion.readSettings().then((settings) => useSettingsStore.setState({ settings, isRead: true }))
    applyTheme()
    const stop = useSettingsStore.subscribe(applyTheme)
    dark.addEventListener('change', applyTheme)
    return () => {
      stop()
      dark.removeEventListener('change', applyTheme)
    }
  }, [])
}
