import { shortText } from '../../content/model/answer-words'
import { leavesOf } from '../../content/model/places'
import type { Section } from '../../content/model/worksheet'
import type { ScreenSay } from '../locales/say'

/** What holds for a whole section is said once, at its head: that it is for us alone, and which questions come from research. */
export function notesOf(section: Section, say: ScreenSay): string[] {
  const leaves = leavesOf({ sections: [section] })
  const added = leaves.filter((leaf) => leaf.addition)
  const [first] = added
  const isOneSource = first?.addition && added.every((leaf) => leaf.addition === first.addition)
  return [
    ...(leaves.every((leaf) => leaf.audience === 'inside') ? [say('question.inside')] : []),
    ...(isOneSource ? [say('question.additions', { names: added.map(shortText).join(', '), source: first.addition ?? '' })] : []),
  ]
}

/** The notes that need not stand beside a question any more, since the head of its section says just these. */
export function notesSaid(section: Section, say: ScreenSay): string[] {
  const leaves = leavesOf({ sections: [section] })
  const atHead = notesOf(section, say)
  const inside = say('question.inside')
  const isAdditionSaid = atHead.some((note) => note !== inside)
  return [
    ...(atHead.includes(inside) ? [inside] : []),
    ...(isAdditionSaid ? leaves.map((leaf) => say('question.addition', { source: leaf.addition ?? '' })) : []),
  ]
}
