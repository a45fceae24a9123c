import { describe, expect, it } from 'vitest'
import { asPrinted } from '../../content/session/collect/as-printed'
import { takeIn } from '../../content/session/collect/take-in'
import type { Item } from '../../content/session/item'
import { fileOf, ITEMS, someSession, someSheet } from './any-session'

const mirror = (what: string, side: 'see' | 'expect', of: string): Item => ({
  ...(ITEMS[2] as Item),
  ...{ id: `${what}-${side}-${of}`, mirror: { what, side, of } },
})

describe('a sheet on paper', () => {
  it('is typed in as it was printed: of each organisation all that is asked, after the other questions', () => {
    const asked = ['ability', 'need'].flatMap((what) =>
      ['us', 'warda'].flatMap((of) => (['see', 'expect'] as const).map((side) => mirror(what, side, of))),
    )
    expect(asPrinted([...asked, ...ITEMS.slice(0, 1)]).map(({ id }) => id)).toEqual([
      'q-only',
      'ability-see-us',
      'ability-expect-us',
      'need-see-us',
      'need-expect-us',
      'ability-see-warda',
      'ability-expect-warda',
      'need-see-warda',
      'need-expect-warda',
    ])
  })
})

describe('an answer that was pasted from a word processor', () => {
  const session = someSession()
  const pasted = someSheet(1, {
    'q-only': { kind: 'text', text: 'Two things:\v\uf0b7\tone voice\r\n“one letter”\u0007' },
    'q-stand': { kind: 'scale', rating: 1, evidence: 'They told us\vin March', source: null },
  })

  it('is taken in with plain bullets and breaks, and nothing that no font can show', () => {
    const taken = takeIn(session, fileOf(session, pasted))
    expect(taken.kind === 'added' && taken.session.sheets[0]?.answers).toEqual({
      'q-only': { kind: 'text', text: 'Two things:\n•\tone voice\n“one letter”' },
      'q-stand': { kind: 'scale', rating: 1, evidence: 'They told us\nin March', source: null },
    })
  })

  it('is the same when it comes again', () => {
    const taken = takeIn(session, fileOf(session, pasted))
    expect(taken.kind === 'added' && takeIn(taken.session, fileOf(session, pasted)).kind).toBe('same')
  })
})
