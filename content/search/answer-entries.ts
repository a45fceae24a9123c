/** The answers of a plan: those of every round, and those to questions that are gone. */
import { agreedHead, agreedVoices, viewsIn } from '../model/agreed'
import { answerWords } from '../model/answer-words'
import { leavesOf } from '../model/places'
import type { Entry as Answer, Plan, Value } from '../model/plan'
import type { Leaf } from '../model/question'
import { roundName } from '../model/round-name'
import { roundsOf } from '../model/rounds'
import type { Section, Worksheet } from '../model/worksheet'
import type { Say } from '../words/say'
import type { AnswerGoal, Entry } from './entry'
import { subjectsIn } from './subjects'

interface Asking {
  readonly leaf: Leaf
  readonly section: Section
  readonly worksheet: Worksheet
}

const askings = (worksheets: readonly Worksheet[]): Map<string, Asking> =>
  new Map(
    worksheets.flatMap((worksheet) =>
      worksheet.sections.flatMap((section) =>
        leavesOf({ sections: [section] }).map((leaf) => [leaf.id, { leaf, section, worksheet }] as const),
      ),
    ),
  )

/** A gone question has no words for its options left: its answers in words are found, its choices are not. */
function goneWords(value: Value): string {
  if (value.kind === 'text') return value.text
  if (value.kind === 'scale') return value.evidence
  return value.kind === 'who' ? value.name : ''
}

/**
 * Of a rating the reason comes first: it is what was written. Its source is left out, or "trust" would find each "told by
 * someone we trust". Cells of coverage grids have no words of their own.
 */
function wordsOf(plan: Plan, leaf: Leaf | undefined, value: Value, say: Say): string {
  if (value.kind === 'aside') return value.reason.trim()
  if (!leaf) return goneWords(value).trim()
  const words = answerWords(plan, leaf, value, say)
  return value.kind === 'scale' ? [value.evidence.trim(), words].filter(Boolean).join('\n') : words
}

/** Of what a session settled also why, and the views that it kept. */
const settledWords = ({ agreed }: Answer): string[] =>
  agreed
    ? [agreed.reason.trim(), ...viewsIn({ agreed }).map(({ whose, words }) => [whose.trim(), words.trim()].filter(Boolean).join(': '))]
    : []

type Called = Pick<Entry, 'title' | 'where'>

/** Only where there is more than one round need it be said which. */
function called(plan: Plan, { question, round, value }: Answer, asking: Asking | undefined, say: Say): Called {
  if (value.kind === 'aside') return { title: say('search.aside'), where: [] }
  if (!asking) return { title: plan.asked[question]?.text ?? '', where: [say('search.gone')] }
  const { leaf, section, worksheet } = asking
  return {
    title: leaf.text,
    where: [worksheet.title, section.title, ...(leaf.round && roundsOf(plan).length > 1 ? [roundName(plan, round, say)] : [])],
  }
}

/** Listed together in a session: a whole list, where single answers name its rows. */
function calledList({ question }: Answer, worksheets: readonly Worksheet[]): Called | undefined {
  for (const { title: worksheet, sections } of worksheets)
    for (const { title: section, questions } of sections) {
      const list = questions.find(({ id, kind }) => id === question && (kind === 'rows' || kind === 'coverage'))
      if (list) return { title: list.text, where: [worksheet, section] }
    }
  return undefined
}

export function answerEntries(plan: Plan, worksheets: readonly Worksheet[], say: Say): Entry[] {
  const asked = askings(worksheets)
  const subjectOf = subjectsIn(plan, worksheets, say)
  const sessions = new Map(agreedVoices(plan).map((voice) => [voice.id, voice]))
  const declined = new Set(plan.partners.filter(({ status }) => status === 'declined').map(({ id }) => id))
  return plan.entries.flatMap((answer, at): Entry[] => {
    const { question, about, round, value, inside, voice } = answer
    const asking = asked.get(question)
    const session = sessions.get(voice)
    const text = [wordsOf(plan, asking?.leaf, value, say), ...settledWords(answer)].filter(Boolean).join('\n')
    if (text === '') return []
    const { title, where } = (session && !asking && calledList(answer, worksheets)) || called(plan, answer, asking, say)
    const isCandid = inside === true || asking?.leaf.audience === 'inside'
    const isDeclined = about.some((id) => declined.has(id))
    const goal: AnswerGoal = { to: 'answer', question, about, round: asking?.leaf.round && round, isDeclined }
    // Not by its place: two copies of a plan may have brought the same one twice.
    const id = `answer|${at}`
    const isPicked = value.kind === 'who' && value.name.trim() === ''
    return [
      {
        id,
        group: 'plan',
        ...subjectOf(answer),
        title,
        where: session ? [...where, agreedHead(session, answer, say)] : where,
        text,
        isPicked,
        goal,
        isCandid,
      },
    ]
  })
}
