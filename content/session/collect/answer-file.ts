/** What comes back from a respondent: one small file, or the same as a code to paste. Both are looked at before they are believed. */
import * as z from 'zod'
import { Id, Line } from '../../model/words-and-ids'
import { Answers, From } from '../session'
import { crc32 } from './crc32'

export const ANSWERS_VERSION = 1
/** Random: it holds neither time nor place. */
const SheetId = z.string().regex(/^s-[a-z0-9]{12}$/)
/** Sixty long answers stay far below. */
export const LONGEST_ANSWERS = 2_000_000
const CODE = 'JA1.'

export const AnswerFile = z.strictObject({
  format: z.literal('joint-action-answers'),
  version: z.literal(ANSWERS_VERSION),
  session: Id,
  /** The title of the session, so that one that went astray can be told where it belongs. */
  title: Line,
  sheet: z.strictObject({
    id: SheetId,
    edition: z.int().min(1).max(1_000_000),
    of: z.int().min(1).max(1_000_000),
    from: From,
    answers: Answers,
  }),
})
export type AnswerFile = z.infer<typeof AnswerFile>

/** `other`: no answers of this program. `damaged`: they were, and are no longer whole. `newer`: a later version wrote them. */
export type AnswersRead =
  | { readonly kind: 'answers'; readonly file: AnswerFile; readonly as: 'file' | 'code' }
  | { readonly kind: 'refused'; readonly why: 'other' | 'damaged' | 'newer' | 'large' }

const Sealed = z.looseObject({ format: z.literal('joint-action-answers'), version: z.int().min(1), sum: z.string() })

const sumOf = (text: string): string => crc32(new TextEncoder().encode(text)).toString(16).padStart(8, '0')

/** The file's text: one line of JSON, and the sum over it. */
export function answersText(file: AnswerFile): string {
  const text = JSON.stringify(file)
  return `${text.slice(0, -1)},"sum":"${sumOf(text)}"}`
}

const toBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))

/** The same as a code that survives mail and chat: letters, digits, `-` and `_`. */
export const answersCode = (file: AnswerFile): string =>
  CODE +
  toBase64(new TextEncoder().encode(answersText(file)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

function fromCode(code: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(code.slice(CODE.length).replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const refused = (why: Extract<AnswersRead, { kind: 'refused' }>['why']): AnswersRead => ({ kind: 'refused', why })
const SUM = /,"sum":"([0-9a-f]{8})"\}$/

function readText(text: string, as: 'file' | 'code'): AnswersRead {
  const content = parsed(text)
  const isOurs = text.includes('joint-action-answers')
  if (content === undefined) return refused(isOurs || as === 'code' ? 'damaged' : 'other')
  const head = Sealed.safeParse(content)
  if (!head.success) return refused(isOurs ? 'damaged' : 'other')
  if (text.match(SUM)?.[1] !== sumOf(text.replace(SUM, '}'))) return refused('damaged')
  if (head.data.version > ANSWERS_VERSION) return refused('newer')
  const { sum: _, ...file } = head.data
  const read = AnswerFile.safeParse(file)
  return read.success ? { kind: 'answers', file: read.data, as } : refused('damaged')
}

/** Reads a file's text or a pasted code. Mail programs break lines and add spaces; those do not count in a code. */
export function readAnswers(given: string): AnswersRead {
  if (given.length > LONGEST_ANSWERS) return refused('large')
  const text = given.replace(/^\uFEFF/, '').trim()
  const start = text.indexOf(CODE)
  if (start < 0 || text.startsWith('{')) return readText(text, 'file')
  const code = text.slice(start).replace(/[\s>]+/g, '')
  const json = fromCode(code)
  return json === undefined ? refused('damaged') : readText(json, 'code')
}
