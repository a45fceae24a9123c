/** What the browser complains of while a story runs: nothing, if all is well. */
import type { Page } from '@playwright/test'

export function complaints(page: Page): string[] {
  const heard: string[] = []
  page.on('pageerror', (error) => heard.push(error.message))
  page.on('console', (message) => message.type() === 'error' && heard.push(message.text()))
  return heard
}
