/** A row as lines of its own where its last cell has several. */
const linesOf = (row: readonly string[]): string[][] => {
  const [first = '', ...others] = (row.at(-1) ?? '').split('\n')
  const before = row.slice(0, -1)
  return [[...before, first], ...others.map((line) => [...before.map(() => ''), line])]
}

/** Columns of plain text, as wide as what stands in them. */
export function table(rows: readonly (readonly string[])[]): string {
  const lines = rows.flatMap(linesOf)
  const columns = Math.max(...lines.map((line) => line.length))
  const widths = Array.from({ length: columns }, (_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)))
  const laid = (line: string[]) => line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')
  return lines.map((line) => laid(line).trimEnd()).join('\n')
}
