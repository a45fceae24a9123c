/** The system's own file dialogs, called as programs. */
import { spawn } from 'node:child_process'

/** In tests this folder answers every dialog. */
export const answersFolder = process.env.STAND_IN_DIALOGS

type Kind = 'save' | 'open' | 'open-several'
type Call = readonly [program: string, ...args: string[]]

/** Titles and names come from users' texts, so they are passed as arguments or variables, never as a script. */
const windowsScript = (kind: Kind) =>
  `Add-Type -AssemblyName System.Windows.Forms; $d = New-Object System.Windows.Forms.${kind === 'save' ? 'SaveFileDialog' : 'OpenFileDialog'}; ` +
  `$d.Title = $env:STAND_IN_TITLE; $d.FileName = $env:STAND_IN_PATH; ${kind === 'open-several' ? '$d.Multiselect = $true; ' : ''}` +
  `if ($d.ShowDialog() -eq "OK") { [Console]::OutputEncoding = [Text.Encoding]::UTF8; $d.${kind === 'open-several' ? 'FileNames' : 'FileName'} }`

const MAC: Readonly<Record<Kind, string>> = {
  save: 'POSIX path of (choose file name with prompt t default name n)',
  open: 'POSIX path of (choose file with prompt t)',
  'open-several':
    'set chosen to ""\nrepeat with f in (choose file with prompt t with multiple selections allowed)\n' +
    'set chosen to chosen & POSIX path of f & linefeed\nend repeat\nreturn chosen',
}
const macScript = (kind: Kind) => `on run {t, n}\n${MAC[kind]}\nend run`

const ZENITY: Readonly<Record<Kind, string[]>> = {
  save: ['--save', '--confirm-overwrite'],
  open: [],
  'open-several': ['--multiple', '--separator=\n'],
}
const KDIALOG: Readonly<Record<Kind, string[]>> = {
  save: ['--getsavefilename'],
  open: ['--getopenfilename'],
  'open-several': ['--multiple', '--separate-output', '--getopenfilename'],
}

function callsFor(kind: Kind, title: string, path: string): Call[] {
  const name = path.split(/[\\/]/).at(-1) ?? ''
  if (process.platform === 'win32') return [['powershell', '-NoProfile', '-STA', '-Command', windowsScript(kind)]]
  if (process.platform === 'darwin') return [['osascript', '-e', macScript(kind), title, name]]
  const zenity = ['--file-selection', `--title=${title}`, `--filename=${path}`]
  return [
    ['zenity', ...zenity, ...ZENITY[kind]],
    ['kdialog', '--title', title, ...KDIALOG[kind], path],
  ]
}

/** What the program printed; empty when the user cancelled; undefined when there is no such program. */
function run([program, ...args]: Call, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'], env })
    let printed = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
    child.on('error', () => resolve(undefined))
    child.on('close', () => resolve(printed.trim()))
  })
}

/** The chosen path or, a line each, paths, '' when cancelled, undefined when the system has no dialog to offer. */
export async function askForFile(kind: Kind, title: string, path: string): Promise<string | undefined> {
  if (process.env.STAND_IN_HEADLESS === '1') return undefined
  const env = { ...process.env, STAND_IN_TITLE: title, STAND_IN_PATH: path }
  for (const call of callsFor(kind, title, path)) {
    const chosen = await run(call, env)
    if (chosen !== undefined) return chosen
  }
  return undefined
}
