import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Plan } from '../../../content/model/plan'
import { planSchema } from '../../../electron/workspace/plan-schema'
import { sealed } from '../../../electron/workspace/seal'

const schema = planSchema() as Schema
const example = () => JSON.parse(readFileSync(new URL('../../../content/example/plan.json', import.meta.url), 'utf8'))

interface Schema {
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly items?: Schema | false
  readonly prefixItems?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | false
}
type Json = Readonly<Record<string, unknown>>

function typesOf(value: unknown): readonly string[] {
  if (value === null) return ['null']
  if (Array.isArray(value)) return ['array']
  return Number.isInteger(value) ? ['number', 'integer'] : [typeof value]
}

const isOfType = ({ type }: Schema, value: unknown): boolean =>
  type === undefined || typesOf(value).some((one) => [type].flat().includes(one))

function membersFit(rules: Schema, value: Json): boolean {
  const { properties = {}, required = [], additionalProperties: others } = rules
  const fitsOne = (key: string) => {
    const rule = properties[key] ?? others
    return rule === undefined || (rule !== false && fits(rule, value[key]))
  }
  return required.every((key) => key in value) && Object.keys(value).every(fitsOne)
}

function itemsFit({ items, prefixItems = [] }: Schema, value: readonly unknown[]): boolean {
  return value.every((item, at) => {
    const rule = prefixItems[at] ?? items
    return rule === undefined || (rule !== false && fits(rule, item))
  })
}

/** As much of JSON Schema as the plan's own uses, read without the library that wrote it. */
function fits(rules: Schema, value: unknown): boolean {
  const choices = rules.anyOf ?? rules.oneOf
  if (choices && !choices.some((choice) => fits(choice, value))) return false
  if ('const' in rules && rules.const !== value) return false
  if (rules.enum && !rules.enum.includes(value)) return false
  if (!isOfType(rules, value)) return false
  if (rules.pattern && typeof value === 'string' && !new RegExp(rules.pattern).test(value)) return false
  if (Array.isArray(value)) return itemsFit(rules, value)
  return typeof value !== 'object' || value === null || membersFit(rules, value as Json)
}

test('the printed schema names every member of a plan', () => {
  expect(schema.required).toEqual(Object.keys(Plan.shape))
  expect(Object.keys(schema.properties ?? {})).toEqual([...Object.keys(Plan.shape), 'checksum'])
})

test('it accepts the example, and the file that the program writes of it', () => {
  expect(fits(schema, example())).toBe(true)
  expect(fits(schema, JSON.parse(Buffer.from(sealed(example())).toString()))).toBe(true)
})

test('it refuses what is missing, unknown or of another kind', () => {
  const { us: _, ...headless } = example()
  const [first, ...others] = example().entries
  const refused = [
    headless,
    { ...example(), more: true },
    { ...example(), version: 6 },
    { ...example(), entries: [{ ...first, value: { kind: 'scale', rating: 'high' } }, ...others] },
    { ...example(), entries: [{ ...first, dot: ['device', 0.5] }, ...others] },
    { ...example(), partners: [{ id: 'Not an id' }] },
  ]
  expect(refused.map((plan) => fits(schema, plan))).toEqual(refused.map(() => false))
})
