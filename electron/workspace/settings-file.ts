/** How the program was last used. Nothing in it is precious: a damaged file is set aside and the program starts as new. */
import { join } from 'node:path'
import { Low } from 'lowdb'
import { Settings } from '../../content/model/settings'
import { type Disk, realDisk } from './disk'
import { DurableAdapter } from './durable-adapter'
import { type Ground, roomOf } from './ground'
import { setAside } from './set-aside'
import { takingTurns } from './turns'

export interface SettingsFile {
  readonly read: () => Promise<Settings>
  readonly write: (settings: Settings) => Promise<void>
}

class DamagedSettings extends Error {}

function decode(text: string): Settings {
  try {
    return Settings.parse(JSON.parse(text))
  } catch {
    throw new DamagedSettings()
  }
}

const encode = (settings: Settings) => `${JSON.stringify(settings, null, 2)}\n`

/** Settings of the program whose data lies in `folder`. */
export function openSettings(folder: string, disk: Disk = realDisk): SettingsFile {
  const ground: Ground = { folder, disk, now: () => new Date(), migrations: [] }
  const path = join(folder, 'settings.json')
  const low = new Low<Settings>(new DurableAdapter(disk, path, { encode, decode }), Settings.parse({}))
  const inTurn = takingTurns()
  const read = async () => {
    try {
      await low.read()
    } catch (error) {
      if (!(error instanceof DamagedSettings)) throw error
      await disk.mkdir(roomOf(ground, 'set-aside'), { recursive: true })
      await setAside(ground, path)
    }
    return low.data
  }
  const write = async (settings: Settings) => {
    await disk.mkdir(folder, { recursive: true })
    low.data = settings
    await low.write()
  }
  return { read: () => inTurn(read), write: (settings) => inTurn(() => write(settings)) }
}
