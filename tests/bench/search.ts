/** What it costs to make the indexes, and then to look something up in them, with every answer about twenty partners in its own words. */
import glossaryFile from '../../content/handbook/en/glossary.json'
import { Glossary } from '../../content/model/chapter'
import type { Plan } from '../../content/model/plan'
import { plainSections } from '../../content/search/chapter'
import { find } from '../../content/search/find'
import { planEntries } from '../../content/search/plan-entries'
import { printedEntries } from '../../content/search/printed-entries'
import { makeIndex, type SearchIndex, TITLES } from '../../content/search/search-index'
import { speak } from '../../content/words/say'
import { worksheets } from '../../content/worksheets'
import { type Measured, median, quantile, repeat, timed } from './measure'
import { twentyPartners } from './twenty-partners'

const ROUNDS = 7
const QUERIES = [
  'trust',
  'tru',
  'trsut',
  'joint action space',
  'who owns the risk',
  'Valley Water Committee 7',
  'organization',
  'zzyxqw',
  'الثقة',
  'מנכל',
]

/** People do not write the same sentence a thousand times: each text is another stretch of the chapter. */
function inOwnWords(plan: Plan): Plan {
  const words = plainSections.flatMap(({ blocks }) => blocks.flatMap(({ text }) => text.split(/\s+/)))
  const stretch = (at: number) => Array.from({ length: 15 + (at % 20) }, (_, word) => words[(at * 37 + word) % words.length]).join(' ')
  const entries = plan.entries.map((entry, at) => {
    const { value } = entry
    if (value.kind === 'text') return { ...entry, value: { ...value, text: stretch(at) } }
    return value.kind === 'scale' && value.evidence ? { ...entry, value: { ...value, evidence: stretch(at) } } : entry
  })
  return { ...plan, entries }
}

const printed = () =>
  makeIndex(printedEntries({ chapter: plainSections, glossary: Glossary.parse(glossaryFile), worksheets }), TITLES.printed)
const written = (plan: Plan) => makeIndex(planEntries(plan, { worksheets, sectionTitle: String, say: speak('en') }), TITLES.written)

async function measureQueries(indexes: readonly SearchIndex[]): Promise<Measured> {
  const each = await repeat(ROUNDS * 3, async () => {
    const times: number[] = []
    for (const query of QUERIES) times.push(await timed(async () => find(indexes, query)))
    return times
  })
  const times = each.flat()
  return { name: 'a query', median: median(times), unit: 'ms', beside: `95 of 100 within ${quantile(times, 0.95).toFixed(1)} ms` }
}

export async function benchSearch(): Promise<Measured[]> {
  const plan = inOwnWords(twentyPartners())
  const ofPrinted = await repeat(ROUNDS, () => timed(printed))
  const ofWritten = await repeat(ROUNDS, () => timed(() => written(plan)))
  const beside = (times: readonly number[]) => `95 of 100 within ${quantile(times, 0.95).toFixed(0)} ms`
  return [
    { name: 'index of handbook, glossary and worksheets', median: median(ofPrinted), unit: 'ms', beside: beside(ofPrinted) },
    {
      name: `index of ${plan.entries.length} answers about twenty partners`,
      median: median(ofWritten),
      unit: 'ms',
      beside: beside(ofWritten),
    },
    await measureQueries([await written(plan), await printed()]),
  ]
}
