import type { Handlers } from '../ipc'
import type { Program } from '../program'

export const settingsHandlers = ({ settings }: Program): Pick<Handlers, 'readSettings' | 'writeSettings'> => ({
  readSettings: () => settings.tellPage(),
  writeSettings: (_window, fromPage) => settings.take(fromPage),
})
