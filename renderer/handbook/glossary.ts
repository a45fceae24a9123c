import entries from '../../content/handbook/en/glossary.json'
import { Glossary, type GlossaryEntry } from '../../content/model/chapter'

export const glossary: readonly GlossaryEntry[] = Glossary.parse(entries)

export const entryOf = (id: string): GlossaryEntry | undefined => glossary.find((entry) => entry.id === id)
