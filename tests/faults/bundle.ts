/** Makes one plain file of a TypeScript program, so that it can be started as a process of its own. */
import { join } from 'node:path'
import { build } from 'vite'

/** `entry` is told from the root of the project, where all our commands run. */
export async function bundled(entry: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: entry, outDir: folder, emptyOutDir: true, rollupOptions: { output: { entryFileNames: 'program.mjs' } } },
  })
  return join(folder, 'program.mjs')
}
