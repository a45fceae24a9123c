/** Plan files at random, each with something wrong: for whatever reads a file that somebody else wrote. */
import fc from 'fast-check'
import { WAYS, WHOLE } from './hostile-corpus'
import { NAMES } from './hostile-texts'
import { asJson, Raw, VALUES, valueAt, withAt } from './hostile-values'

type Change = (content: unknown) => unknown

const way = fc.constantFrom(...WAYS)
const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...VALUES) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }).map((text) => new Raw(text)) },
)

const put: fc.Arbitrary<Change> = fc.tuple(way, value).map(
  ([at, what]) =>
    (content) =>
      withAt(content, at, what),
)
const takeOut: fc.Arbitrary<Change> = way.map((at) => (content) => withAt(content, at, undefined))
const swap: fc.Arbitrary<Change> = fc.tuple(way, way).map(
  ([one, other]) =>
    (content) =>
      withAt(content, one, valueAt(content, other)),
)

const extended = (members: unknown, name: string, what: unknown): unknown => {
  if (Array.isArray(members)) return [...members, what]
  if (typeof members !== 'object' || members === null) return members
  return new Raw(`{${JSON.stringify(name)}:${asJson(what)},${asJson(members).slice(1)}`.replace(/,}$/, '}'))
}
const add: fc.Arbitrary<Change> = fc
  .tuple(way, fc.oneof(fc.constantFrom(...NAMES), fc.string({ unit: 'binary', maxLength: 20 })), value)
  .map(
    ([at, name, what]) =>
      (content) =>
        withAt(content, at, extended(valueAt(content, at), name, what)),
  )

const twice = (items: unknown, at: number): unknown =>
  Array.isArray(items) ? [...items, items[at % Math.max(1, items.length)] ?? null] : items
const repeat: fc.Arbitrary<Change> = fc.tuple(way, fc.nat(9)).map(
  ([at, which]) =>
    (content) =>
      withAt(content, at, twice(valueAt(content, at), which)),
)

const change = fc.oneof({ weight: 5, arbitrary: put }, { weight: 2, arbitrary: add }, takeOut, swap, repeat)

/** What happens to a text on its way: cut short, bits turned, a mark before it, other letters. */
const damage: fc.Arbitrary<(bytes: Buffer) => Buffer> = fc.oneof(
  { weight: 12, arbitrary: fc.constant((bytes: Buffer) => bytes) },
  fc.double({ min: 0, max: 1, noNaN: true }).map((share) => (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length * share))),
  fc.tuple(fc.nat(), fc.nat(255)).map(([at, byte]) => (bytes: Buffer) => {
    const turned = Buffer.from(bytes)
    if (turned.length > 0) turned[at % turned.length] = byte
    return turned
  }),
  fc.constant((bytes: Buffer) => Buffer.concat([Buffer.from('\uFEFF'), bytes])),
  fc.constant((bytes: Buffer) => Buffer.from(bytes.toString(), 'utf16le')),
  fc.constant((bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(8)])),
)

const changedPlan = fc
  .array(change, { minLength: 1, maxLength: 4 })
  .map((changes) => asJson(changes.reduce((content, each) => each(content), WHOLE)))
const anyText = fc.oneof({ weight: 10, arbitrary: changedPlan }, fc.json({ maxDepth: 6 }), fc.string({ unit: 'binary' }))

/** The bytes of a file. */
export const hostileFile: fc.Arbitrary<Uint8Array> = fc.tuple(anyText, damage).map(([text, damaged]) => damaged(Buffer.from(text)))
