/** The letterhead in `letterhead.json`, kept once for all plans. What the disk does not give just now is never written over. */
import { join } from 'node:path'
import type { LetterheadRead } from '../../content/model/bridge'
import { Letterhead } from '../../content/model/letterhead'
import { speak } from '../../content/words/say'
import { whyNotWritten } from './disk-trouble'
import type { Ground } from './ground'
import { keptFile } from './kept-file'
import { takingTurns } from './turns'

const say = speak('en')

export interface LetterheadFile {
  read(): Promise<LetterheadRead>
  /** Why it was not kept, in a sentence, or nothing. */
  write(letterhead: Letterhead | null): Promise<string>
  /** Resolves once nothing is on its way to the disk. */
  settle(): Promise<void>
}

export function openLetterhead(ground: Ground): LetterheadFile {
  const file = keptFile(ground, join(ground.folder, 'letterhead.json'), Letterhead.nullable())
  const inTurn = takingTurns()
  const read = async (): Promise<LetterheadRead> => {
    const found = await file.read()
    if (found.kind === 'read') return { kind: 'read', letterhead: found.value }
    const why = found.kind === 'newer' ? say('letterhead.newer') : say('letterhead.not-read', { why: found.why })
    return { kind: 'unreadable', why }
  }
  const write = async (letterhead: Letterhead | null) => {
    const standing = await read()
    if (standing.kind === 'unreadable') return standing.why
    try {
      await file.write(letterhead)
      return ''
    } catch (error) {
      return say('letterhead.not-kept', { why: whyNotWritten(error) })
    }
  }
  return { read, write: (letterhead) => inTurn(() => write(letterhead)), settle: () => inTurn(async () => {}) }
}
