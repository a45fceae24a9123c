import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { chapter } from './electron.vite.config'

export default defineConfig({
  plugins: [chapter(), react()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    testTimeout: 60_000,
    reporters: ['default'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
})
