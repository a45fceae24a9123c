/** Files that somebody might hand over as a plan: other people's JSON, broken ones, and a good plan with one thing wrong in it. */
import { NAMES, PAYLOADS } from './hostile-texts'
import { asJson, Raw, VALUES, valueAt, type Way, waysInto, withAt } from './hostile-values'
import { planOfEverything } from './plan-of-everything'

export interface HostileFile {
  readonly what: string
  readonly bytes: Uint8Array
}

const whole = planOfEverything()
export const WHOLE: unknown = whole
export const WAYS: readonly Way[] = waysInto(whole)

const file = (what: string, text: string | Uint8Array): HostileFile => ({
  what,
  bytes: typeof text === 'string' ? Buffer.from(text) : text,
})
const plan = (what: string, content: unknown): HostileFile => file(what, asJson(content))
const many = (count: number, make: (at: number) => unknown): unknown[] => Array.from({ length: count }, (_, at) => make(at))

/** What lies in people's folders under the same ending. */
const others: readonly HostileFile[] = [
  ...['', ' ', '\n', 'null', 'true', '0', '1e999', '"text"', '[]', '{}', '[[]]', '{"a":1}', 'undefined', '{', '}', '[', '{"', '\u0000'],
  '{"name":"left-pad","version":"1.0.0","scripts":{"postinstall":"node x.js"},"dependencies":{}}',
  '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[35.9,31.9]},"properties":{}}]}',
  '{"format":"joint-action-plan"}',
  '{"format":"joint-action-plan","version":"4"}',
  '{"format":"joint-action-plan","version":0}',
  '{"format":"joint-action-plan","version":-1}',
  '{"format":"joint-action-plan","version":1.5}',
  '{"format":"joint-action-plan","version":1}',
  '{"format":"joint-action-plan","version":5}',
  '{"format":"joint-action-plan","version":9007199254740991}',
  '{"format":"joint-action-plan","version":99,"project":{"title":{}}}',
  '<?xml version="1.0"?><plan/>',
  '<!doctype html><script>globalThis.ranFromAFile=1</script>',
  'title,partner\nWater,Green Hands',
  '[1,2,3]',
  JSON.stringify(many(1_000, (at) => ({ at }))),
].map((text) => file(`other people’s file ${String(text).slice(0, 60)}`, String(text)))

const text = JSON.stringify(whole)
const deep = (count: number) => [`${'['.repeat(count)}${']'.repeat(count)}`, `${'{"a":'.repeat(count)}1${'}'.repeat(count)}`]

const broken: readonly HostileFile[] = [
  file('with a mark before it', `\uFEFF${text}`),
  file('with two marks before it', `\uFEFF\uFEFF${text}`),
  file('in UTF-16', Buffer.from(text, 'utf16le')),
  file('in UTF-16 with its mark', Buffer.from(`\uFEFF${text}`, 'utf16le')),
  file('in Latin letters of one byte', Buffer.from(text.replace('Two valleys', 'Été'), 'latin1')),
  file(
    'with a broken letter',
    Buffer.concat([Buffer.from(text.slice(0, 300)), Buffer.from([0xc3, 0x28, 0xff]), Buffer.from(text.slice(300))]),
  ),
  file('with zeros after it', Buffer.concat([Buffer.from(text), Buffer.alloc(512)])),
  file('of zeros', Buffer.alloc(4_096)),
  file('twice in a row', text + text),
  file('with a comma at the end', `${text.slice(0, -1)},}`),
  ...[5, 25, 1_000, 100_000].flatMap((count) => deep(count)).map((each) => file('of nothing but brackets', each)),
  ...deep(40).map((each) => plan('nested deep inside', withAt(whole, ['project', 'title'], new Raw(each)))),
]

const everyItem = (collection: 'partners' | 'entries' | 'rows', count: number) =>
  plan(`${count} ${collection}`, {
    ...whole,
    [collection]: many(count, (at) => ({
      ...whole[collection][0],
      ...(collection === 'entries' ? { question: `a.q${at}` } : { id: `x${at}` }),
    })),
  })

const tooMany: readonly HostileFile[] = [
  everyItem('partners', 201),
  everyItem('partners', 5_000),
  everyItem('rows', 5_001),
  everyItem('entries', 50_001),
  plan('a list of 300,000 numbers', { ...whole, entries: many(300_000, (at) => at) }),
  plan('20,000 names that plans do not have', {
    ...whole,
    ...Object.fromEntries(many(20_000, (at) => [`x${at}`, at]) as [string, number][]),
  }),
  plan('20,000 questions that nobody asked', {
    ...whole,
    asked: Object.fromEntries(many(20_000, (at) => [`x.q${at}`, { text: '', kind: '' }]) as [string, object][]),
  }),
  file('larger than a plan can be', `{"format":"joint-action-plan","a":"${'x'.repeat(21 * 1024 * 1024)}"}`),
]

/** Two things under one name, and names that stand for something else. */
const twins: readonly HostileFile[] = [
  ...(['partners', 'rows', 'rounds', 'voices', 'entries', 'commitments', 'notes', 'applications', 'texts', 'removed'] as const).map(
    (name) => plan(`${name} twice`, { ...whole, [name]: [...whole[name], ...whole[name]] }),
  ),
  plan('a partner called us', withAt(whole, ['partners', 0, 'id'], 'us')),
  file('members twice', text.replace('"title":', '"title":"one","title":')),
  file('a version twice', text.replace('"version":', '"version":99,"version":')),
  plan('counts that cannot go on', withAt(whole, ['seen'], { 'd-0123456789ab': Number.MAX_SAFE_INTEGER })),
  plan('a dot that cannot go on', withAt(whole, ['partners', 0, 'dot'], ['d-0123456789ab', Number.MAX_SAFE_INTEGER])),
]

/** Names that reach into the language, at every object of a plan. */
function* named(): Generator<HostileFile> {
  const objects = WAYS.filter((way) => typeof valueAt(whole, way) === 'object')
  for (const way of objects) {
    for (const name of NAMES) {
      const members = asJson(valueAt(whole, way)).slice(1)
      if (!members.endsWith('}')) continue
      const disguised = name.replace('_', '\\u005f')
      for (const key of new Set([JSON.stringify(name), `"${disguised.includes('\\') ? disguised : 'x'}"`])) {
        const comma = members === '}' ? '' : ','
        yield plan(`${name.slice(0, 40)} in ${way.join('.')}`, withAt(whole, way, new Raw(`{${key}:{"polluted":true}${comma}${members}`)))
      }
    }
  }
}

/** Every place of a plan with every value that does not belong there, and without it. */
function* misplaced(): Generator<HostileFile> {
  for (const way of WAYS.slice(1)) {
    yield plan(`without ${way.join('.')}`, withAt(whole, way, undefined))
    for (const value of VALUES) yield plan(`${asJson(value).slice(0, 40)} as ${way.join('.')}`, withAt(whole, way, value))
  }
}

/** Everything once that is not the product of places and values. */
export const fewHostileFiles: readonly HostileFile[] = [
  ...others,
  ...broken,
  ...tooMany,
  ...twins,
  ...PAYLOADS.map((payload) => plan(`${payload.slice(0, 40)} as a title`, withAt(whole, ['project', 'title'], payload))),
  ...PAYLOADS.map((payload) => plan(`${payload.slice(0, 40)} as an answer`, withAt(whole, ['entries', 0, 'value', 'text'], payload))),
]

/** Some tens of thousands. */
export function* allHostileFiles(): Generator<HostileFile> {
  yield* fewHostileFiles
  yield* named()
  yield* misplaced()
}
