/** What was asked for on the command line. Pure: arguments in, one of four requests out. */
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { Paper } from '../content/model/paper'
import { Id } from '../content/model/words-and-ids'
import { speak, type WordId } from '../content/words/say'
import { withoutPlanEnding } from './file-name'

const path = z.string().trim().min(1)
/** Ids with commas between them. */
const Ids = z
  .string()
  .transform((text) => text.split(',').map((id) => id.trim()))
  .pipe(z.array(Id).min(1).max(100))
const MakeDocument = z.object({
  plan: path,
  document: path,
  /** An application of the plan, for the document `application`. */
  application: z.exactOptional(Id),
  /** A Word file or a PDF, by its ending. */
  out: path.regex(/\.(docx|pdf)$/i),
  sections: z.exactOptional(Ids),
  paper: Paper.default('a4'),
  /** A file that the program keeps its letterhead in. */
  letterhead: z.exactOptional(path),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .default('en'),
})

export type Request =
  | { readonly kind: 'window'; readonly plan: string | undefined }
  | ({ readonly kind: 'make-document' } & z.infer<typeof MakeDocument>)
  | { readonly kind: 'check-plan'; readonly plan: string }
  | { readonly kind: 'refused'; readonly why: string }

const refused = (id: WordId): Request => ({ kind: 'refused', why: speak('en')(id) })

/** The values of `--name value` and `--name=value`. */
function flagsOf(args: readonly string[]): Record<string, string> {
  const flags: Record<string, string> = {}
  for (const [at, arg] of args.entries()) {
    const [name = '', value] = arg.startsWith('--') ? arg.slice(2).split(/=(.*)/s) : []
    const next = args[at + 1]
    if (name !== '') Object.assign(flags, { [name]: value ?? (next?.startsWith('--') ? '' : (next ?? '')) })
  }
  return flags
}

const PROBLEMS: Readonly<Record<string, WordId>> = {
  plan: 'start.needs-plan',
  document: 'start.needs-document',
  out: 'start.needs-out',
  language: 'start.needs-language',
  sections: 'start.needs-sections',
  paper: 'start.needs-paper',
  letterhead: 'start.needs-letterhead',
  application: 'start.needs-application',
}

function documentRequest(flags: Record<string, string>): Request {
  const result = MakeDocument.safeParse(flags)
  if (result.success) return { kind: 'make-document', ...result.data }
  return refused(PROBLEMS[String(result.error.issues[0]?.path[0])] ?? 'start.needs-plan')
}

/** Some desktops on Linux hand files over as addresses. */
function pathIn(arg: string): string {
  try {
    return arg.startsWith('file://') ? fileURLToPath(arg) : arg
  } catch {
    // An address of another machine is no file here; opening it says so.
    return arg
  }
}

/** A plan file that the system hands over, as when its icon is opened. */
const handedOver = (args: readonly string[]): string | undefined =>
  args.filter((arg) => !arg.startsWith('-') && withoutPlanEnding(arg) !== undefined).map(pathIn)[0]

/** `args` are what follows the program's own name and folder. */
export function requestOf(args: readonly string[]): Request {
  const flags = flagsOf(args)
  if (args.includes('--make-document')) return documentRequest(flags)
  if (!('check-plan' in flags)) return { kind: 'window', plan: handedOver(args) }
  const plan = flags['check-plan']
  return plan ? { kind: 'check-plan', plan } : refused('start.needs-plan')
}
