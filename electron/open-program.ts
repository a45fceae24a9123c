/** Opens the workspace and the window, and connects the two. */
import { join } from 'node:path'
import { app, ipcMain, nativeTheme, session } from 'electron'
import type { Notice, SaveState } from '../content/model/bridge'
import type { Plan } from '../content/model/plan'
import type { Settings } from '../content/model/settings'
import { speak } from '../content/words/say'
import { PAGE } from './address'
import { giveContextMenu } from './context-menu'
import { reloadAfterCrash } from './crash'
import { showLooked } from './hand-over'
import { handlersOf } from './handlers'
import { tellWhatIsFound } from './handlers/page'
import { lookAtFile } from './handlers/sharing'
import { invented } from './invented'
import { serve, tell } from './ipc'
import { guardLifetime } from './lifetime'
import { setMenu, zoomed } from './menu'
import { denyPermissions, homeAddress } from './navigation'
import type { Program } from './program'
import { servePage } from './protocol'
import { tidyInAQuietMoment } from './quiet-moment'
import { settleRestoring } from './restore-backup'
import { openSettings } from './settings'
import { closeWall, mayAsk } from './wall-window'
import { loadPage, makeWindow } from './window'
import { Backups } from './workspace/backup/backups'
import { realDisk } from './workspace/disk'
import { migrations } from './workspace/migrations'
import { openWorkspace } from './workspace/workspace'

/** What every page needs, the hidden one of the command line too. */
export function prepareSession(): void {
  servePage(join(app.getAppPath(), 'out', 'renderer'))
  denyPermissions(session.defaultSession)
}

function listeners() {
  const waiting: (() => void)[] = []
  let listens = false
  return {
    whenPageListens: (run: () => void) => void (listens ? run() : waiting.push(run)),
    pageListens: () => {
      listens = true
      // After the answer that is on its way.
      setImmediate(() => {
        for (const run of waiting.splice(0)) run()
      })
    },
    pageLeaves: () => {
      listens = false
    },
  }
}

export const workspaceFolder = (): string => join(app.getPath('userData'), 'workspace')

async function connect(): Promise<Program> {
  const data = app.getPath('userData')
  const folder = workspaceFolder()
  let show: Program | undefined
  const onState = (plan: string, state: SaveState) => {
    if (show?.window) tell(show.window, 'saveState', { plan, state })
  }
  const onNotice = (notice: Notice) => {
    if (show?.window) tell(show.window, 'notice', notice)
  }
  const onTakenIn = (plan: Plan) => {
    if (show?.window) tell(show.window, 'planChanged', plan)
  }
  const apply = ({ theme, zoom }: Settings) => {
    nativeTheme.themeSource = theme
    if (show?.window && !show.window.isDestroyed()) show.window.webContents.setZoomFactor(zoom)
  }
  const settings = await openSettings(data, apply)
  const say = speak('en')
  const left = await settleRestoring(folder, () => say('backup.stuck', { folder: data }))
  const open = () => openWorkspace(folder, { invented, onState, onNotice, onTakenIn })
  const backups = new Backups({ folder, disk: realDisk, now: () => new Date(), migrations })
  const workspace = await open()
  void workspace.catalogue.begin()
  show = { workspace, openWorkspace: open, backups, settings, folder, say, window: undefined, ...listeners() }
  if (left) show.whenPageListens(() => onNotice(left))
  return show
}

function giveMenu(program: Program): void {
  const { settings, say } = program
  const withWindow = (run: (window: NonNullable<Program['window']>) => void) => {
    if (program.window && !program.window.isDestroyed()) run(program.window)
  }
  setMenu(say, {
    ask: (command) => withWindow((window) => tell(window, 'command', command)),
    bringIn: () => withWindow(async (window) => showLooked(program, await lookAtFile(program, window))),
    zoom: (direction) => void settings.set({ zoom: zoomed(settings.read().zoom, direction) }),
  })
}

/** Runs once the program is ready. */
export async function openProgram(): Promise<Program> {
  prepareSession()
  const program = await connect()
  serve(ipcMain, handlersOf(program), homeAddress(PAGE), mayAsk)
  nativeTheme.themeSource = program.settings.read().theme
  giveMenu(program)
  const window = makeWindow()
  program.window = window
  giveContextMenu(window, program.say)
  tellWhatIsFound(window)
  guardLifetime(program, window)
  reloadAfterCrash(program, window)
  window.on('closed', closeWall)
  // Set once there is a page, and again where it is loaded anew.
  window.webContents.on('did-finish-load', () => window.webContents.setZoomFactor(program.settings.read().zoom))
  tidyInAQuietMoment(program)
  await loadPage(window)
  return program
}
