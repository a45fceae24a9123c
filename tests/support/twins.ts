/**
 * What the table twins of the figures must say, worked out from the entries of a plan file by another way than the program's:
 * plain look-ups in the file, and the words on screen written out here.
 */
import type { Plan, Value } from '../../content/model/plan'

type Scale = Extract<Value, { kind: 'scale' }>
/** The text, option, level or names of an answer; empty where nothing was answered. */
interface Read {
  readonly text: (question: string, about?: string) => string
  readonly option: (question: string, about: string, round?: string) => string
  readonly level: (list: string, row: string, who: string) => string
  readonly who: (question: string, about?: string, round?: string) => readonly string[]
  readonly scale: (question: string, about?: string, round?: string) => Scale | undefined
  readonly rows: (list: string) => readonly string[]
}

const FIRST = 'first'
const SECOND = 'second'
const FIRST_NAME = 'First look, 2 Mar 2026'
const SECOND_NAME = 'After the first course, 12 Oct 2026'
const SOURCES: Readonly<Record<string, string>> = { seen: 'seen ourselves', told: 'told by someone we trust', assumed: 'assumed' }
const STRENGTH = ['not at all', 'a little', 'clearly', 'strongly']
const THREAD = ['', 'thin', 'firm', 'strong']
const FORMED = ['not yet', 'emerging', 'established']
const NUCLEUS = ['not yet', 'partly', 'yes']

function reader({ entries, rows }: Plan): Read {
  const at = (question: string, about = '', round = FIRST) =>
    entries.find((entry) => entry.question === question && entry.about.join() === about && entry.round === round)?.value
  return {
    text: (question, about) => (at(question, about) as { text?: string } | undefined)?.text ?? '',
    option: (question, about, round) => (at(question, about, round) as { option?: string } | undefined)?.option ?? '',
    level: (list, row, who) => (at(list, `${row},${who}`) as { level?: string } | undefined)?.level ?? '',
    who: (question, about, round) => (at(question, about, round) as { who?: string[] } | undefined)?.who ?? [],
    scale: (question, about, round) => at(question, about, round) as Scale | undefined,
    rows: (list) =>
      rows
        .filter((row) => row.list === list)
        .sort((one, other) => one.order - other.order)
        .map(({ id }) => id),
  }
}

const reason = ({ evidence, source }: Scale): string => (evidence === '' ? 'no evidence yet' : (SOURCES[source ?? ''] ?? 'source not said'))
/** "2, clearly; assumed"; with only the number where the scale has no words, with only the word where the number is left out. */
const rated = (value: Scale | undefined, words?: readonly string[]): string => {
  if (typeof value?.rating !== 'number') return 'not rated'
  return `${value.rating}${words ? `, ${words[value.rating]}` : ''}; ${reason(value)}`
}
const bare = (value: Scale | undefined, words: readonly string[]): string =>
  typeof value?.rating === 'number' ? `${value.rating}, ${words[value.rating]}` : 'not rated'
const number = (value: Scale | undefined): string => (typeof value?.rating === 'number' ? String(value.rating) : 'not rated')

/** The organisations asked about, ourselves first; whoever was declined is not. */
function organisations({ us, partners }: Plan): [string, string][] {
  const asked = partners.filter(({ status }) => status !== 'declined').sort((one, other) => one.order - other.order)
  return [['us', us.name], ...asked.map(({ id, name }): [string, string] => [id, name])]
}

function bases(plan: Plan): string[][] {
  const { scale } = reader(plan)
  const questions = ['base.field', 'base.capabilities', 'base.history']
  const rows = organisations(plan).slice(1)
  return [
    ['Partner', 'Thematic field', 'Capabilities', 'Common history'],
    ...rows.map(([id, name]) => [name, ...questions.map((question) => rated(scale(question, id), STRENGTH))]),
  ]
}

function covered(plan: Plan, list: string, label: string, head: string, fully: string): string[][] {
  const { level, rows, text } = reader(plan)
  const words: Readonly<Record<string, string>> = { fully, partly: 'partly', no: 'no', '': 'not said' }
  const tally = (levels: readonly string[]) => {
    const full = levels.filter((each) => each === 'fully').length
    if (full === 0) return levels.includes('partly') ? 'partly only' : 'nobody yet'
    if (full === 1) return 'by one'
    return full === 2 ? '' : `by ${full}`
  }
  return [
    [head, ...organisations(plan).map(([, name]) => name), 'Covered'],
    ...rows(list).map((row) => {
      const levels = organisations(plan).map(([id]) => level(list, row, id))
      return [text(label, row), ...levels.map((each) => words[each] ?? each), tally(levels)]
    }),
  ]
}

function trust(plan: Plan): string[][] {
  const { scale } = reader(plan)
  const questions = ['trust.ability', 'trust.benevolence', 'trust.integrity', 'trust.exposure']
  const rows = organisations(plan).slice(1)
  return [
    ['Partner', 'Ability', 'Benevolence', 'Integrity', 'Exposure'],
    ...rows.map(([id, name]) => [name, ...questions.map((question) => rated(scale(question, id)))]),
  ]
}

function risks(plan: Plan): string[][] {
  const { scale, rows, text } = reader(plan)
  const spot = (row: string, after: string) => {
    const [likelihood, impact] = [scale(`risk.likelihood${after}`, row), scale(`risk.impact${after}`, row)]
    return likelihood && impact ? `likelihood ${likelihood.rating}, impact ${impact.rating}` : 'not rated'
  }
  return [
    ['Risk', 'Now', 'With the safeguard'],
    ...rows('risks').map((row, at) => [`${at + 1}. ${text('risk.what', row)}`, spot(row, ''), spot(row, '-after')]),
  ]
}

function continuum(plan: Plan): string[][] {
  const { scale, rows, text } = reader(plan)
  const line = (name: string, kind: string, row: string) => [
    name,
    number(scale(`${kind}.now`, row, FIRST)),
    rated(scale(`${kind}.now`, row, SECOND)),
    number(scale(`${kind}.intended`, row, SECOND)),
  ]
  return [
    ['What is placed', FIRST_NAME, 'Now', 'Intended'],
    line('The partnership as a whole', 'position', ''),
    ...rows('activities').map((row) => line(text('activity.what', row), 'activity', row)),
  ]
}

function components(plan: Plan): string[][] {
  const { scale } = reader(plan)
  const words = (question: string, round: string) => {
    const value = scale(question, '', round)
    return typeof value?.rating === 'number' ? `${FORMED[value.rating]}; ${reason(value)}` : 'not rated'
  }
  const names = { actors: 'Actors', relationships: 'Relationships', language: 'Common language', rules: 'Rules of the game' }
  return [
    ['Component', FIRST_NAME, SECOND_NAME],
    ...Object.entries(names).map(([id, name]) => [name, words(`component.${id}`, FIRST), words(`component.${id}`, SECOND)]),
  ]
}

function web(plan: Plan): string[][] {
  const { option, rows, scale, text, who } = reader(plan)
  const levels: Readonly<Record<string, string>> = { volunteers: 'volunteers or trainees' }
  const level = (actor: string) => levels[option('actor.level', actor)] ?? option('actor.level', actor)
  const held = (thread: string) => {
    const value = scale('link.strength', thread)
    return `${bare(value, THREAD)}${value?.evidence === '' ? '; no evidence yet' : ''}`
  }
  const thread = (link: string, actor: string) => {
    const others = rows('actors').filter((other) => other !== actor && who('link.between', link).includes(other))
    return `${text('link.what', link)} (${held(link)}) with ${others.map((other) => text('actor.name', other)).join(', ')}`
  }
  const threads = (actor: string) => rows('links').filter((link) => who('link.between', link).includes(actor))
  return [
    ['Person or team', 'Threads'],
    ...organisations(plan).flatMap(([id, name]) =>
      rows('actors')
        .filter((actor) => who('actor.organisation', actor).includes(id))
        .map((actor) => [
          `${text('actor.name', actor)} (${name}, ${level(actor)})`,
          threads(actor)
            .map((link) => thread(link, actor))
            .join(' · ') || 'no thread yet',
        ]),
    ),
  ]
}

function orbits(plan: Plan): string[][] {
  const { option, scale, who } = reader(plan)
  const balance: Readonly<Record<string, string>> = {
    right: 'about right',
    'too-much': 'the project pulls too much',
    'too-little': 'the project pulls too little',
    '': 'not said',
  }
  const parts = {
    name: 'Name and purpose',
    meeting: 'Meeting place',
    budget: 'Budget line',
    decisions: 'Own decisions',
    belonging: 'People who belong',
  }
  const named = new Map(organisations(plan))
  const liesWith = (part: string) => who(`nucleus.${part}-with`, '', SECOND).map((id) => named.get(id))
  return [
    ['Organisation, or part of the nucleus', FIRST_NAME, 'Now', 'Balance, or with whom it lies'],
    ...organisations(plan).map(([id, name]) => [
      name,
      bare(scale('orbit.pull', id, FIRST), STRENGTH),
      rated(scale('orbit.pull', id, SECOND), STRENGTH),
      balance[option('orbit.balance', id, SECOND)] ?? '',
    ]),
    ...Object.entries(parts).map(([id, name]) => [
      name,
      bare(scale(`nucleus.${id}`, '', FIRST), NUCLEUS),
      rated(scale(`nucleus.${id}`, '', SECOND), NUCLEUS),
      liesWith(id).length > 0 ? `lies with ${liesWith(id).join(', ')}` : '',
    ]),
  ]
}

/** Every figure of the example by the first words of its caption. */
export const twinsOf = (plan: Plan): Readonly<Record<string, string[][]>> => ({
  'What relates each candidate to us, as rated now.': bases(plan),
  'Trust and exposure, as rated now.': trust(plan),
  'Who covers which part of the field.': covered(plan, 'field.map', 'field.map-part', 'Part of the field', 'covers'),
  'Who brings what the work needs.': covered(plan, 'needs.map', 'needs.map-need', 'What the work needs', 'brings'),
  'Each risk before and after its safeguard': risks(plan),
  'Between cooperation and collaboration': continuum(plan),
  'The four components, round by round': components(plan),
  'The threads between the people of the project': web(plan),
  'The organisations around the nucleus': orbits(plan),
})
