/** Plan and wish to the bytes of a Word file; window and command line share it. */
import type { DocumentWish } from '../content/model/document-wish'
import type { Letterhead } from '../content/model/letterhead'
import type { Plan } from '../content/model/plan'
import { speak } from '../content/words/say'
import { drawFigures } from './draw-figures'
import { documentTitle, figuresOf, planForDocument } from './word/make-document'
import { packDocument, type Watch } from './word/pack'

export type Built =
  | { readonly kind: 'built'; readonly title: string; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'cancelled' }

/** What of a wish matters for the file itself. */
type Wish = Pick<DocumentWish, 'document' | 'application' | 'sections' | 'paper'>

interface Options extends Watch {
  /** Stands above the first page. */
  readonly letterhead?: Letterhead
}

async function built(wish: Wish, plan: Plan, language: string, { letterhead, ...watch }: Options): Promise<Built> {
  const say = speak(language)
  const { document: id, application, sections, paper } = wish
  const title = documentTitle(id, plan, application)
  if (title === undefined) return { kind: 'failed', why: say('dialog.document.unknown', { id }) }
  const job = { plan: planForDocument(id, plan, application), figures: application ? [] : figuresOf(id, plan, sections), language, paper }
  const figures = await drawFigures(job, watch)
  if (!figures) return { kind: 'failed', why: say('dialog.document.not-drawn') }
  const whole = {
    id,
    plan,
    figures,
    language,
    paper,
    ...(application && { application }),
    ...(sections && { sections }),
    ...(letterhead && { letterhead }),
  }
  return { kind: 'built', title, bytes: await packDocument(whole, watch) }
}

/** Nothing is written anywhere: a document that was cancelled or failed leaves no trace. */
export async function buildDocument(wish: Wish, plan: Plan, language: string, options: Options = {}): Promise<Built> {
  try {
    return await built(wish, plan, language, options)
  } catch {
    return options.signal?.aborted ? { kind: 'cancelled' } : { kind: 'failed', why: speak(language)('dialog.document.not-made') }
  }
}
