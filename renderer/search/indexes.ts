/** The two indexes: one over what is printed, made once; one over the open plan, made anew when the search is opened after an edit. */
import glossaryFile from '../../content/handbook/en/glossary.json'
import { Glossary } from '../../content/model/chapter'
import type { Plan } from '../../content/model/plan'
import { plainSections } from '../../content/search/chapter'
import { planEntries } from '../../content/search/plan-entries'
import { printedEntries } from '../../content/search/printed-entries'
import { makeIndex, type SearchIndex, TITLES } from '../../content/search/search-index'
import type { Say } from '../../content/words/say'
import { worksheets } from '../../content/worksheets'

let printed: Promise<SearchIndex> | undefined

export function printedIndex(): Promise<SearchIndex> {
  printed ??= makeIndex(printedEntries({ chapter: plainSections, glossary: Glossary.parse(glossaryFile), worksheets }), TITLES.printed)
  return printed
}

const sectionTitle = (section: string): string => plainSections.find(({ head }) => head.id === section)?.head.title ?? section

let written: { readonly plan: Plan; readonly say: Say; readonly index: Promise<SearchIndex> } | undefined

export function writtenIndex(plan: Plan, say: Say): Promise<SearchIndex> {
  if (written?.plan !== plan || written.say !== say)
    written = { plan, say, index: makeIndex(planEntries(plan, { worksheets, sectionTitle, say }), TITLES.written) }
  return written.index
}
