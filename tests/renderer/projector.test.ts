// @vitest-environment happy-dom
/** The way to the wall and back: from a step and its question, to the same step. */
import { expect, test } from 'vitest'
import { screensOf } from '../../content/projector/screens'
import { worksheetOf, worksheets } from '../../content/worksheets'
import { isOnTheWall, leadingAddress, projectorAddress } from '../../renderer/projector/enter'
import { worksheetAddress } from '../../renderer/projector/leave'

const trust = worksheetOf('trust-and-risk')
if (!trust) throw new Error('The worksheet is missing.')
const screens = screensOf(trust, worksheets, { candid: true })
const back = (screen: string, left: string | undefined) => {
  const found = screens.find(({ id }) => id === screen)
  if (!found) throw new Error(`There is no screen ${screen}.`)
  return worksheetAddress('p', trust, found, left)
}

function fieldOf(question: string): Element {
  const asked = Object.assign(document.createElement('div'), { innerHTML: '<textarea></textarea>' })
  asked.dataset.question = question
  return asked.querySelector('textarea') ?? asked
}

test('the wall opens at the question with the caret in it, and at the step without one', () => {
  const step = '/plan/p/worksheet/trust-and-risk/trust/warda'
  expect(projectorAddress(step, document.body)).toBe('/plan/p/projector/trust-and-risk/trust')
  expect(projectorAddress(step, fieldOf('depend.we'))).toBe('/plan/p/projector/trust-and-risk/depend.we')
  expect(projectorAddress('/plan/p/worksheet/trust-and-risk', null)).toBe('/plan/p/projector/trust-and-risk')
})

test('nothing but a worksheet goes to the wall', () => {
  for (const address of ['/', '/plan/p', '/plan/p/documents', '/handbook/2.1', '/plan/p/projector/trust-and-risk'])
    expect(projectorAddress(address, null)).toBeNull()
  expect(isOnTheWall('/plan/p/projector/trust-and-risk/risks')).toBe(true)
  expect(isOnTheWall('/plan/p/project')).toBe(false)
})

test.each([
  ['title', '/plan/p/worksheet/trust-and-risk/trust/noor', '/plan/p/worksheet/trust-and-risk/trust/noor'],
  // A partner’s page holds the sections that are asked of each.
  ['depend.we', '/plan/p/worksheet/trust-and-risk/trust/noor', '/plan/p/worksheet/trust-and-risk/trust/noor'],
  ['depend.we', '/plan/p/worksheet/trust-and-risk', '/plan/p/worksheet/trust-and-risk'],
  ['risks', '/plan/p/worksheet/trust-and-risk/trust/noor', '/plan/p/worksheet/trust-and-risk/risks'],
  ['risks', '/plan/other/worksheet/trust-and-risk/trust', '/plan/p/worksheet/trust-and-risk/risks'],
  ['figure-risk-grid', undefined, '/plan/p/worksheet/trust-and-risk/risks'],
  ['title', undefined, '/plan/p/worksheet/trust-and-risk'],
])('from %s, left at %s, it leads back to %s', (screen, left, expected) => {
  expect(back(screen, left)).toBe(expected)
})

test('every part of a group session leads to where it is presented', () => {
  expect(leadingAddress('/plan/p/session/s-1/compare/q-1')).toBe('/plan/p/session/s-1/present')
  expect(leadingAddress('/plan/p/worksheet/the-web')).toBe(null)
})
