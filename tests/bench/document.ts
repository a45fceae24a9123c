/** How long the program takes for a Word document of some thirty pages, and how much of that goes into page numbers. */
import { readFileSync } from 'node:fs'
import { Plan } from '../../content/model/plan'
import { figuresOf, makeDocument } from '../../electron/word/make-document'
import { tinyPng } from '../support/tiny-png'

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

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return times.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0
}

export async function benchDocument(): Promise<{ name: string; median: number }[]> {
  const plan = large(read())
  const figures = figuresOf('partnership-plan', plan).map((id) => ({ id, png: tinyPng(), width: 1890, height: 900 }))
  return [
    { name: 'Word document of thirty pages, ms', median: await median(() => makeDocument('partnership-plan', plan, figures, 'en')) },
    {
      name: 'the same without page numbers in its contents, ms',
      median: await median(() => makeDocument('partnership-plan', plan, figures, 'en', 'left-to-word')),
    },
  ]
}
