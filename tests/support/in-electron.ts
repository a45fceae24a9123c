/** Starts the built program in Electron itself. */
import { _electron as electron, type Request } from '@playwright/test'
import { sandboxSwitches } from '../../electron/start/run-electron'
import type { Launch, Running } from './running'

const isOutside = (url: string) => !/^(app|blob|data|devtools|about|chrome-error):/.test(url)

export async function launchInElectron(runtime: string, root: string, { data, dialogs, args }: Launch): Promise<Running> {
  const env = { ...process.env, COMPANION_DATA: data } as Record<string, string>
  const program = await electron.launch({ executablePath: runtime, args: [...sandboxSwitches(), root, ...args], env, cwd: root })
  const blocked: string[] = []
  const note = (request: Request) => isOutside(request.url()) && blocked.push(request.url())
  program.context().on('requestfinished', note)
  // What the page's own policy or the rule against leaving has stopped was never asked for.
  program.context().on('requestfailed', (request) => /csp|ABORTED/i.test(request.failure()?.errorText ?? '') || note(request))
  let printed = ''
  program.process().stdout?.on('data', (text: Buffer) => {
    printed += text
  })
  const page = await program.firstWindow()
  await page.waitForLoadState()
  await program.evaluate(({ app, dialog, shell }, folder) => {
    const { existsSync, readdirSync, readFileSync, appendFileSync, writeFileSync } = process.getBuiltinModule('node:fs')
    const { basename, join } = process.getBuiltinModule('node:path')
    const options = (given: unknown[]) => given.at(-1) as { defaultPath?: string; cancelId?: number; properties?: string[] }
    const answer = join(folder, 'answer')
    const open = join(folder, 'open.json')
    Object.assign(dialog, {
      showSaveDialog: async (...given: unknown[]) => ({
        canceled: false,
        filePath: join(folder, basename(options(given).defaultPath ?? 'file')),
      }),
      showOpenDialog: async (...given: unknown[]) => {
        const several = () => readdirSync(folder).filter((name) => /^open[.-]/.test(name))
        const filePaths = options(given).properties?.includes('multiSelections')
          ? several()
              .sort()
              .map((name) => join(folder, name))
          : [open].filter((path) => existsSync(path))
        return { canceled: filePaths.length === 0, filePaths }
      },
      showMessageBox: async (...given: unknown[]) => ({
        response: existsSync(answer) ? Number(readFileSync(answer, 'utf8')) : (options(given).cancelId ?? 0),
        checkboxChecked: false,
      }),
    })
    // What is printed is kept instead: a test has no printer.
    app.on('web-contents-created', (_event, contents) => {
      contents.print = (_options, done) => {
        const printed = contents.printToPDF({ preferCSSPageSize: true }).then((pdf) => writeFileSync(join(folder, 'printed.pdf'), pdf))
        void printed.then(
          () => done?.(true, ''),
          (error) => done?.(false, String(error)),
        )
      }
    })
    const note = (what: string) => appendFileSync(join(folder, 'opened.txt'), `${what}\n`)
    Object.assign(shell, {
      openExternal: async (url: string) => note(url),
      openPath: async (path: string) => note(path),
      showItemInFolder: note,
    })
  }, dialogs)
  const ended = new Promise<void>((resolve) => program.process().once('exit', () => resolve()))
  return {
    page,
    pages: () => program.windows(),
    output: () => printed,
    blocked: () => blocked,
    askToQuit: () => void program.evaluate(({ app }) => app.quit()),
    quit: () => program.close(),
    kill: async () => {
      program.process().kill('SIGKILL')
      await ended
    },
  }
}
