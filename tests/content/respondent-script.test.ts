/** The parts of a sheet's script, held to what the program itself does. The whole of it is tried in a browser. */
import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { type AnswerFile, answersCode, answersText, readAnswers } from '../../content/session/collect/answer-file'
import type { Session } from '../../content/session/session'
import { amountIn } from '../../content/sheet/page/amount-in'
import { answerIn, type Fields } from '../../content/sheet/page/answer-in'
import { fileNameOf } from '../../content/sheet/page/file-name-of'
import { openDraft } from '../../content/sheet/page/open-draft'
import { saidOn } from '../../content/sheet/page/said-on'
import { sealAnswers } from '../../content/sheet/page/seal-answers'
import { dataFor } from '../../content/sheet/sheet-data'
import { speak } from '../../content/words/say'
import { readNumber } from '../../renderer/worksheet/read-number'
import { everyKind, mirrorSession } from '../support/asked-of-all'
import { PAYLOADS } from '../support/hostile-texts'
import { fileOf, someSheet } from './any-session'

const saidIn = (session: Session, fields: Fields) =>
  saidOn(dataFor(session, speak('en')), fields, (item, from) => answerIn(item, from, amountIn))
const sealed = (file: AnswerFile) => sealAnswers(JSON.stringify(file))
const answering = (text: string): AnswerFile => fileOf(everyKind({ title: text }), someSheet(7, { 'q-only': { kind: 'text', text } }))

describe('handing in', () => {
  it('seals answers as the program does, whatever was written', () => {
    const written = [
      'نبلغ القرى معًا',
      'שלום',
      '👩🏽‍🌾 “so”, he said: \\"no\\"\n\r\n\t',
      '\u2028',
      ...PAYLOADS.filter(({ length }) => length <= 2_000),
    ]
    for (const text of written) {
      const file = answering(text)
      expect(sealed(file)).toMatchObject({ text: answersText(file), code: answersCode(file) })
      expect(readAnswers(sealed(file).text)).toEqual({ kind: 'answers', as: 'file', file })
      expect(readAnswers(sealed(file).code)).toEqual({ kind: 'answers', as: 'code', file })
    }
  })

  it('seals any text at all alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const file = answering(text)
        expect(sealed(file).text).toBe(answersText(file))
      }),
    )
  })

  it('names the file after whoever may be named, and tells it from others', () => {
    expect(fileNameOf('', 's-k3x9qpzzzzzz')).toBe('answers-k3x9.json')
    expect(fileNameOf('Field staff, north', 's-k3x9qpzzzzzz')).toBe('Field-staff-north-answers-k3x9.json')
    expect(fileNameOf('../../جمعية النهر\u202Egnp.exe', 's-k3x9qpzzzzzz')).toBe('جمعية-النهر-gnp-exe-answers-k3x9.json')
    expect(fileNameOf('///', 's-k3x9qpzzzzzz')).toBe('answers-k3x9.json')
    expect(fileNameOf('x'.repeat(200), 's-k3x9qpzzzzzz')).toBe(`${'x'.repeat(40)}-answers-k3x9.json`)
  })
})

describe('what a sheet says', () => {
  it('is each answer in its kind, and nothing where nothing was said', () => {
    const { answers } = saidIn(everyKind(), {
      ...{ 'a-q-name': ' ', 'a-q-only': 'Reach the villages\n', 'a-q-risks': 'flood\nwar', 'a-q-who': 'o-2', 'a-q-whom': ['o-1', 'o-3'] },
      ...{ 'a-q-trust': '', 'why-q-trust': 'They came late.', 'a-q-stand': '10', 'a-q-people': '1.500', 'a-q-day': '12345-01-01' },
    })
    expect(answers).toEqual({
      'q-only': { kind: 'text', text: 'Reach the villages\n' },
      'q-risks': { kind: 'text', text: 'flood\nwar' },
      'q-who': { kind: 'one', option: 'o-2' },
      'q-whom': { kind: 'several', options: ['o-1', 'o-3'] },
      'q-trust': { kind: 'scale', rating: null, evidence: 'They came late.', source: null },
      'q-stand': { kind: 'scale', rating: 10, evidence: '', source: null },
      'q-people': { kind: 'number', amount: 1500 },
    })
    expect(saidIn(everyKind(), {}).answers).toEqual({})
  })

  it('names nobody in an anonymous session', () => {
    const fields = { name: 'Rana', group: 'north', organisation: 'warda', level: 'field' }
    expect(saidIn(everyKind({ mode: 'anonymous' }), fields).from).toEqual({ organisation: 'warda', level: 'field' })
    expect(saidIn(everyKind(), { ...fields, group: '' }).from).toEqual({ name: 'Rana', organisation: 'warda', level: 'field' })
    expect(saidIn(everyKind(), {}).from).toEqual({})
  })

  it('is about the others in a mirror, whose organisation the group may have settled', () => {
    const groups = [{ id: 'north', name: 'North', organisation: 'warda' }]
    const of = (session: Session, fields: Fields) => new Set(saidIn(session, fields).asked.flatMap((item) => item.of ?? []))
    expect(of(mirrorSession(), { organisation: 'nahr' })).toEqual(new Set(['warda', 'lindenhof']))
    expect(of(mirrorSession({ groups }), { group: 'north' })).toEqual(new Set(['nahr', 'lindenhof']))
    expect(saidIn(mirrorSession({ groups }), { group: 'north', organisation: 'nahr' }).from).toEqual({ group: 'north' })
    expect(of(mirrorSession(), {})).toEqual(new Set())
    const own = saidIn(mirrorSession(), { organisation: 'nahr', 'a-m-ability-see-nahr': '3', 'a-m-ability-see-warda': '2' })
    expect(Object.keys(own.answers)).toEqual(['m-ability-see-warda'])
  })

  it('reads numbers as the fields of the program do', () => {
    const typed = [
      '148,000',
      '148.000',
      '148 000',
      '31,5',
      '١٤٨٠٠٠',
      '۳٫۵',
      '0.125',
      '1.234,5',
      '€ 12',
      '40%',
      '12 people',
      '-3',
      '',
      '3-4',
      '1,2,3',
      'USD 5',
    ]
    for (const text of typed) expect(amountIn(text), text).toBe(readNumber(text))
    const signs = fc.constantFrom(..."0123456789٣۵.,٫٬ '-€%a")
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 12 }), (text) => {
        expect(amountIn(text)).toBe(readNumber(text))
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('what is kept of a sheet', () => {
  const storage = () => {
    const kept = new Map<string, string>()
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
      removeItem: (key: string) => kept.delete(key),
    }
  }
  it('never shows the next person what the one before wrote, where the device keeps that somewhere still', () => {
    const [device, another] = [storage(), storage()]
    vi.stubGlobal('sessionStorage', storage())
    vi.stubGlobal('localStorage', device)
    const { draft, keep } = openDraft('session-1')
    for (const text of ['T', 'Th', 'The first']) keep({ ...draft, turn: text.length, fields: { words: text } })
    // The browser gives the tab another place for a while.
    vi.stubGlobal('localStorage', another)
    const place = openDraft('session-1')
    place.keep({ ...place.clear(), fields: { words: 'The second' } })
    vi.stubGlobal('localStorage', device)
    expect(openDraft('session-1').draft.fields).toEqual({ words: 'The second' })
    vi.unstubAllGlobals()
  })
})
