/** What group sessions settled, as a document shows it below the answers and lists that it tells one by one. */
import { type AgreedAnswer, agreedAt, agreedHead, viewsIn } from './agreed'
import { answerWords, shortText } from './answer-words'
import type { ShownNow } from './made'
import type { OutlineBlock } from './outline'
import { askedBy, placesAskedBy } from './outline-asks'
import type { AskedPlace } from './places'
import { leavesOf } from './places'
import type { Entry } from './plan'
import { roundsOf } from './rounds'
import { answerKey, type Showing, shown, whomOf } from './shown-thing'
import { goneEntries } from './written'

/** Blocks that tell answers one by one, with all that belongs to each. */
const TELLING: readonly OutlineBlock['block'][] = ['worksheet', 'answers', 'grid', 'list']
export const tellsAgreed = ({ block }: Pick<OutlineBlock, 'block'>): boolean => TELLING.includes(block)

interface Settled {
  readonly one: AgreedAnswer
  readonly what: string
  readonly leaf?: AskedPlace['leaf']
}

/** Views are compared by whose they are and what they say, answers by what they say and why. */
function settledShown({ one, what, leaf }: Settled, showing: Showing): ShownNow {
  const { readable, say, language } = showing
  const { question, about, round, value, agreed } = one.entry
  const place = leaf && 'round' in leaf && leaf.round ? { question, about, round } : { question, about }
  const words = leaf ? answerWords(readable, leaf, value, say, language) : value.kind === 'text' ? value.text : ''
  const views = viewsIn({ agreed }).map((view) => view.words)
  return shown({
    key: answerKey(one.entry),
    what,
    says: { value: value.kind === 'text' ? { text: value.text.trim() } : value, agreed, session: one.voice.name },
    whom: [whomOf(place, showing), agreedHead(one.voice, one.entry, say)].filter(Boolean).join(', '),
    said: words || views.join(' '),
    at: { kind: 'answer', place: { question, about, round } },
  })
}

function besideAnswers(places: readonly AskedPlace[], { readable }: Showing): Settled[] {
  return places.flatMap((place) => agreedAt(readable, place).map((one) => ({ one, what: shortText(place.leaf), leaf: place.leaf })))
}

function belowLists(block: OutlineBlock, { readable, asked }: Showing): Settled[] {
  const questions = askedBy(block, asked).flatMap(({ sections }) => sections.flatMap((section) => section.questions))
  return questions
    .filter((question) => question.kind === 'coverage' || (question.kind === 'rows' && !question.continues))
    .flatMap((question) => agreedAt(readable, { question: question.id, about: [] }).map((one) => ({ one, what: question.text })))
}

/** Of questions that are not asked any more. */
function gone({ readable, asked }: Showing): Settled[] {
  const leaves = new Map(asked.flatMap(leavesOf).map((leaf) => [leaf.id, leaf]))
  const told = ({ question }: Entry, one: AgreedAnswer): Settled => {
    const leaf = leaves.get(question)
    return { one, what: readable.asked[question]?.text ?? question, ...(leaf && { leaf }) }
  }
  return goneEntries(readable, asked).flatMap((entry) =>
    agreedAt(readable, entry)
      .filter(({ voice }) => voice.id === entry.voice)
      .map((one) => told(entry, one)),
  )
}

export function agreedShown(showing: Showing): ShownNow[] {
  const { readable, asked, blocks } = showing
  const walking = { partners: readable.partners, rounds: roundsOf(readable).map(({ id }) => id) }
  const telling = blocks.filter(tellsAgreed)
  const settled = [
    ...besideAnswers(
      telling.flatMap((block) => placesAskedBy(block, readable, asked, walking)),
      showing,
    ),
    ...telling.flatMap((block) => belowLists(block, showing)),
    ...(blocks.some(({ block }) => block === 'gone') ? gone(showing) : []),
  ]
  return settled.map((one) => settledShown(one, showing))
}
