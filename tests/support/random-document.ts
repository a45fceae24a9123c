/**
 * Documents of every kind from plans that nobody would write: each is made from a seed and its own number alone, so that
 * one that went wrong can be made again.
 */
import fc from 'fast-check'
import { funderForms } from '../../content/funders'
import { type Letterhead, noLetterhead } from '../../content/model/letterhead'
import type { Outline } from '../../content/model/outline'
import { Paper } from '../../content/model/paper'
import type { Entry, Plan } from '../../content/model/plan'
import { outlines } from '../../content/outlines'
import { worksheets } from '../../content/worksheets'
import { type DocumentOptions, figuresOf, makeDocument } from '../../electron/word/make-document'
import { applied } from './random-application'
import { randomDetails } from './random-organisation'
import { type Draw, randomPlan, type TokenPlan } from './random-plan'
import { emptyPlan } from './small-plan'
import { tinyJpeg } from './tiny-jpeg'
import { tinyPng } from './tiny-png'
import { inTen, pick, wildLine, wildText } from './wild-text'

export interface RandomDocument {
  /** An outline, or a funder's form. */
  readonly kind: string
  readonly document: string
  readonly given: TokenPlan
  readonly language: string
  readonly options: DocumentOptions
}

const nothing: TokenPlan = { plan: emptyPlan(), tokens: [], ours: { shown: [], others: [] } }

/** One in ten is empty, and one has twenty partners. */
const plans: fc.Arbitrary<TokenPlan> = fc.oneof(
  { weight: 8, arbitrary: randomPlan(worksheets) },
  { weight: 1, arbitrary: randomPlan(worksheets, { min: 20, max: 20 }) },
  { weight: 1, arbitrary: fc.constant(nothing) },
)

function wildEntry(draw: Draw, entry: Entry): Entry {
  const { value } = entry
  if (value.kind === 'text') return { ...entry, value: { ...value, text: wildText(draw, value.text) } }
  if (value.kind === 'scale' && value.evidence) return { ...entry, value: { ...value, evidence: wildText(draw, value.evidence) } }
  return entry
}

/** Every answer keeps its token; around it stands anything. */
function wildPlan(draw: Draw, plan: Plan, language: string): Plan {
  const line = (said: string) => wildLine(draw, said)
  const details = () => (inTen(draw, 5) ? { details: randomDetails(draw) } : {})
  const { project, us } = plan
  return {
    ...plan,
    project: {
      ...project,
      language,
      title: line(project.title),
      purpose: line(''),
      call: line(''),
      funder: line(''),
      deadline: pick(draw, ['', '2031-02-28']),
    },
    us: { ...us, name: pick(draw, ['', line('Green Hands')]), place: line(''), ...details() },
    partners: plan.partners.map((partner) => ({ ...partner, name: line(partner.name), place: line(partner.place), ...details() })),
    entries: plan.entries.map((entry) => (inTen(draw, 3) ? wildEntry(draw, entry) : entry)),
    commitments: plan.commitments.map((promise) => ({ ...promise, what: wildText(draw, promise.what), who: line(promise.who) })),
  }
}

function logoOf(draw: Draw): Pick<Letterhead, 'logo'> {
  const kind = pick(draw, ['png', 'jpeg', 'none'] as const)
  if (kind === 'none') return {}
  // What a picture calls itself is not always true.
  const bytes = inTen(draw, 1) ? new TextEncoder().encode('<svg/>') : kind === 'png' ? tinyPng() : tinyJpeg()
  const side = () => draw(fc.integer, { min: 1, max: 1_200 })
  return {
    logo: {
      kind,
      data: Buffer.from(bytes).toString('base64'),
      width: side(),
      height: side(),
      alt: pick(draw, ['', wildLine(draw, 'A door')]),
    },
  }
}

const letterheadOf = (draw: Draw): Letterhead => ({
  ...noLetterhead,
  organisation: pick(draw, ['', wildLine(draw, 'Open Doors')]),
  address: pick(draw, ['', wildLine(draw, '1 Mill Street')]),
  accent: pick(draw, ['', '#24488c', '#ffff00', '#000000']),
  ...logoOf(draw),
})

function someOf(draw: Draw, ids: readonly string[]): Pick<DocumentOptions, 'sections'> {
  if (inTen(draw, 6)) return {}
  const chosen = ids.filter(() => inTen(draw, 4))
  return { sections: chosen.length > 0 ? chosen : ids.slice(-1) }
}

const LANGUAGES = ['en', 'en', 'en', 'ar', 'he', 'fr', 'pt-BR'] as const
const KINDS: readonly (Outline | (typeof funderForms)[number])[] = [...outlines, ...funderForms]

function drawn(draw: Draw, given: TokenPlan, at: number): RandomDocument {
  const language = pick(draw, LANGUAGES)
  const plan = wildPlan(draw, given.plan, language)
  const kind = KINDS[at % KINDS.length] ?? outlines[0]
  const looks = { paper: pick(draw, Paper.options), ...(inTen(draw, 5) && { letterhead: letterheadOf(draw) }) }
  if (!kind) throw new Error('There is no kind of document.')
  if ('sections' in kind) {
    const options = {
      ...looks,
      ...someOf(
        draw,
        kind.sections.map(({ id }) => id),
      ),
    }
    return { kind: kind.id, document: kind.id, given: { ...given, plan }, language, options }
  }
  const options = {
    ...looks,
    application: kind.id,
    ...someOf(
      draw,
      kind.headings.map(({ id }) => id),
    ),
  }
  return {
    kind: kind.id,
    document: 'application',
    given: { ...given, plan: applied(draw, plan, kind, pick(draw, LANGUAGES)) },
    language,
    options,
  }
}

/** How many kinds there are: as many documents with numbers that follow each other are one of each. */
export const kindsOfDocument = KINDS.length

/** The document of this number; the same whenever it is asked for. */
export function randomDocument(seed: number, at: number): RandomDocument {
  const documents = fc.tuple(fc.gen(), plans).map(([draw, given]) => drawn(draw, given, at))
  const [document] = fc.sample(documents, { numRuns: 1, seed: seed + at * 7_919 })
  if (!document) throw new Error('Nothing was drawn.')
  return document
}

/** Its bytes; here and there a picture is missing, and a table stands in. */
export function makeRandomDocument({ document, given: { plan }, language, options }: RandomDocument): Promise<Uint8Array> {
  const ids = options.application ? [] : figuresOf(document, plan, options.sections)
  const figures = ids.filter((_, at) => at % 4 !== 3).map((id) => ({ id, png: tinyPng(), width: 1890, height: 900 }))
  return makeDocument(document, plan, figures, language, options)
}
