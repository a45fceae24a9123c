/** How long the program takes for a Word document of some thirty pages, and how much of that goes into page numbers. */
import { readFileSync } from 'node:fs'
import { Plan } from '../../content/model/plan'
import { figuresOf, makeDocument } from '../../electron/word/make-document'
import { tinyPng } from '../support/tiny-png'
import { type Measured, median, repeat, timed } from './measure'

const ROUNDS = 5
const read = () => Plan.parse(JSON.parse(readFileSync(new URL('../../content/example/plan.json', import.meta.url), 'utf8')))

/** The example with every partner and every answer about it three times: about thirty pages. */
function large(plan: Plan): Plan {
  const copies = [1, 2].flatMap((copy) =>
    plan.partners.map((partner) => ({ ...partner, id: `${partner.id}-${copy}`, order: partner.order + copy * 100 })),
  )
  const ids = new Set(plan.partners.map(({ id }) => id))
  const about = plan.entries.filter((entry) => entry.about.some((id) => ids.has(id)))
  const entries = [1, 2].flatMap((copy) =>
    about.map((entry) => ({ ...entry, about: entry.about.map((id) => (ids.has(id) ? `${id}-${copy}` : id)) })),
  )
  return { ...plan, partners: [...plan.partners, ...copies], entries: [...plan.entries, ...entries] }
}

export async function benchDocument(): Promise<Measured[]> {
  const plan = large(read())
  const figures = figuresOf('partnership-plan', plan).map((id) => ({ id, png: tinyPng(), width: 1890, height: 900 }))
  const took = await repeat(ROUNDS, () => timed(() => makeDocument('partnership-plan', plan, figures, 'en')))
  return [{ name: 'Word document of thirty pages', median: median(took), unit: 'ms' }]
}
