/** Numbers on captions, figures and tables each on their own. Where programs count them anew, they come to the same. */
import type { Block, Run } from '../../content/model/document'
import type { Say } from '../../content/words/say'

export function numbered(blocks: readonly Block[], say: Say): Block[] {
  const count = { figure: 0, table: 0 }
  const withNumber = (kind: 'figure' | 'table', caption: readonly Run[]): Run[] => {
    count[kind] += 1
    const number: Run = { text: `${count[kind]}`, bold: true, sequence: kind }
    return [{ text: `${say(kind)} `, bold: true }, number, { text: '. ', bold: true }, ...caption]
  }
  return blocks.map((block) => {
    if (block.kind === 'figure' && block.number !== undefined)
      return { ...block, caption: [{ text: `${say('figure')} ${block.number}. `, bold: true }, ...block.caption] }
    if (block.kind === 'figure') return { ...block, caption: withNumber('figure', block.caption) }
    return block.kind === 'table' && block.caption ? { ...block, caption: withNumber('table', block.caption) } : block
  })
}
