/** A question of one's own as a session asks it, made from how it was typed. */
import { newId } from '../../model/id'
import { leavesOf } from '../../model/places'
import type { Worksheet } from '../../model/worksheet'
import type { Say } from '../../words/say'
import type { Ask, AskOf, Item } from '../item'
import { freeId, idByWords } from './id-by-words'
import { idFor } from './own-id'
import { choicesIn, LINE, type OwnDraft, textOf } from './own-question'

function optionsOf(draft: OwnDraft): AskOf<'one'>['options'] {
  const taken = new Set<string>()
  return choicesIn(draft).map((text) => {
    const id = freeId(idByWords('o', text), 'o', taken)
    taken.add(id)
    return { id, text }
  })
}

/** What each place on the line means: its two ends, and how near to which of them the others are. */
function lineSteps({ low, high }: OwnDraft, say: Say): AskOf<'scale'>['steps'] {
  const [first, last] = [low.trim() || say('own.low'), high.trim() || say('own.high')]
  const between = (value: number) => (value * 2 === LINE ? say('own.halfway') : say('own.nearer', { end: value * 2 < LINE ? first : last }))
  return Array.from({ length: LINE + 1 }, (_, value) => ({ value, text: value === 0 ? first : value === LINE ? last : between(value) }))
}

/** The steps in the words of the worksheet on trust. */
function worksheetSteps(worksheets: readonly Worksheet[]): AskOf<'scale'>['steps'] {
  const leaf = worksheets.flatMap(leavesOf).find(({ id }) => id === 'trust.ability')
  return leaf?.kind === 'scale' ? leaf.steps : []
}

function askOf(draft: OwnDraft, worksheets: readonly Worksheet[], say: Say): Ask {
  switch (draft.way) {
    case 'text':
      return { kind: 'text' }
    case 'one':
    case 'several':
      return { kind: draft.way, options: optionsOf(draft) }
    case 'steps':
      return { kind: 'scale', steps: worksheetSteps(worksheets), evidence: draft.hasReason }
    case 'line':
      return { kind: 'scale', steps: lineSteps(draft, say), evidence: draft.hasReason }
  }
}

/** The question as the session asks it; where it was changed, with the id that it has already. */
export const ownQuestion = (draft: OwnDraft, worksheets: readonly Worksheet[], say: Say, id = newId('q')): Item => ({
  // In the order in which a session is kept, so that one that was not changed is known for the same.
  ...{ id: idFor(id, draft.way), worksheet: '', question: '', about: [] },
  text: textOf(draft),
  ...{ help: '', subject: '' },
  ask: askOf(draft, worksheets, say),
})
