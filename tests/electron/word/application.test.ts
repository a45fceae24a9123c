/** An application in Word: every sentence that stands in its texts, in order, in the funder's headings, and nothing of ours. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftOf } from '../../../content/application/draft'
import { addApplication, putText } from '../../../content/application/edits'
import { textOf } from '../../../content/application/pieces'
import { readingOf } from '../../../content/application/reading'
import { funderForms } from '../../../content/funders'
import { redact } from '../../../content/model/audience'
import { setInside } from '../../../content/model/edit'
import { placeKey } from '../../../content/model/place'
import { Plan } from '../../../content/model/plan'
import { worksheets } from '../../../content/worksheets'
import { makeDocument } from '../../../electron/word/make-document'
import { checkDocx, checkRules, checkSdk } from '../../support/docx-check'
import { openDocx, paragraphTexts } from '../../support/docx-parts'
import { randomPlan } from '../../support/random-plan'

/** Of these the SDK is asked, which takes its time: the other forms hold headings and texts alone, and so do these. */
const WITH_TABLES = ['eacea-part-b', 'eu-external-actions', 'foundation-general']
const AT = '2026-11-22T10:00:00.000Z'
const example = Plan.parse(JSON.parse(readFileSync(new URL('../../../content/example/plan.json', import.meta.url), 'utf8')))
const reading = (plan: Plan) => readingOf(plan, worksheets)

/** The plan with an application to each funder, every text a first draft. */
function applied(plan: Plan): Plan {
  let next = plan
  for (const form of funderForms) {
    next = addApplication(next, form.id, form, AT)
    for (const heading of form.headings) {
      if (heading.kind !== 'text') continue
      const place = { application: form.id, heading: heading.id, row: '', column: '' }
      next = putText(next, place, draftOf([...heading.sources, ...heading.also], reading(plan)), AT)
    }
  }
  return next
}
const made = (plan: Plan, application: string) => makeDocument('application', plan, [], 'en', { application })
const everyPart = (bytes: Uint8Array): string =>
  Object.entries(openDocx(bytes).files)
    .map(([, part]) => new TextDecoder().decode(part))
    .join('\n')
/** Lines as paragraphs say them: without dashes of lists, white space and what no file may hold. */
const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

describe('an application in Word', () => {
  it.each(funderForms.map(({ id }) => id))('holds every text of %s in the order of its headings', async (id) => {
    const plan = applied(example)
    const bytes = await made(plan, id)
    expect(checkRules(bytes)).toEqual([])
    if (WITH_TABLES.includes(id)) expect(await checkSdk(bytes)).toEqual([])
    const whole = plain(paragraphTexts(bytes).join('\n'))
    let at = 0
    for (const heading of plan.applications.find((known) => known.id === id)?.form.headings ?? []) {
      const text = plan.texts.find((one) => one.application === id && one.heading === heading.id)
      for (const part of [[heading.number, heading.title].join(' '), ...(text ? textOf(text.pieces).split('\n') : [])].map(plain)) {
        const found = whole.indexOf(part, at)
        expect(found, `${heading.id}: ${part}`).toBeGreaterThanOrEqual(at)
        at = found
      }
    }
  })

  it('holds nothing that is ours alone, from random plans', async () => {
    const plans = fc.sample(randomPlan(worksheets), { numRuns: 6, seed: 20261122 })
    for (const [at, { plan, tokens }] of plans.entries()) {
      const outside = new Set(redact(plan, worksheets).entries.map(placeKey))
      const secret = tokens.filter(({ key }) => !outside.has(key))
      expect(secret.length).toBeGreaterThan(0)
      const form = funderForms[at % funderForms.length]
      const bytes = await made(applied(plan), form?.id ?? '')
      expect(checkRules(bytes)).toEqual([])
      const parts = everyPart(bytes)
      expect(secret.filter(({ text }) => parts.includes(text))).toEqual([])
    }
  })

  it('leaves a sentence out whose answer became candid after it was drafted', async () => {
    const plan = applied(example)
    const entry = plan.entries.find(({ question }) => question === 'choice.reason')
    const words = entry?.value.kind === 'text' ? entry.value.text : ''
    expect(everyPart(await made(plan, 'eacea-part-b'))).toContain(words)
    const candid = setInside(plan, entry as never, true, AT)
    expect(everyPart(await made(candid, 'eacea-part-b'))).not.toContain(words)
  })

  it('marks what is not written yet, and sets an empty plan whole', async () => {
    const plan = addApplication({ ...example, entries: [], rows: [], partners: [] }, 'one', funderForms[0] as never, AT)
    const bytes = await made(plan, 'one')
    expect(await checkDocx(bytes)).toEqual([])
    expect(paragraphTexts(bytes)).toContain('Not said here.')
  })

  it('keeps more than a form allows', async () => {
    const place = { application: 'one', heading: 'set-up', row: '', column: '' }
    const plan = putText(addApplication(example, 'one', funderForms[0] as never, AT), place, [{ text: 'word '.repeat(3_000).trim() }], AT)
    const words = paragraphTexts(await made(plan, 'one')).find((line) => line.startsWith('word word')) ?? ''
    expect(words.split(' ')).toHaveLength(3_000)
  })
})
