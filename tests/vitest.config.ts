import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { chapter } from '../electron.vite.config.ts'

const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file) && !/^e2e\b/.test(file)
const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(isTest)
const pathOf = (file: string): string => `tests/${file.replaceAll('\\', '/')}`

/** Tests that put something else in the place of a module, or hold what a page remembers, have one program each. */
const isAlone = (file: string): boolean =>
  /^renderer\b/.test(file) || readFileSync(resolve(import.meta.dirname, file), 'utf8').includes('vi.mock(')
const alone = tests.filter(isAlone)
const together = tests.filter((file) => !alone.includes(file))

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  plugins: [chapter(), react()],
  test: {
    testTimeout: 60_000,
    // Otherwise one core of a small machine's two stands idle.
    maxWorkers: 2,
    reporters: ['default'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      { extends: true, test: { name: 'alone', include: alone.map(pathOf) } },
      // The others share what they import: to read it again takes longer than most of them take to run.
      {
        extends: true,
        test: { name: 'together', include: together.map(pathOf), isolate: false, setupFiles: ['tests/support/properties.ts'] },
      },
    ],
  },
})
