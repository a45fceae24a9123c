/** Documents of every kind from plans that nobody would write; `npm run documents:long` makes thousands of them. */
import { describe, expect, it } from 'vitest'
import { Plan } from '../../../content/model/plan'
import { checkRules } from '../../support/docx-check'
import { kindsOfDocument, makeRandomDocument, randomDocument } from '../../support/random-document'

const SEED = 20261123
const all = Array.from({ length: kindsOfDocument }, (_, at) => randomDocument(SEED, at))

describe('random documents', () => {
  it('are one of each kind, from plans that a file may hold', () => {
    expect(new Set(all.map(({ kind }) => kind)).size).toBe(kindsOfDocument)
    expect(kindsOfDocument).toBeGreaterThanOrEqual(15)
    for (const { given } of all) expect(Plan.parse(given.plan)).toEqual(given.plan)
  })

  it('are the same again from the same seed', () => {
    expect(randomDocument(SEED, 3)).toEqual(all[3])
    expect(randomDocument(SEED + 1, 3)).not.toEqual(all[3])
  })

  it('become files in which our rules find no error', async () => {
    for (const document of all) expect([document.kind, checkRules(await makeRandomDocument(document))]).toEqual([document.kind, []])
  }, 180_000)
})
