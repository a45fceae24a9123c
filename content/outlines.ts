/** The documents that the program can make: every outline of the folder, in order. */
import { type Outline, OutlineFile, resolveOutlines } from './model/outline'

const files = import.meta.glob<unknown>('./documents/*.json', { eager: true, import: 'default' })

export const outlines: readonly Outline[] = resolveOutlines(Object.values(files).map((file) => OutlineFile.parse(file)))

export const outlineOf = (id: string): Outline | undefined => outlines.find((outline) => outline.id === id)
