/** The checker itself is checked: each fault put into a good file on purpose is found, and a good file has none. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { Plan } from '../../../content/model/plan'
import { figuresOf, makeDocument } from '../../../electron/word/make-document'
import { checkDocx, checkRules, checkSdk } from '../../support/docx-check'
import { type Fault, MORE, NINETEEN, ON_SHEETS, seeded } from '../../support/docx-faults'
import { openDocx } from '../../support/docx-parts'
import { AT } from '../../support/small-plan'
import { tinyPng } from '../../support/tiny-png'

const example = Plan.parse(JSON.parse(readFileSync(new URL('../../../content/example/plan.json', import.meta.url), 'utf8')))
const idea = { question: 'choice.idea-words', about: [], round: 'first', voice: 'ours', dot: ['new', 0] as [string, number], at: AT }
/** The example, with a web page among what was written. */
const plan: Plan = {
  ...example,
  entries: [
    ...example.entries.filter(({ question }) => question !== idea.question),
    { ...idea, value: { kind: 'text', text: 'All of it stands on https://example.org/doors for everybody.' } },
  ],
}
const logo = { kind: 'png', data: Buffer.from(tinyPng()).toString('base64'), width: 400, height: 200, alt: 'A green door' } as const
const letterhead = { organisation: 'Open Doors', address: '1 Mill Street', accent: '#24488c', logo }

/** Some sections are enough, and quick. */
function made(id: string, sections: readonly string[]): Promise<Uint8Array> {
  const figures = figuresOf(id, plan, sections).map((figure) => ({ id: figure, png: tinyPng(), width: 1890, height: 900 }))
  return makeDocument(id, plan, figures, 'en', { letterhead, sections })
}

/**
 * What the SDK says of each fault. Those that it is to miss are put into one file: when it finds nothing there it finds none of
 * them, and each call is a program of its own.
 */
async function askSdk(good: Uint8Array, faults: readonly Fault[]): Promise<Map<Fault, string[]>> {
  const missed = faults.filter(({ by }) => by === 'our rules')
  const [found] = faults.filter(({ by }) => by === 'the SDK')
  if (!found) throw new Error('There is no fault that the SDK alone finds.')
  const all = missed.reduce(seeded, good)
  const saidOfAll = await checkSdk(all)
  // It did not fall silent over so many faults: one more, which it knows, it finds among them.
  expect(await checkSdk(seeded(all, found))).not.toEqual([])
  const said = new Map(missed.map((fault) => [fault, saidOfAll]))
  for (const fault of faults) if (!said.has(fault)) said.set(fault, await checkSdk(seeded(good, fault)))
  return said
}

const named = (faults: readonly Fault[]) => faults.map((fault) => [fault.fault, fault] as const)

let report: Uint8Array
let sheets: Uint8Array
beforeAll(async () => {
  report = await made('partnership-plan', ['project', 'coming-together', 'choice', 'commitments', 'points'])
  sheets = await made('blank-worksheets', ['coming-together', 'trust-and-risk'])
}, 120_000)

describe('the check of Word files', () => {
  it('finds nothing in good files with all that the program writes', async () => {
    const body = new TextDecoder().decode(openDocx(report).files['word/document.xml'])
    for (const part of ['w:footnoteReference', 'NOTEREF', 'SEQ Figure', 'w:drawing', 'w:tbl', 'w:numPr', 'r:id="rId', 'TOC ', 'w:anchor'])
      expect(body).toContain(part)
    expect(await checkDocx(report)).toEqual([])
    expect(await checkDocx(sheets)).toEqual([])
  })

  it('finds nineteen of nineteen faults: the SDK four, our rules eighteen', async () => {
    const sdk = await askSdk(report, NINETEEN)
    const found = NINETEEN.map((fault) => {
      const [ours, theirs] = [checkRules(seeded(report, fault)).length > 0, (sdk.get(fault) ?? []).length > 0]
      return { fault: fault.fault, by: ours && theirs ? 'both' : ours ? 'our rules' : theirs ? 'the SDK' : 'nobody' }
    })
    expect(found).toEqual(NINETEEN.map(({ fault, by }) => ({ fault, by })))
    expect(found).toHaveLength(19)
    expect(found.filter(({ by }) => by === 'the SDK' || by === 'both')).toHaveLength(4)
    expect(found.filter(({ by }) => by === 'our rules' || by === 'both')).toHaveLength(18)
  }, 180_000)

  it.each(named([...NINETEEN, ...MORE].filter(({ by }) => by !== 'the SDK')))('says what is wrong: %s', (_, fault) => {
    expect(checkRules(seeded(report, fault)).join('\n')).toMatch(fault.said ?? /never/)
  })

  it.each(named(ON_SHEETS))('says what is wrong on sheets: %s', (_, fault) => {
    expect(checkRules(seeded(sheets, fault)).join('\n')).toMatch(fault.said ?? /never/)
  })
})
