/** How a plan's file may stand before something is done with it: the roads that a save takes differ. */
import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PLAN_VERSION } from '../../content/model/plan'

/** Writes the content anew, as other programs do: without a checksum. */
function rewrite(path: string, change: (plan: Record<string, unknown>) => object): void {
  const { checksum: _, ...plan } = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify(change(plan)))
}

const asEarlierVersion = (plan: Record<string, unknown>): object => ({ ...plan, version: PLAN_VERSION - 1 })

function lengthened(plan: Record<string, unknown>): object {
  const [entry] = plan.entries as object[]
  return { ...plan, entries: [entry, ...Array.from({ length: 400 }, (_, at) => ({ ...entry, question: `choosing.q${at}` }))] }
}

/** `path` is the plan's file. */
export const standings: Readonly<Record<string, (path: string) => void>> = {
  'a plan': () => undefined,
  'a plan that another program has touched': (path) => utimesSync(path, new Date(0), new Date(0)),
  'a plan of an earlier version': (path) => rewrite(path, asEarlierVersion),
  'a plan without its good copy': (path) => rmSync(join(dirname(path), 'backup'), { recursive: true }),
  'a long plan': (path) => rewrite(path, lengthened),
}
