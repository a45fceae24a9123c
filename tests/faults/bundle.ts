/** Makes one plain file of a TypeScript program, so that a test can start it as a process of its own. */
import { join } from 'node:path'
import { build } from 'vite'

export async function bundled(entry: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: entry, outDir: folder, rollupOptions: { output: { entryFileNames: 'program.mjs' } } },
  })
  return join(folder, 'program.mjs')
}
