/** Prints what one run on this machine measured. Times depend on the machine and on what else it does: they pass or fail nothing. */
import { benchDocument } from './document'
import { benchFirstScreen } from './first-screen'
import { benchPlans, LIST_IN, listOnce } from './many-plans'
import type { Measured } from './measure'
import { benchPause } from './pause'
import { benchSave } from './save'
import { benchSearch } from './search'
import { benchSession } from './session'
import { benchLists, benchTyping } from './typing'

const lineOf = ({ name, median, unit, beside = '' }: Measured): readonly string[] => [
  name,
  `${median.toFixed(median < 10 ? 1 : 0)} ${unit}`,
  beside,
]

function table(rows: readonly Measured[]): string {
  const lines = [['measured', 'median', 'beside'], ...rows.map(lineOf)]
  const widths = [0, 1].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines
    .map(([name = '', value = '', beside = '']) => `${name.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)}  ${beside}`.trimEnd())
    .join('\n')
}

const all = {
  search: benchSearch,
  session: benchSession,
  typing: benchTyping,
  lists: benchLists,
  save: benchSave,
  plans: benchPlans,
  'first-screen': benchFirstScreen,
  document: benchDocument,
  pause: benchPause,
}
/** Some by name, or all. */
async function benchAll(): Promise<void> {
  const wanted = (process.env.BENCH ?? Object.keys(all).join()).split(',')
  const rows: Measured[] = []
  // One after the other, so that none slows another down.
  for (const [name, bench] of Object.entries(all)) if (wanted.includes(name)) rows.push(...(await bench()))
  process.stdout.write(`${table(rows)}\n`)
}

await (LIST_IN ? listOnce(LIST_IN) : benchAll())
