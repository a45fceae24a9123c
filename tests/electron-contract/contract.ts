/**
 * Every call of Electron that the program makes: what Electron documents, how the stand-in plays it, which test shows it.
 * `#` marks what a window or a page has; quotes mark events. A call that is not here fails the test beside this file.
 */
export interface Line {
  readonly call: string
  readonly electron: string
  readonly standIn: string
  /** `file: name of a test`, or `unproven: why`. */
  readonly shownBy: string
}

const line = (call: string, electron: string, standIn: string, shownBy: string): Line => ({ call, electron, standIn, shownBy })
const story = (name: string) => `tests/e2e/shell.spec.ts: ${name}`
const here = (name: string) => `tests/electron-contract/stand-in.test.ts: ${name}`
const command = (name: string) => `tests/e2e/command-line.spec.ts: ${name}`
const unproven = (why: string) => `unproven: ${why}`

const leaving = story('the page cannot leave the program')
const second = story('a second start leaves at once and the first goes on')
const quitting = story('quitting saves what was typed a moment before, and the settings stay')
const links = story('links to the outside open only after asking, and only web and mail')
const keys = story('the menu’s keys reach the page, unless the page has used them')
const served = story('nothing but the built page is served')
const denied = story('every permission is denied')
const found = story('text is found on the page')
const seen = story('the page sees the bridge and nothing of Electron or Node')
const frames = story('a frame within the page has no way to ask the program')
const held = story('what cannot be saved keeps the program open, and is saved once it can be')
const made = command('a document is made from a plan, and nothing is left in the temporary folder')
const zoomed = 'tests/e2e/zoom.spec.ts: a larger size stays after a restart'
const folders = here('the program has its name and its folders')
const early = here('what Electron refuses once it is ready is refused too')
const asked = 'tests/electron/shell-window.test.ts: the right mouse button'
const printed = 'tests/e2e/reading.spec.ts: a section is printed with its notes, and nothing but text'
const asPdf = 'tests/e2e/preview.spec.ts: the PDF for partners holds what the Word file holds, tagged, and nothing inside'
const onPaper = 'tests/e2e/preview.spec.ts: a document is printed from a window of its own'
const wall = 'tests/e2e/wall.spec.ts: the room sees what the presenter shows, and its keys come back'
const awake = 'tests/electron/shell-wall.test.ts: the display stays awake as long as the window is open'
const theme = here('the theme that was chosen is in force')
const never = unproven('it never comes, and nothing follows from that')
const desktop = unproven('it takes a desktop, and someone who looks at it')

export const contract: readonly Line[] = [
  line('app.isPackaged', 'true in a packaged program', 'always false', folders),
  line('app.setName', 'names the program and its data folder', 'the same', folders),
  line('app.getAppPath', 'the folder of package.json', 'the same', served),
  line('app.getPath', 'folders by name; throws for unknown names', 'userData and documents; throws for others', folders),
  line('app.setPath', 'userData must be set before ready', 'throws when ready', early),
  line(
    'app.enableSandbox',
    'sandboxes every page; throws when ready',
    'Chromium’s own sandbox is always on, except for root; throws when ready',
    early,
  ),
  line(
    'app.requestSingleInstanceLock',
    'synchronous; hands data to the first',
    'a lock file and a note in the data folder; synchronous',
    second,
  ),
  line('app.whenReady', 'after the first file has run', 'the same', second),
  line('app.quit', 'before-quit, then close for each window, then will-quit', 'the same order', quitting),
  line(
    'app.exit',
    'ends at once without events',
    'closes the browser for at most 3 s, then ends',
    command('what cannot be done is said in one sentence'),
  ),
  line("app 'before-quit'", 'can be prevented; also on SIGTERM', 'the same', quitting),
  line("app 'window-all-closed'", 'quits by itself when nobody listens', 'the same', made),
  line("app 'second-instance'", 'event, arguments, folder, data of the second', 'data only; arguments are empty', second),
  line("app 'open-file'", 'macOS hands over files, maybe before ready', 'never: a browser is handed no files', never),
  line("app 'web-contents-created'", 'for each page before it loads', 'the same', leaving),
  line(
    'BrowserWindow',
    'opens at once, unless show is false',
    'an app window of the browser; hidden ones in a headless browser; unsafe options throw',
    seen,
  ),
  line('BrowserWindow.fromWebContents', 'the window of a page, or null', 'the same', frames),
  line('BrowserWindow#loadURL', 'resolves when loaded', 'the same; app:// is played by a reserved https origin', served),
  line('BrowserWindow#close', 'asks the page and the program, then closes', 'asks the program only', wall),
  line('BrowserWindow#destroy', 'closes without close event', 'the same', made),
  line(
    'BrowserWindow#isDestroyed',
    'true once gone',
    'true once gone; a window the user has closed counts as held until the program lets go',
    quitting,
  ),
  line('BrowserWindow#show', 'shows and focuses', 'nothing: it is always shown', second),
  line('BrowserWindow#focus', 'brings to the front', 'brings the browser’s page to the front', second),
  line('BrowserWindow#restore', 'from minimised', 'nothing; focusing does it', second),
  line('BrowserWindow#isMinimized', 'whether minimised', 'always false', second),
  line('BrowserWindow#maximize', 'fills the display', 'through the browser’s protocol', desktop),
  line('BrowserWindow#isMaximized', 'whether it fills the display', 'as last looked at, once a second', quitting),
  line('BrowserWindow#getNormalBounds', 'bounds when not maximised', 'as last looked at, once a second', quitting),
  line('BrowserWindow#getBounds', 'where it is now', 'the same as when not maximised', wall),
  line("BrowserWindow 'close'", 'can be prevented', 'comes when the window is gone; the program still settles before it ends', held),
  line("BrowserWindow 'closed'", 'after the window is gone, destroyed or not', 'the same', onPaper),
  line("BrowserWindow 'blur'", 'focus is lost', 'never; saving runs on its timer', never),
  line(
    "BrowserWindow 'focus'",
    'focus comes back',
    'never; a plan that was changed elsewhere is noticed when it is saved or opened',
    never,
  ),
  line("BrowserWindow 'query-session-end'", 'Windows is about to end the session', 'never', never),
  line("BrowserWindow 'session-end'", 'Windows ends the session', 'never; SIGTERM and SIGHUP quit', never),
  line('webContents#id', 'a number for each page', 'the same', made),
  line('webContents#send', 'values by structured clone', 'the same; lost when the page is gone', found),
  line('webContents#findInPage', 'highlights, answers by found-in-page', 'highlights by the page’s own means; counts visible text', found),
  line('webContents#stopFindInPage', 'removes the highlights', 'the same; the selection stays', found),
  line(
    'webContents#print',
    'the system’s window for printing; tells why nothing was printed',
    'the browser’s own; always tells success',
    printed,
  ),
  line('webContents#printToPDF', 'Chromium prints the page into bytes', 'the same, through the browser’s protocol', asPdf),
  line('webContents#setZoomFactor', 'per address; kept by Electron', 'fewer, larger pixels in the same window', zoomed),
  line(
    'webContents#setWindowOpenHandler',
    'decides on new windows',
    'asked, and always denied',
    story('no window opens, by script or by link'),
  ),
  line("webContents 'will-navigate'", 'the page wants elsewhere; can be prevented', 'the same for http and https', leaving),
  line("webContents 'will-frame-navigate'", 'the same for every frame', 'the same for http and https', leaving),
  line("webContents 'will-redirect'", 'a server redirects', 'never: nothing answers with a redirect', never),
  line("webContents 'will-attach-webview'", 'a webview is about to be made', 'never: browsers have none', never),
  line("webContents 'did-finish-load'", 'the page has loaded', 'after loadURL', zoomed),
  line("webContents 'found-in-page'", 'counts; several times, finalUpdate at last', 'once, final', found),
  line("webContents 'context-menu'", 'the right mouse button', 'never: the browser shows its own menu', asked),
  line("webContents 'render-process-gone'", 'the page has crashed', 'the same', unproven('no test makes a page crash in the browser')),
  line(
    'ipcMain.handle',
    'answers invoke; senderFrame may be null; errors cross as text',
    'the same; every frame can reach it, so that refusing is tested',
    frames,
  ),
  line('protocol.registerSchemesAsPrivileged', 'once, before ready', 'the same; throws when late', early),
  line(
    'protocol.handle',
    'answers each request of the scheme',
    'the same, at the reserved origin; all other requests are refused and counted',
    served,
  ),
  line('session.defaultSession', 'the session of all windows', 'the same', denied),
  line('session#setPermissionRequestHandler', 'decides when a page asks', 'the browser denies all; throws unless the handler does', denied),
  line('session#setPermissionCheckHandler', 'decides when a page looks', 'the same', denied),
  line('session#setDevicePermissionHandler', 'decides on devices', 'the same', denied),
  line('dialog.showOpenDialog', 'the system’s dialog', 'zenity, kdialog, osascript or PowerShell; else cancelled', desktop),
  line('dialog.showSaveDialog', 'the system’s dialog', 'the same tools; else the documents folder', desktop),
  line('dialog.showMessageBox', 'buttons by index', 'the browser asks: yes is the first other button, no is cancelId', links),
  line('dialog.showErrorBox', 'a box, also before ready', 'written to stderr', here('an error before any window is written out')),
  line('shell.openExternal', 'the system’s program for a link', 'xdg-open, open or explorer, never through a command line', links),
  line('shell.openPath', 'opens a folder; resolves to an error text or nothing', 'the same programs', desktop),
  line('shell.showItemInFolder', 'selects the file', 'opens its folder', desktop),
  line('Menu.buildFromTemplate', 'makes a menu', 'keeps its keys', keys),
  line('Menu.setApplicationMenu', 'menu bar and keys', 'keys only; a key that the page has used is left to it', keys),
  line('Menu#popup', 'shows a context menu', 'never called', asked),
  line('nativeTheme.themeSource', 'sets what pages see as the system’s theme', 'the same', theme),
  line('nativeTheme.shouldUseDarkColors', 'the theme in force', 'dark only when chosen; the page follows the system by itself', theme),
  line(
    'screen.getAllDisplays',
    'the displays; not before ready',
    'one endless display: the browser brings windows back into sight',
    here('every remembered place is on a display'),
  ),
  line(
    'screen.getDisplayMatching',
    'the display that shows most of a place',
    'the only one there is, so that nothing opens in full screen',
    here('there is one display'),
  ),
  line('powerSaveBlocker.start', 'keeps the display from going dark; answers with a number', 'nothing, and answers the same', awake),
  line('powerSaveBlocker.stop', 'lets it', 'nothing', awake),
  line("powerMonitor 'suspend'", 'the machine goes to sleep', 'never; saving runs on its timer', never),
  line("powerMonitor 'shutdown'", 'the machine is turned off', 'never; SIGTERM quits', never),
  line(
    'contextBridge.exposeInMainWorld',
    'functions wrapped, values cloned, read-only',
    'the same, without a world of its own for the preload',
    seen,
  ),
  line('ipcRenderer.invoke', 'arguments by structured clone', 'the same', frames),
  line('ipcRenderer.on', 'event and values', 'an empty event and values', found),
  line('ipcRenderer.removeListener', 'stops listening', 'the same', found),
]
