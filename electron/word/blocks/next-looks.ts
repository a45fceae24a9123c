/** When the partnership is looked at again, the earliest date first. */
import type { Block } from '../../../content/model/document'
import { ourName } from '../../../content/model/names'
import { looksOf } from '../../../content/model/next-look'
import { sayDay } from '../../../content/words/say'
import type { Writing } from '../writing'
import { aside, paragraph } from './paragraph'
import { spoken } from './spoken'
import { nameOf } from './subjects'
import { toAgree } from './to-agree'

function missing(writing: Writing): Block {
  const { outline, say } = writing
  return outline.draft ? toAgree('answer', say('document.when-to-look'), writing) : paragraph('body', aside(say('document.no-look')))
}

export function lookBlocks(writing: Writing): Block[] {
  const { plan, language, say, outside } = writing
  const us = outside ? ourName(plan, say) : say('document.look-us')
  const looks = looksOf(plan)
  if (looks.length === 0) return [missing(writing)]
  const items = looks.map(({ day, partner }) => {
    const words = { day: sayDay(day, language), us, partner: partner === undefined ? '' : nameOf(partner, writing) }
    return spoken(partner === undefined ? say('document.look-whole', words) : say('document.look-partner', words), writing)
  })
  return [{ kind: 'list', items }]
}
