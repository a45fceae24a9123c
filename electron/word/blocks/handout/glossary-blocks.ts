/** The glossary: the terms of the sections that the document holds, or all of them where it holds none. */
import { glossary } from '../../../../content/handbook/chapter'
import type { GlossaryEntry } from '../../../../content/model/chapter'
import type { Block, Run } from '../../../../content/model/document'
import type { Writing } from '../../writing'
import { aside, paragraph } from '../paragraph'
import { termsIn } from './chapter-words'
import { chapterIn } from './chosen-chapter'

function entriesFor({ outline, language }: Writing): GlossaryEntry[] {
  const texts = chapterIn(outline)
  const used = new Set(texts.flatMap(({ parts }) => termsIn(parts)))
  const shown = texts.length === 0 ? glossary : glossary.filter(({ id }) => used.has(id))
  return [...shown].sort((one, other) => one.term.localeCompare(other.term, language))
}

/** Where a term comes from when it is not the chapter's. */
function sourceOf({ addition, own }: GlossaryEntry, { say }: Writing): Run[] {
  if (addition) return [{ text: ' ' }, aside(say('handout.addition', { source: addition }))]
  return own ? [{ text: ' ' }, aside(say('handout.own-term'))] : []
}

/** Only terms that can be looked up in the same list. */
function seeAlso({ seeAlso: others }: GlossaryEntry, shown: readonly GlossaryEntry[], { say }: Writing): Run[] {
  const terms = shown.filter(({ id }) => others.includes(id)).map(({ term }) => term)
  return terms.length > 0 ? [{ text: ' ' }, aside(say('handout.see-also', { terms: terms.join(say('document.comma')) }))] : []
}

export function glossaryBlocks(writing: Writing): Block[] {
  const shown = entriesFor(writing)
  return shown.map((entry) =>
    paragraph(
      'entry',
      { text: entry.term, bold: true },
      { text: `  ${entry.text}` },
      ...sourceOf(entry, writing),
      ...seeAlso(entry, shown, writing),
    ),
  )
}
