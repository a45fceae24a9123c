/** Electron's `shell`: the system's own program for a link or a folder. */
import { spawn } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type Electron from 'electron'
import { answersFolder } from './file-dialogs'
import { refusing } from './refuse'

const openers: Partial<Record<NodeJS.Platform, string>> = { win32: 'explorer', darwin: 'open' }

/** Never through a command line, so that nothing in a link can be taken for a command. */
function open(what: string): void {
  if (answersFolder) {
    appendFileSync(join(answersFolder, 'opened.txt'), `${what}\n`)
    return
  }
  const child = spawn(openers[process.platform] ?? 'xdg-open', [what], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}

const played = {
  openExternal: async (url) => open(url),
  openPath: async (path) => {
    open(path)
    return ''
  },
  showItemInFolder: (path) => open(dirname(path)),
} satisfies Pick<Electron.Shell, 'openExternal' | 'openPath' | 'showItemInFolder'>

export const shell = refusing('shell', played)
