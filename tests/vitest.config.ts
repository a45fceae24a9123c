import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { chapter } from '../electron.vite.config.ts'

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  plugins: [chapter(), react()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    testTimeout: 60_000,
    reporters: ['default'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
})
