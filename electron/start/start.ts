/**
 * The first thing that `npm start` and the command line run, in plain Node: opens the built program in Electron where its
 * runtime is installed or can be fetched and runs, else in an installed browser.
 */
import { register } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { speak } from '../../content/words/say'
import { findDisplay } from './display'
import { findBrowser } from './find-browser'
import { runElectron, sandboxSwitches } from './run-electron'
import { canInstall, fetchRuntime, installedRuntime } from './runtime'

const say = speak('en')
const here = import.meta.dirname
const root = resolve(here, '..', '..')
const args = process.argv.slice(2)
/** Started to do one thing without a window, and to print one line about it. */
const isCommand = args.some((arg) => arg === '--make-document' || arg.startsWith('--check-plan'))
/** Looking at a file takes no page. */
const needsBrowser = !args.some((arg) => arg.startsWith('--check-plan'))
const wantsNoWindow = isCommand || process.env.COMPANION_HEADLESS === '1'

const tell = (line: string) => {
  if (!isCommand) process.stdout.write(`${line}\n`)
}

function giveUp(line: string): never {
  console.error(line)
  process.exit(1)
}

type Runtime = { kind: 'electron'; path: string } | { kind: 'stand-in'; why: string }

async function findRuntime(): Promise<Runtime> {
  if (process.env.COMPANION_STAND_IN === '1') return { kind: 'stand-in', why: say('start.why.asked') }
  const installed = installedRuntime(root)
  if (installed) return { kind: 'electron', path: installed }
  const version = process.versions.node
  if (!canInstall(version)) return { kind: 'stand-in', why: say('start.why.node', { version }) }
  if (process.env.CI) return { kind: 'stand-in', why: say('start.why.ci') }
  const fetched = await fetchRuntime(root, () => tell(say('start.fetching')))
  return fetched ? { kind: 'electron', path: fetched } : { kind: 'stand-in', why: say('start.why.refused') }
}

async function needDisplay(): Promise<void> {
  const display = await findDisplay((what) => tell(say('start.installing', { what })))
  if (display.kind === 'none') giveUp(say('start.no-display'))
  if (display.kind === 'real') return
  process.env.DISPLAY = display.display
  tell(say('start.virtual', { display: display.display }))
}

async function needBrowser(why: string): Promise<string> {
  const browser = await findBrowser(root, (what) => tell(say('start.installing', { what })))
  if (!browser) giveUp(say('start.no-browser'))
  tell(say('start.stand-in', { why, browser }))
  return browser
}

async function openInElectron(path: string): Promise<void> {
  const switches = sandboxSwitches()
  // Only what the program itself has to say belongs on the command line.
  if (isCommand) switches.push('--disable-gpu', '--log-level=3')
  if (isCommand && process.platform === 'linux') switches.push('--ozone-platform=headless')
  const ending = await runElectron(path, [...switches, root, ...args], isCommand)
  if (ending.kind === 'ended') process.exit(ending.code)
  await runStandIn(say('start.why.ended', { how: ending.how }))
}

/** Runs in Node's own loader: the program's `electron` becomes the stand-in. */
const redirect = (standIn: string) =>
  `export const resolve = (name, context, next) =>
     name === 'electron' ? { url: ${JSON.stringify(standIn)}, shortCircuit: true } : next(name, context)`

async function runStandIn(why: string): Promise<void> {
  if (needsBrowser) process.env.STAND_IN_BROWSER = await needBrowser(why)
  if (wantsNoWindow) process.env.STAND_IN_HEADLESS = '1'
  // As Electron sees them: its own program, the program's folder, then what was asked for.
  process.argv = [process.execPath, root, ...args]
  const standIn = pathToFileURL(resolve(here, 'stand-in.js')).href
  register(`data:text/javascript,${encodeURIComponent(redirect(standIn))}`)
  const { becomeReady } = (await import(standIn)) as typeof import('../stand-in/stand-in')
  await import(pathToFileURL(resolve(here, 'main.js')).href)
  becomeReady()
}

// npm runs its scripts in the project's folder; paths on the command line are meant from where the user stands.
const script = process.env.npm_lifecycle_event
if (process.env.INIT_CWD && (script === 'document' || script === 'check-plan')) process.chdir(process.env.INIT_CWD)

const runtime = await findRuntime()
if (!wantsNoWindow) await needDisplay()
if (runtime.kind === 'electron') await openInElectron(runtime.path)
else await runStandIn(runtime.why)
