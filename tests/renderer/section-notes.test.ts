import { expect, test } from 'vitest'
import { speak } from '../../content/words/say'
import { worksheetOf } from '../../content/worksheets'
import en from '../../renderer/locales/en.json'
import type { ScreenSay } from '../../renderer/locales/say'
import { notesOf, notesSaid } from '../../renderer/worksheet/section-notes'

const say = ((id: string, values?: never) =>
  id in en ? en[id as keyof typeof en] : speak('en')(id as never, values)) as unknown as ScreenSay
const section = (worksheet: string, id: string) => {
  const found = worksheetOf(worksheet)?.sections.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`No section ${id}.`)
  return found
}

test('a section of which only some questions are for us alone leaves it to them to say so', () => {
  const mixed = section('coming-together', 'worth')
  expect(notesOf(mixed, say)).not.toContain(en['question.inside'])
  expect(notesSaid(mixed, say)).not.toContain(en['question.inside'])
})

test('a section that is for us alone as a whole says so once, at its head', () => {
  const trust = section('trust-and-risk', 'trust')
  expect(notesOf(trust, say)).toContain(en['question.inside'])
  expect(notesSaid(trust, say)).toContain(en['question.inside'])
})
