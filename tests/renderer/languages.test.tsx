// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { languageOf } from '../../renderer/locales/languages'
import { useSay, Words } from '../../renderer/locales/say'

afterEach(cleanup)

function Counted() {
  const say = useSay()
  return (
    <>
      <p>{say('plan.points-count', { count: 0 })}</p>
      <p>{say('plan.points-count', { count: 1 })}</p>
      <p>{say('plan.points-count', { count: 12 })}</p>
      <p>{say('us')}</p>
    </>
  )
}
const said = (name: string | null) =>
  [
    ...render(
      <Words language={languageOf(name)}>
        <Counted />
      </Words>,
    ).container.querySelectorAll('p'),
  ].map((line) => line.textContent)

test('English is spoken from left to right, with its plurals', () => {
  expect(languageOf(null)).toMatchObject({ lang: 'en', dir: 'ltr', locale: 'en' })
  expect(said(null)).toEqual(['No points to talk about yet', 'One point to talk about', '12 points to talk about', 'we'])
})

test('an unknown language is English', () => {
  expect(languageOf('xx').lang).toBe('en')
})

test('the mirrored language runs from right to left and is a third longer, short words apart', () => {
  expect(languageOf('mirrored').dir).toBe('rtl')
  expect(said('mirrored')).toEqual([
    'No points to talk about yet·········',
    'One point to talk about········',
    '12 points to talk about········',
    'we',
  ])
})
