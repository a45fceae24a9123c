/** What the wall says of a step itself: its title, its note, and what there is to choose from. */
import { clipped } from '../../model/clipped'
import { type Say, sayDay } from '../../words/say'
import type { Item } from '../item'
import type { Session, Step } from '../session'
import { fitted } from './wall-pages'

export const itemOf = ({ items }: Session, step: Step | undefined): Item | undefined =>
  step?.item === undefined ? undefined : items.find(({ id }) => id === step.item)

/** What a step is called where it stands in a list, and on the wall where it asks no question. */
export function stepTitle(session: Session, step: Step, say: Say): string {
  const item = itemOf(session, step)
  const own = step.title.trim()
  if (own !== '') return own
  return item ? [item.subject, item.text].filter(Boolean).join(': ') : say(`wall.${step.kind}`)
}

const LONGEST_PROMISE = 90

/** What was promised, to be read back; who promised it is said aloud. */
function promisesOf({ promises, language }: Session, say: Say): string {
  const told = promises.filter(({ what }) => what.trim() !== '')
  const lines = told.map(({ what, by }) =>
    say('wall.promise', { what: clipped(what.trim(), LONGEST_PROMISE), by: by === '' ? 'none' : sayDay(by, language) }),
  )
  return fitted(lines.join('\n'), { isBeside: false })
}

export function noteOf(session: Session, { kind }: Step, say: Say): string {
  const { mode, minimum } = session
  switch (kind) {
    case 'close':
      return promisesOf(session, say) || say('wall.close-note')
    case 'welcome':
      return say(`wall.welcome-${mode}`, { minimum })
    case 'collect':
      return say(mode === 'anonymous' ? 'wall.collect-anonymous' : 'wall.collect-note', { minimum })
    case 'question':
      return ''
    default:
      return say(`wall.${kind}-note`)
  }
}

const POLES = 6
const LONGEST_LINE = 2_000

/** What there is to choose from; of a long scale its two ends. */
export function choicesOf({ ask }: Item): string[] {
  if (ask.kind === 'one' || ask.kind === 'several') return ask.options.map(({ text }) => text)
  if (ask.kind !== 'scale') return []
  const steps = ask.steps.length > POLES ? ask.steps.filter((_, at) => at === 0 || at === ask.steps.length - 1) : ask.steps
  return steps.map(({ value, text }) => `${value} ${text}`.trim().slice(0, LONGEST_LINE))
}

export function helpOf({ ask, help }: Item, say: Say): string {
  return [help.trim(), ask.kind === 'several' ? say('wall.several') : ''].filter(Boolean).join(' ')
}
