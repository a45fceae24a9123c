/** Plan and document id to the bytes of a Word file; window and command line share it. */
import type { Plan } from '../content/model/plan'
import { speak } from '../content/words/say'
import { drawFigures } from './draw-figures'
import { documentTitle, figuresOf, planForDocument } from './word/make-document'
import { packDocument } from './word/pack'

export type Built = { kind: 'built'; title: string; bytes: Uint8Array } | { kind: 'failed'; why: string }

export async function buildDocument(id: string, plan: Plan, language: string): Promise<Built> {
  const say = speak(language)
  const title = documentTitle(id)
  if (title === undefined) return { kind: 'failed', why: say('dialog.document.unknown', { id }) }
  const figures = await drawFigures({ plan: planForDocument(id, plan), figures: figuresOf(id, plan), language })
  if (!figures) return { kind: 'failed', why: say('dialog.document.not-drawn') }
  return { kind: 'built', title, bytes: await packDocument({ id, plan, figures, language }) }
}
