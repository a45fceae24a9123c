/** What a PDF says: whole, and in the order of its tags, as those hear it who do not see the page. Read with poppler's tools where they are installed. */
import { spawnSync } from 'node:child_process'
import { onPath } from '../../electron/start/find-browser'

export const canReadPdf = (): boolean => Boolean(onPath('pdftotext') && onPath('pdfinfo'))

const run = (program: string, args: readonly string[]): string =>
  spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64_000_000 }).stdout

export const pdfText = (path: string): string => run('pdftotext', [path, '-'])

/** A head that is repeated on further pages is said once. */
function once(texts: readonly string[]): readonly string[] {
  const sizes = texts.map((_, at) => at + 1).filter((size) => texts.length % size === 0)
  const size = sizes.find((length) => texts.every((text, at) => text === texts[at % length])) ?? texts.length
  return texts.slice(0, size)
}

/** Texts in the order of the tags; what stands in figures is left out. */
export function taggedTexts(path: string): string[] {
  const out: string[] = []
  let skip = Number.POSITIVE_INFINITY
  let head: { depth: number; texts: string[] } | undefined
  const leaveHead = () => {
    out.push(...once(head?.texts ?? []))
    head = undefined
  }
  for (const line of run('pdfinfo', ['-struct-text', path]).split('\n')) {
    const depth = line.search(/\S/)
    const said = /^\s*"(.*)"$/.exec(line)?.[1]
    if (depth <= skip) skip = Number.POSITIVE_INFINITY
    if (head && depth <= head.depth) leaveHead()
    if (depth > skip || depth < 0) continue
    if (/^\s*Figure\b/.test(line)) skip = depth
    else if (/^\s*TH\b/.test(line)) head = { depth, texts: [] }
    else if (said !== undefined) (head?.texts ?? out).push(said)
  }
  leaveHead()
  return out
}
