/** How far the sections of a document are filled. */
import { identityCount } from './legal-identity'
import { noDetails } from './organisation'
import type { OutlineBlock, OutlineSection } from './outline'
import { askedBy, placesAskedBy } from './outline-asks'
import type { OutlineReading } from './outline-reading'
import { emptyLists, isPlaceAnswered } from './progress'
import { worksheetFor } from './worksheet-for'

interface Count {
  readonly asked: number
  readonly answered: number
}
const sumOf = (counts: readonly Count[], part: keyof Count): number => counts.reduce((sum, count) => sum + count[part], 0)

/** What an agreement asks by itself: the organisations' papers, and questions that no worksheet asks. */
function ownQuestions(block: OutlineBlock, { readable }: OutlineReading): Count {
  if (block.block === 'to-agree') return { asked: block.questions.length, answered: 0 }
  if (block.block !== 'parties') return { asked: 0, answered: 0 }
  const known = [readable.us, ...readable.partners].map(({ details = noDetails }) => identityCount(details))
  return { asked: sumOf(known, 'asked'), answered: sumOf(known, 'answered') }
}

/** How much a section asks, and how much of it its readers would find answered. */
export function countIn(section: OutlineSection, reading: OutlineReading): Count {
  const { outline, readable, worksheets } = reading
  const shown = worksheets.map((worksheet) => worksheetFor(outline.audience, worksheet))
  const { blocks } = section
  const places = blocks.flatMap((block) => placesAskedBy(block, readable, shown)).filter(({ leaf }) => !leaf.optional)
  const lists = blocks.flatMap((block) => askedBy(block, shown)).reduce((sum, { sections }) => sum + emptyLists(readable, sections), 0)
  const own = blocks.map((block) => ownQuestions(block, reading))
  const answered = places.filter((place) => isPlaceAnswered(readable, place)).length
  return { asked: places.length + lists + sumOf(own, 'asked'), answered: answered + sumOf(own, 'answered') }
}
