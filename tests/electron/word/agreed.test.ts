/** What group sessions agreed stands in the documents, whole for ourselves, for others without whose view it was; and a change of it is told. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureWords, isFigureEmpty } from '../../../content/figures/figure-words'
import { redact } from '../../../content/model/audience'
import { setInside } from '../../../content/model/edit'
import { changesSince } from '../../../content/model/made'
import { listsOf } from '../../../content/model/names'
import { placeKey } from '../../../content/model/place'
import { type AskedPlace, placesOf } from '../../../content/model/places'
import type { Entry, Plan, Value } from '../../../content/model/plan'
import { roundsOf } from '../../../content/model/rounds'
import { outlineOf, outlines } from '../../../content/outlines'
import { pointsOf } from '../../../content/points'
import { shownIn } from '../../../content/shown-in'
import { speak } from '../../../content/words/say'
import { worksheets } from '../../../content/worksheets'
import { documentModel } from '../../../electron/word/document-model'
import { makeDocument } from '../../../electron/word/make-document'
import { checkRules } from '../../support/docx-check'
import { paragraphTexts } from '../../support/docx-parts'
import { randomPlan } from '../../support/random-plan'
import { AT, partner, planOf, text, us } from '../../support/small-plan'

const dated = { dot: ['new', 0] as [string, number], at: AT }
const SESSION = 'Workshop in Irbid'
const voice = { id: 'session-irbid', kind: 'agreed' as const, name: SESSION, ...dated }
type Settled = Pick<Entry, 'question' | 'about' | 'round' | 'value'> & Required<Pick<Entry, 'agreed'>>
const settled = (plan: Plan, ...entries: readonly Settled[]): Plan => ({
  ...plan,
  voices: [...plan.voices, voice],
  entries: [...plan.entries, ...entries.map((entry) => ({ ...entry, voice: voice.id, ...dated }))],
})

const say = speak('en')
const words = { figureWords, isFigureEmpty, say, language: 'en', made: '2026-03-12', paper: 'a4' as const }
function textOf(id: string, plan: Plan, section?: string): string {
  const whole = outlineOf(id)
  if (!whole) throw new Error(id)
  const outline = section ? { ...whole, sections: whole.sections.filter((one) => one.id === section) } : whole
  return JSON.stringify(documentModel({ outline, plan, worksheets, pointsOf, ...words }))
}
const linesOf = async (id: string, plan: Plan): Promise<string[]> => {
  const bytes = await makeDocument(id, plan, [], 'en')
  expect(checkRules(bytes)).toEqual([])
  return paragraphTexts(bytes)
}

const ONLY: Settled = {
  ...{ question: 'together.only', about: [], round: 'first', value: { kind: 'text', text: 'Light, and a school' } },
  agreed: { reason: 'Both need the roof', views: [] },
}
const views = [
  { whose: 'Warda', words: 'For the money' },
  { whose: '', words: 'للثقة' },
]
const APART: Settled = {
  ...{ question: 'depend.we', about: ['warda'], round: 'first', value: { kind: 'text', text: '' } },
  agreed: { reason: '', views },
}
const RISKS: Settled = {
  ...{ question: 'risks', about: [], round: 'first', value: { kind: 'text', text: '- Flood\nTheft' } },
  agreed: { reason: '', views: [] },
}
const solar = (): Plan => planOf(us('Nahr'), partner('warda', 'Warda', 'invited'), text('together.only', [], 'Light in every house'))

describe('in a document', () => {
  it('for ourselves all of it stands below our own answer', async () => {
    const lines = await linesOf('partnership-plan', settled(solar(), ONLY, APART, RISKS))
    const at = lines.indexOf('Light in every house')
    expect(lines.slice(at + 1, at + 3)).toEqual([`Agreed together in ${SESSION}:  Light, and a school`, 'Why:  Both need the roof'])
    const apart = lines.indexOf(`Different views, kept in ${SESSION}:`)
    expect(lines.slice(apart + 1, apart + 4)).toEqual(['Warda:  For the money', 'Some of us:', 'للثقة'])
    const listed = lines.indexOf(`Agreed together in ${SESSION}:`)
    expect(lines[listed + 1]).toBe('Flood\nTheft')
  })

  it('for partners what was agreed stands without whose view it was, and without the name of the session', async () => {
    const lines = await linesOf('partnership-plan-partner', settled(solar(), ONLY, APART))
    expect(lines).toContain('Agreed together:  Light, and a school')
    expect(lines.join('\n')).not.toMatch(/For the money|Irbid|Different views/)
  })

  it('what two sessions agreed alike is read once where nobody reads which they were', async () => {
    const once = settled(solar(), ONLY)
    const again = { ...voice, id: 'session-amman', name: 'Meeting in Amman' }
    const twice = {
      ...once,
      voices: [...once.voices, again],
      entries: [...once.entries, { ...ONLY, voice: again.id, ...dated }],
    }
    const said = async (id: string) => (await linesOf(id, twice)).filter((line) => line.endsWith('Light, and a school'))
    expect(await said('partnership-plan-partner')).toEqual(['Agreed together:  Light, and a school'])
    expect(await said('partnership-plan')).toEqual([
      `Agreed together in ${SESSION}:  Light, and a school`,
      'Agreed together in Meeting in Amman:  Light, and a school',
    ])
  })

  it('is not read once more where our own answer says it', async () => {
    const plan = planOf(us('Nahr'), partner('warda', 'Warda', 'invited'), text('together.only', [], 'Light, and a school'))
    const lines = await linesOf('partnership-plan', settled(plan, ONLY))
    const at = lines.indexOf('Light, and a school')
    expect(lines.slice(at + 1, at + 3)).toEqual([`Agreed together in ${SESSION}.`, 'Why:  Both need the roof'])
    expect(await linesOf('partnership-plan-partner', settled(plan, ONLY))).toContain('Agreed together.')
  })

  it('nothing of it stands beside what is candid', async () => {
    const plan = setInside(settled(solar(), ONLY), { question: 'together.only', about: [] }, true, AT)
    expect((await linesOf('partnership-plan-partner', plan)).join('\n')).not.toContain('a school')
    expect((await linesOf('partnership-plan', plan)).join('\n')).toContain('Light, and a school')
  })

  it('what was agreed on a question that is gone is among the answers to such questions', async () => {
    const lines = await linesOf('partnership-plan', settled(solar(), { ...ONLY, question: 'together.gone' }))
    expect(lines).toContain(`Agreed together in ${SESSION}:  Light, and a school`)
  })
})

const valueFor = ({ leaf }: AskedPlace, token: string, n: number): Value | undefined => {
  if (leaf.kind === 'short' || leaf.kind === 'long') return { kind: 'text', text: `${token} agreed` }
  if (leaf.kind === 'scale') return { kind: 'scale', rating: leaf.steps[n % leaf.steps.length]?.value ?? 0, evidence: '', source: null }
  return leaf.kind === 'number' ? { kind: 'number', amount: 90_000 + n } : undefined
}

/** A random plan with something settled in many places, each in words that stand nowhere else. */
const withSettled = randomPlan(worksheets).map(({ plan }): Plan => {
  const rows = new Set(plan.rows.map(({ id }) => id))
  const rounds = roundsOf(plan).map(({ id }) => id)
  const places = worksheets
    .flatMap((worksheet) => placesOf(worksheet, plan, { partners: plan.partners, rounds }))
    .filter(({ about }) => !about.some((id) => rows.has(id)))
  const lists = listsOf(worksheets).filter((list) => list.kind === 'coverage' || !list.continues)
  const entries = places.flatMap((place, n): Settled[] => {
    const value = valueFor(place, `zagreed${n}z`, n)
    const head = { question: place.question, about: [...place.about], round: place.round ?? 'first' }
    if (n % 3 === 0)
      return [
        { ...head, value: { kind: 'text', text: '' }, agreed: { reason: '', views: [{ whose: `zwhose${n}z`, words: `zview${n}z` }] } },
      ]
    return value && n % 3 === 1 ? [{ ...head, value, agreed: { reason: `zreason${n}z`, views: [] } }] : []
  })
  const listed = lists.map((list, n): Settled => {
    const value: Value = { kind: 'text', text: `zlisted${n}z` }
    return { question: list.id, about: [], round: 'first', value, agreed: { reason: '', views: [] } }
  })
  return settled(plan, ...entries, ...listed)
})
const tokensIn = (entry: Entry): string[] => JSON.stringify([entry.value, entry.agreed]).match(/z[a-z]+\d+z/g) ?? []

it('nothing that was settled is dropped for ourselves, and no view reaches partners and funders', () => {
  fc.assert(
    fc.property(withSettled, (plan) => {
      const ours = textOf('partnership-plan', plan)
      const missing = plan.entries.filter(({ agreed }) => agreed).filter((entry) => tokensIn(entry).some((token) => !ours.includes(token)))
      expect(missing.map(placeKey)).toEqual([])
      for (const { id, audience } of outlines) {
        if (audience !== 'partner' && audience !== 'funder') continue
        expect(textOf(id, plan)).not.toMatch(/zview|zwhose|Irbid/)
      }
      const readable = new Set(redact(plan, worksheets, 'partner').entries.flatMap(tokensIn))
      const shown = textOf('partnership-plan-partner', plan).match(/z(agreed|reason|listed)\d+z/g) ?? []
      expect(shown.filter((token) => !readable.has(token))).toEqual([])
    }),
    { numRuns: 12 },
  )
}, 120_000)

/** Taken out, or settled otherwise. */
function edits(plan: Plan, entry: Entry): Plan[] {
  const others = (next: Entry | undefined) => ({ ...plan, entries: plan.entries.flatMap((one) => (one === entry ? (next ?? []) : [one])) })
  const { value, agreed = { reason: '', views: [] } } = entry
  return [
    others(undefined),
    others({ ...entry, agreed: { ...agreed, reason: `${agreed.reason} and more` } }),
    others({ ...entry, agreed: { ...agreed, views: [...agreed.views, { whose: 'Others', words: 'No' }] } }),
    ...(value.kind === 'text' && value.text ? [others({ ...entry, value: { ...value, text: `${value.text} and more` } })] : []),
    ...(value.kind === 'scale' ? [others({ ...entry, value: { ...value, rating: value.rating === 1 ? 2 : 1 } })] : []),
  ]
}

it('a document in which something settled stands otherwise now is told to be outdated', () => {
  const sections = outlines.flatMap(({ id, form, sections: all }) =>
    form === 'sheet' ? [] : all.map((one) => ({ document: id, section: one.id })),
  )
  fc.assert(
    fc.property(withSettled, fc.constantFrom(...sections), fc.infiniteStream(fc.nat()), (plan, { document, section }, numbers) => {
      const wish = { document, sections: [section], paper: 'a4' as const, letterhead: false, as: 'word' as const }
      const then = shownIn(wish, plan)
      const before = textOf(document, plan, section)
      const all = plan.entries.filter(({ agreed }) => agreed)
      for (const _ of [1, 2, 3]) {
        const entry = all[(numbers.next().value ?? 0) % Math.max(1, all.length)]
        for (const after of entry ? edits(plan, entry) : []) {
          if (textOf(document, after, section) === before) continue
          expect(changesSince(then, shownIn(wish, after)), `${document} ${section} ${placeKey(entry as Entry)}`).not.toEqual([])
        }
      }
    }),
    { numRuns: 60 },
  )
}, 120_000)

it('a list that was agreed leaves a register that does not tell it as it was', () => {
  const nothing = planOf()
  const value = { kind: 'text' as const, text: 'Flood' }
  const listed = settled(nothing, { question: 'risks', about: [], round: 'first', value, agreed: { reason: '', views: [] } })
  expect(textOf('trust-risk-register', listed, 'register')).toBe(textOf('trust-risk-register', nothing, 'register'))
})
