/** What was changed, in words: "Warda: trust, evidence rewritten". The one place where they are made. */
import { isolated } from '../words/isolated'
import { type Say, sayAll, type WordId } from '../words/say'
import type { Named, PlanChange } from './diff-change'
import type { ProjectField } from './diff-head'

const UNNAMED = { us: 'us.unnamed', partner: 'partner.unnamed', row: 'row.unnamed' } as const satisfies Record<Named['kind'], WordId>
export const nameWords = ({ kind, name }: Named, say: Say): string => (name === '' ? say(UNNAMED[kind]) : isolated(name))

const roundWords = ({ number, title }: NonNullable<PlanChange['round']>, say: Say): string =>
  title === '' ? say('figure.round', { number }) : isolated(title)

/** What was done, for things that have words of their own for it. */
const OWN = {
  partner: { added: 'change.partner.added', 'taken-out': 'change.partner.taken-out', renamed: 'change.partner.renamed' },
  row: { added: 'change.row.added', 'taken-out': 'change.row.taken-out', moved: 'change.moved' },
  round: { added: 'change.begun', 'taken-out': 'change.taken-back' },
  application: { added: 'change.begun', 'taken-out': 'change.taken-out' },
  note: { added: 'change.noted', 'taken-out': 'change.taken-out' },
} as const

type OwnWords = Readonly<Record<string, Readonly<Record<string, WordId>>>>

function kindWords(change: PlanChange, say: Say): string {
  const own: Readonly<Record<string, WordId>> = (OWN as OwnWords)[change.thing] ?? {}
  const session = change.session ? isolated(change.session) : say('agreed.session')
  const values = { before: isolated(change.what), answers: change.keys.length - 1, list: change.what, session }
  return sayAll(
    change.kinds.map((kind) => say(own[kind] ?? `change.${kind}`, values)),
    say,
  )
}

/** What it was done to, as people know it. */
function thingWords({ thing, what, about, round }: PlanChange, say: Say): string {
  const names = about.map((one) => nameWords(one, say))
  switch (thing) {
    case 'project':
      return say(`change.project.${what as ProjectField}`)
    case 'us':
    case 'partner':
    case 'row':
      return names.join(', ')
    case 'answer':
      return [...(round ? [roundWords(round, say)] : []), what].join(', ')
    case 'mark':
      return what
    case 'round':
    case 'voice':
    case 'session':
    case 'commitment':
    case 'note':
    case 'application':
    case 'text':
    case 'aside':
      return what === '' ? say(`change.thing.${thing}`) : say(`change.thing.${thing}-named`, { name: isolated(what) })
    case 'versions':
      return say('change.thing.versions')
  }
}

/** Without whom it is about, for where that is said above. */
export const partWords = (change: PlanChange, say: Say): string =>
  say('change.line', { what: thingWords(change, say), done: kindWords(change, say) })

/** An answer about nobody is about its worksheet: its few words alone would not say which question is meant. */
function aboutWords({ thing, about, worksheet }: PlanChange, say: Say, titleOf: (worksheet: string) => string): string {
  if (thing !== 'answer' && thing !== 'aside') return ''
  return about.length > 0 ? about.map((one) => nameWords(one, say)).join(', ') : titleOf(worksheet)
}

/** In full, with whom or what it is about. */
export function changeWords(change: PlanChange, say: Say, titleOf: (worksheet: string) => string): string {
  const about = aboutWords(change, say, titleOf)
  if (about === '') return partWords(change, say)
  return say('change.about', { about, words: say('change.part', { what: thingWords(change, say), done: kindWords(change, say) }) })
}
