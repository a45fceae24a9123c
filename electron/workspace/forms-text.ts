/** The file of the users' own funders' forms, `forms.json`: its shape, reading and laying out. Pure. */
import * as z from 'zod'
import { FunderForm } from '../../content/model/funder'
import { LARGEST_FILE, plainJson } from './plain-json'

const FORMS_VERSION = 1
export const MOST_FORMS = 200

const Head = z.object({ format: z.literal('joint-action-forms'), version: z.int().min(1) })
const FormsFile = z.strictObject({
  format: z.literal('joint-action-forms'),
  version: z.literal(FORMS_VERSION),
  forms: z
    .array(FunderForm)
    .max(MOST_FORMS)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length),
})

export type FormsText = { kind: 'forms'; forms: readonly FunderForm[] } | { kind: 'newer' | 'damaged' }

export function readFormsText(text: string): FormsText {
  const json = plainJson(text)
  const head = Head.safeParse(json.kind === 'object' ? json.content : null)
  if (json.kind === 'refused' || !head.success) return { kind: 'damaged' }
  if (head.data.version > FORMS_VERSION) return { kind: 'newer' }
  const read = FormsFile.safeParse(json.content)
  return read.success ? { kind: 'forms', forms: read.data.forms } : { kind: 'damaged' }
}

export const formsText = (forms: readonly FunderForm[]): string =>
  `${JSON.stringify({ format: 'joint-action-forms', version: FORMS_VERSION, forms }, null, 1)}\n`

/** A file that could be written and never read again is not written. */
export const haveRoomFor = (forms: readonly FunderForm[]): boolean => forms.length <= MOST_FORMS && formsText(forms).length <= LARGEST_FILE
