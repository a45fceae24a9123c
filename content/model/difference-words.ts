/** What two versions of one thing are about, and what each of them says, in words. */
import { isolated } from '../words/isolated'
import type { Say, WordId } from '../words/say'
import { sayDay } from '../words/say'
import { agreedHead, agreedVoices, viewsIn } from './agreed'
import { answerWords, sourceWords } from './answer-words'
import { organisationName, subjectName } from './names'
import type { AskedPlace } from './places'
import { leavesOf } from './places'
import type { Entry, Plan } from './plan'
import type { Difference, Version } from './versions'
import type { Worksheet } from './worksheet'

/** One thing that a version says. `label` is empty where there is only one. */
export interface Says {
  readonly label: string
  readonly text: string
}
interface Telling {
  readonly plan: Plan
  readonly worksheets: readonly Worksheet[]
  readonly say: Say
  readonly language: string
}

type Asked = AskedPlace['leaf']

/** The question of an answer: a leaf, or the cell of a coverage grid. */
export function askedIn(worksheets: readonly Worksheet[], question: string): { worksheet: Worksheet; leaf: Asked } | undefined {
  for (const worksheet of worksheets) {
    const leaf = leavesOf(worksheet).find(({ id }) => id === question)
    if (leaf) return { worksheet, leaf }
    const grid = worksheet.sections.flatMap(({ questions }) => questions).find(({ id }) => id === question)
    if (grid?.kind === 'coverage') {
      const { id, text, audience, levels } = grid
      return { worksheet, leaf: { kind: 'coverage-cell', id, text, audience, optional: true, levels } }
    }
  }
  return undefined
}

/** "Why is that good for this work? · Warda": the question and whom it is about. */
function answerTitle(entry: Entry, { plan, worksheets, say }: Telling): string {
  const { question, about, voice } = entry
  const asked = askedIn(worksheets, question)
  const text = asked?.leaf.text ?? plan.asked[question]?.text ?? worksheets.find(({ id }) => id === question)?.title ?? question
  const names = about.map((id) => isolated(subjectName(plan, worksheets, id, say)))
  const session = agreedVoices(plan).find(({ id }) => id === voice)
  return [text, ...names, ...(session ? [agreedHead(session, entry, say)] : [])].join(' · ')
}

const THINGS: Readonly<Record<Exclude<Difference['place'], 'entries' | 'removed'>, WordId>> = {
  project: 'version.project',
  us: 'version.us',
  partners: 'version.partner',
  rows: 'version.row',
  rounds: 'version.round',
  voices: 'version.voice',
  commitments: 'version.commitment',
  notes: 'version.note',
  applications: 'version.application',
  texts: 'version.text',
}

export function differenceTitle({ place, versions: [first] }: Difference, telling: Telling): string {
  if (first && 'question' in first) return answerTitle(first, telling)
  const { say } = telling
  const name = first && 'name' in first ? first.name.trim() : ''
  const isSession = place === 'voices' && first && 'kind' in first && first.kind === 'agreed'
  const thing = say(isSession ? 'version.session' : (THINGS[place as keyof typeof THINGS] ?? 'version.row'))
  return name && (place === 'partners' || place === 'voices') ? `${thing} · ${isolated(name)}` : thing
}

/** What an answer says: its words, the evidence with its source, and that it is candid. */
function answerSays({ question, value, inside, agreed }: Entry, { plan, worksheets, say, language }: Telling): Says[] {
  const asked = askedIn(worksheets, question)
  const plain = value.kind === 'text' ? value.text.trim() : ''
  const words = asked ? answerWords(plan, asked.leaf, value, say, language) : plain
  const evidence = value.kind === 'scale' ? value.evidence.trim() : ''
  const views = viewsIn({ agreed })
  return [
    ...(words || plain || views.length === 0
      ? [{ label: '', text: words || plain || (value.kind === 'aside' ? value.reason : '') || say('answer.none') }]
      : []),
    ...views.map(({ whose, words: said }) => ({ label: whose.trim() || say('agreed.some'), text: said })),
    ...(agreed?.reason ? [{ label: say('agreed.reason'), text: agreed.reason }] : []),
    ...(evidence ? [{ label: say('version.evidence'), text: evidence }] : []),
    ...(value.kind === 'scale' && value.source ? [{ label: say('version.source'), text: sourceWords(value, say) }] : []),
    ...(inside ? [{ label: '', text: say('candid') }] : []),
  ]
}

const FIELDS = {
  ...{ title: 'version.title', purpose: 'version.purpose', call: 'version.call', funder: 'version.funder', deadline: 'version.deadline' },
  ...{ currency: 'version.currency', lead: 'version.lead', language: 'version.language', exercise: 'version.exercise' },
  ...{ name: 'version.name', kind: 'version.kind', place: 'version.place', contact: 'version.contact', details: 'version.details' },
  ...{ part: 'version.part', status: 'version.status', date: 'version.date', what: 'version.what', who: 'version.who', by: 'version.by' },
  ...{ done: 'version.done', text: 'version.note-text', quote: 'version.quote', form: 'version.form', pieces: 'version.pieces' },
} as const satisfies Readonly<Record<string, WordId>>

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function fieldWords(field: string, value: unknown, { plan, say, language }: Telling): string {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return say('version.empty')
  if (typeof value === 'boolean') return say(value ? 'version.yes' : 'version.no')
  if (field === 'lead') return organisationName(plan, String(value), say) ?? say('version.empty')
  if (field === 'kind' || field === 'part' || field === 'status') return say(`${field}.${String(value)}` as WordId)
  if (field === 'deadline' || field === 'date' || field === 'by') return sayDay(String(value), language)
  if (field === 'pieces') return (value as { text: string }[]).map(({ text }) => text).join('')
  if (field === 'form') return (value as { title: string }).title
  return textsIn(value).filter(Boolean).join(', ')
}

const isOther = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other)

/** What this version says, where the others say something else. */
export function versionSays({ versions }: Difference, version: Version, telling: Telling): Says[] {
  if ('question' in version) return answerSays(version, telling)
  const fieldsOf = (one: Version) => one as unknown as Record<string, unknown>
  const differing = Object.entries(FIELDS).filter(([field]) =>
    versions.some((other) => isOther(fieldsOf(other)[field], fieldsOf(version)[field])),
  )
  return differing.map(([field, label]) => ({ label: telling.say(label), text: fieldWords(field, fieldsOf(version)[field], telling) }))
}
