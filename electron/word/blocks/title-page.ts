/** What this is, whose it is, and who may read it: a page of its own, or the top of a short document. */
import type { Block } from '../../../content/model/document'
import { organisationName, ourName } from '../../../content/model/names'
import { sayDay } from '../../../content/words/say'
import type { Writing } from '../writing'
import { aside, paragraph } from './paragraph'
import { projectFacts } from './project-blocks'
import { spoken } from './spoken'

export const planTitle = ({ plan, say }: Writing): string => plan.project.title.trim() || say('document.untitled')

export const listOf = (names: readonly string[], language: string): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names)

/** With those who were invited or chosen; nobody else has agreed to be named. */
function whoWords({ plan, partners, say, language }: Writing): string {
  const named = partners.filter(({ status }) => status === 'chosen' || status === 'invited')
  const us = ourName(plan, say)
  if (named.length === 0) return us
  return say('document.with', {
    us,
    partners: listOf(
      named.map(({ id }) => organisationName(plan, id, say) ?? ''),
      language,
    ),
  })
}

export const madeWords = ({ made, say, language }: Writing): string => say('document.made', { day: sayDay(made, language) })

/** Sheets have none: each stands for itself. */
export function titleBlocks(writing: Writing): Block[] {
  const { outline, plan, say, outside } = writing
  if (outline.form === 'sheet') return []
  const facts = projectFacts(writing)
  return [
    paragraph('title-kind', { text: outline.title }),
    paragraph('title', { text: planTitle(writing), name: true }),
    paragraph('title-who', ...spoken(whoWords(writing), writing)),
    ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
    paragraph('title-made', { text: `${madeWords(writing)}.` }),
    paragraph('title-note', { text: say(outside ? 'document.for-partners' : 'document.for-us') }),
    ...(plan.project.exercise ? [paragraph('title-note', aside(say('document.exercise')))] : []),
    ...(plan.project.example ? [paragraph('title-note', aside(say('document.example')))] : []),
    ...(outline.form === 'memo' ? [] : [{ kind: 'page-break' } as const]),
  ]
}
