/** How the program is used, remembered beside the plans. */
import type { Settings } from '../content/model/settings'
import { ifPossible } from './workspace/disk-trouble'
import { openSettings as openFile } from './workspace/settings-file'

export interface SettingsStore {
  read(): Settings
  /** What the page hands over: fields that it has not touched since it last read keep what the program has set meanwhile. */
  take(fromPage: Settings): Promise<void>
  /** What the page is told. */
  tellPage(): Settings
  set(part: Partial<Settings>): Promise<void>
}

/** Fields in which `after` differs from `before`. */
export function touched(before: Settings, after: Settings): Partial<Settings> {
  const names = Object.keys(after) as (keyof Settings)[]
  return Object.fromEntries(
    names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name])).map((name) => [name, after[name]]),
  )
}

/** Settings kept in `folder`. `onChange` hears of every change, from wherever it comes. */
export async function openSettings(folder: string, onChange: (settings: Settings) => void): Promise<SettingsStore> {
  const file = openFile(folder)
  let current = await file.read()
  let pageKnows = current
  const set = async (part: Partial<Settings>): Promise<void> => {
    current = { ...current, ...part }
    onChange(current)
    // Nobody's work: on a disk that takes nothing it counts until the program ends.
    await ifPossible(file.write(current))
  }
  const tellPage = () => {
    pageKnows = current
    return current
  }
  const take = (fromPage: Settings) => {
    const part = touched(pageKnows, fromPage)
    pageKnows = fromPage
    return set(part)
  }
  return { read: () => current, tellPage, take, set }
}
