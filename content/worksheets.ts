/** The worksheets that the program holds: every file of the folder, in order. */
import type { Worksheet } from './model/worksheet'
import { readWorksheet } from './model/worksheet-file'

const files = import.meta.glob<unknown>('./worksheets/*.json', { eager: true, import: 'default' })

export const worksheets: readonly Worksheet[] = Object.entries(files)
  // An overlay is named <id>.<language>.json and is no worksheet of its own.
  .filter(([path]) => /\/[^./]+\.json$/.test(path))
  .map(([, file]) => readWorksheet(file))
  .sort((one, other) => one.order - other.order)

export const worksheetOf = (id: string): Worksheet | undefined => worksheets.find((worksheet) => worksheet.id === id)
