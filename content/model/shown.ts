/** What a document shows of a plan, thing by thing: the answers it reads, the partners, items and points it names. Documents are compared by it. */
import { drawnFrom } from '../figures/drawn-from'
import { planFor } from './audience'
import type { ShownNow } from './made'
import { listsOf } from './names'
import { looksOf } from './next-look'
import type { OutlineBlock } from './outline'
import { isAskedAnew, placesAskedBy } from './outline-asks'
import { type AskedPlace, leavesOf, placesOf } from './places'
import { OUR_VOICE } from './plan'
import { roundsOf } from './rounds'
import { agreedShown } from './shown-agreed'
import { commitmentsShown, openShown, pointsShown } from './shown-lists'
import { organisationsShown, projectShown, roundsShown, rowsShown } from './shown-names'
import { answerShown, type Showing, type ShowSources } from './shown-thing'
import { worksheetFor } from './worksheet-for'
import { goneEntries, writtenAt } from './written'

/** What a board is asked to decide hangs on these, on the partners and on the risks. */
const ASKED = ['liability.amount', 'liability.accepted-by', 'risk.accepted']
/** What is handed out says nothing of any plan, but that sheets to write on name the organisations. */
const HANDED_OUT: readonly OutlineBlock['block'][] = ['blank', 'facilitator', 'lead', 'words', 'chapter', 'glossary']

/** Questions that a block reads without showing their answers one by one. */
function questionsBehind(block: OutlineBlock, { asked, readable }: Showing): readonly string[] {
  switch (block.block) {
    case 'figure': {
      const figures = asked.filter(({ id }) => id === block.worksheet).flatMap(({ sections }) => sections.flatMap(({ figures }) => figures))
      return figures.filter(({ id }) => id === block.figure).flatMap(drawnFrom)
    }
    case 'coverage':
      return listsOf(asked).flatMap((list) =>
        list.kind === 'coverage' && block.questions.includes(list.id) ? [list.id, list.label.id] : [],
      )
    case 'asked':
      return ASKED
    case 'moved':
      // Told briefly it names what moved, though each answer stands elsewhere, if at all.
      return block.brief
        ? asked
            .filter(({ id }) => !block.worksheets || block.worksheets.includes(id))
            .flatMap(leavesOf)
            .flatMap((leaf) => (isAskedAnew(leaf) ? [leaf.id] : []))
        : []
    case 'looks':
      return looksOf(readable).map(({ place }) => place.question)
    // Their answers are shown one by one, or they show none.
    case 'worksheet':
    case 'answers':
    case 'grid':
    case 'list':
    case 'risks':
    case 'project':
    case 'purpose':
    case 'partners':
    case 'parties':
    case 'points':
    case 'commitments':
    case 'open':
    case 'open-briefly':
    case 'gone':
    case 'to-agree':
    case 'legend':
    case 'signatures':
    case 'blank':
    case 'facilitator':
    case 'lead':
    case 'words':
    case 'chapter':
    case 'glossary':
      return []
  }
}

/** Every place whose answer stands in the document or in one of its figures, in whichever round. */
function placesShown(showing: Showing): AskedPlace[] {
  const { readable, asked, blocks } = showing
  const walking = { partners: readable.partners, rounds: roundsOf(readable).map(({ id }) => id) }
  const behind = new Set(blocks.flatMap((block) => questionsBehind(block, showing)))
  const all = behind.size > 0 ? asked.flatMap((worksheet) => placesOf(worksheet, readable, walking)) : []
  return [
    ...blocks.flatMap((block) => placesAskedBy(block, readable, asked, walking)),
    ...all.filter(({ question }) => behind.has(question)),
  ]
}

function answersShown(places: readonly AskedPlace[], showing: Showing): ShownNow[] {
  const { readable, blocks, asked } = showing
  const told = places.flatMap(({ leaf, about, round }) => {
    const entry = writtenAt(readable, leaf, about, round)
    return entry ? [answerShown(entry, leaf, round !== undefined, showing)] : []
  })
  if (!blocks.some(({ block }) => block === 'gone')) return told
  const leaves = new Map(asked.flatMap(leavesOf).map((leaf) => [leaf.id, leaf]))
  return [
    ...told,
    ...goneEntries(readable, asked)
      .filter(({ voice }) => voice === OUR_VOICE)
      .map((entry) => answerShown(entry, leaves.get(entry.question), false, showing)),
  ]
}

/** Each thing once, in the order of the document as far as it has one. */
export function shownBy(sources: ShowSources): ShownNow[] {
  const { outline, plan, worksheets } = sources
  const showing: Showing = {
    ...sources,
    readable: planFor(outline.audience, plan, worksheets),
    asked: worksheets.map((worksheet) => worksheetFor(outline.audience, worksheet)),
    blocks: outline.sections.flatMap(({ blocks }) => blocks),
  }
  if (showing.blocks.every(({ block }) => HANDED_OUT.includes(block)))
    return showing.blocks.some(({ block }) => block === 'blank') ? organisationsShown(showing) : []
  const places = placesShown(showing)
  const answers = answersShown(places, showing)
  const all = [
    ...[projectShown(showing), ...organisationsShown(showing), ...roundsShown(places, showing)],
    ...[...answers, ...agreedShown(showing), ...rowsShown(places, answers, showing), ...openShown(showing)],
    ...[...pointsShown(showing), ...commitmentsShown(showing)],
  ]
  return [...new Map(all.map((thing) => [thing.key, thing])).values()]
}
