/** Values that do not belong where they stand, and the places of a plan where they can be put. */
import { NAMES, PAYLOADS } from './hostile-texts'

/** JSON that is written out as it stands: some of it no value in memory could become. */
export class Raw {
  readonly json: string
  constructor(json: string) {
    this.json = json
  }
}

const nested = (depth: number): unknown => Array.from({ length: depth }).reduce((inner) => [inner], 1 as unknown)

export const VALUES: readonly unknown[] = [
  ...[null, true, false, 0, -1, 0.5, 11, 1e308, -1e308, 2 ** 53, Number.MAX_SAFE_INTEGER, Number.MIN_VALUE],
  ...['1e999', '-1e999', '-0', '1E400', '123456789012345678901234567890'].map((json) => new Raw(json)),
  ...['', ' ', 'us', 'US', 'first', 'ours', 'p1', 'new', '2026-02-30', '2026-13-01', '9999999-01-01', 'EUR', 'eur', 'en', 'xx-'.repeat(50)],
  ...[[], {}, [[]], [{}], [null], { length: 3 }, { kind: 'text' }, { kind: 'text', text: 'x' }, { kind: 'none' }],
  ...[nested(5), nested(19), nested(30), Array(300).fill('p1'), Array(300).fill(0), Object.fromEntries(NAMES.map((name) => [name, 1]))],
  ...['{"__proto__":{"polluted":true}}', '{"constructor":{"prototype":{"polluted":true}}}', '{"\\u005f_proto__":[]}', '{"then":1}'].map(
    (json) => new Raw(json),
  ),
  ...['{"id":"a","id":"b"}', '"\\uD800"', '"\\u0000"', 'undefined', 'NaN', 'Infinity', '0x10', '01', "'x'", '[1,]', '/* x */1'].map(
    (json) => new Raw(json),
  ),
  ...PAYLOADS,
]

/** A way into a plan: names of members and numbers of items. */
export type Way = readonly (string | number)[]

/** Every place in a value, the whole first. */
export function waysInto(value: unknown, way: Way = []): Way[] {
  if (typeof value !== 'object' || value === null) return [way]
  return [way, ...Object.entries(value).flatMap(([key, member]) => waysInto(member, [...way, Array.isArray(value) ? Number(key) : key]))]
}

export function valueAt(value: unknown, way: Way): unknown {
  return way.reduce((inner, key) => (inner as Record<string | number, unknown>)?.[key], value)
}

/** The value with another one at a place; undefined takes the member out. Nothing is changed in place. */
export function withAt(value: unknown, [key, ...rest]: Way, put: unknown): unknown {
  if (key === undefined) return put
  if (typeof value !== 'object' || value === null || value instanceof Raw) return value
  const inner = withAt((value as Record<string | number, unknown>)[key], rest, put)
  if (Array.isArray(value)) return value.flatMap((item, at) => (at !== key ? [item] : inner === undefined ? [] : [inner]))
  const members = Object.entries(value).flatMap(([name, member]) =>
    name !== String(key) ? [[name, member]] : inner === undefined ? [] : [[name, inner]],
  )
  return Object.fromEntries(members)
}

/** As JSON.stringify would, with what is raw as it stands. */
export function asJson(value: unknown): string {
  if (value instanceof Raw) return value.json
  if (Array.isArray(value)) return `[${value.map(asJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  return `{${Object.entries(value)
    .map(([key, member]) => `${JSON.stringify(key)}:${asJson(member)}`)
    .join(',')}}`
}
