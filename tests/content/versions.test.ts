import { expect, test } from 'vitest'
import { setProject } from '../../content/model/edit'
import { merge } from '../../content/model/merge'
import { stamp } from '../../content/model/stamp'
import { chooseVersion, differencesOf } from '../../content/model/versions'
import { AT, planOf, text } from '../support/small-plan'

const LATER = '2026-04-10T09:00:00.000Z'
const first = stamp(undefined, planOf(text('choice.idea-words', [], 'as it was')), 'd-here', AT)
const here = (change: (plan: typeof first) => typeof first) => stamp(first, change(first), 'd-here', LATER)
const there = (change: (plan: typeof first) => typeof first) => stamp(first, change(first), 'd-there', LATER)

test('choosing one version of the project keeps what only the other says', () => {
  const ours = here((plan) => setProject(plan, { purpose: 'Rooms for all' }, LATER))
  const theirs = there((plan) => setProject(plan, { purpose: 'Rooms for girls', funder: 'Lumen Vale' }, LATER))
  const both = merge(ours, theirs)
  const [difference] = differencesOf(both)
  if (!difference) throw new Error('nothing differs')
  const mine = difference.versions.find((version) => 'purpose' in version && version.purpose === 'Rooms for all')
  if (!mine) throw new Error('ours is not there')
  const chosen = chooseVersion(both, difference, mine, LATER)
  expect(chosen.project).toMatchObject({ purpose: 'Rooms for all', funder: 'Lumen Vale' })
  expect(differencesOf(chosen)).toEqual([])
})

test('an answer that was emptied in one copy and rewritten in the other stands as it was rewritten', () => {
  const emptied = here((plan) => ({ ...plan, entries: [] }))
  const rewritten = there(text('choice.idea-words', [], 'rewritten'))
  expect(merge(emptied, rewritten).entries.map(({ value }) => value)).toEqual([{ kind: 'text', text: 'rewritten' }])
  expect(differencesOf(merge(emptied, rewritten))).toEqual([])
})

test('the same words written in two copies are no difference', () => {
  const ours = here(text('choice.idea-words', [], 'the same'))
  const theirs = there(text('choice.idea-words', [], 'the same'))
  expect(differencesOf(merge(ours, theirs))).toEqual([])
})
