// @vitest-environment happy-dom
/** A title in a script that runs the other way must not turn the sentence it stands in. */
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { isolate } from '../../renderer/locales/isolate'
import { languageOf } from '../../renderer/locales/languages'
import { type ScreenSay, useSay, Words } from '../../renderer/locales/say'

afterEach(cleanup)

const Line = ({ ask }: { ask: (say: ScreenSay) => string }) => <p>{ask(useSay())}</p>

function said(language: string | null, ask: (say: ScreenSay) => string): string {
  const { container } = render(
    <Words language={languageOf(language)}>
      <Line ask={ask} />
    </Words>,
  )
  return container.textContent ?? ''
}

test('an Arabic title keeps to itself in an English sentence, in every message that names it', () => {
  expect(said(null, (say) => say('plan.trashed', { title: 'جسور (٢)' }))).toBe('“\u2068جسور (٢)\u2069” was thrown away.')
  expect(said(null, (say) => say('partners.remove-title', { name: 'مؤسسة النور' }))).toContain('\u2068مؤسسة النور\u2069')
})

test('a title that runs as the sentence does is left as it is', () => {
  expect(said(null, (say) => say('plan.trashed', { title: 'Two valleys' }))).toBe('“Two valleys” was thrown away.')
})

test('in a language from right to left it is the English title that keeps to itself', () => {
  expect(said('mirrored', (say) => say('plan.trashed', { title: 'Two valleys' }))).toContain('“\u2068Two valleys\u2069”')
  expect(isolate('جسور', 'rtl')).toBe('جسور')
})

test('what is isolated already, and a word by which a message chooses, stay as they are', () => {
  expect(isolate('\u2068جسور\u2069, \u2068نور\u2069', 'ltr')).toBe('\u2068جسور\u2069, \u2068نور\u2069')
  expect(isolate('yes', 'rtl')).toBe('yes')
  expect(isolate('3', 'ltr')).toBe('3')
})
