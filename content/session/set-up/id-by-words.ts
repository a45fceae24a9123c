import { newId } from '../../model/id'
import { crc32 } from '../collect/crc32'

/** The same words give the same id, so that what is chosen or written again finds the answers that it had. */
export const idByWords = (prefix: string, ...words: readonly string[]): string =>
  `${prefix}-${crc32(new TextEncoder().encode(words.join(' ')))
    .toString(16)
    .padStart(8, '0')}`

/** Another id where this one is taken. */
export const freeId = (id: string, prefix: string, taken: ReadonlySet<string>): string => (taken.has(id) ? newId(prefix) : id)
