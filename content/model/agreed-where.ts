/** Where in a plan stands what each group session settled, worksheet by worksheet, for whoever opens the plan afterwards. */
import { agreedVoices, saysSomething } from './agreed'
import type { Entry, Plan, Voice } from './plan'
import type { Worksheet } from './worksheet'

interface SettledIn {
  readonly worksheet: Worksheet
  /** In the order in which the worksheet asks. */
  readonly entries: readonly Entry[]
}
export interface SettledBy {
  readonly voice: Voice
  readonly where: readonly SettledIn[]
}

/** Every question and list of a worksheet, in its order. */
const askedBy = ({ sections }: Worksheet): string[] =>
  sections.flatMap(({ questions }) =>
    questions.flatMap((question) =>
      question.kind === 'grid' ? question.columns.flatMap((column) => column.questions.map(({ id }) => id)) : [question.id],
    ),
  )

function settledIn(worksheet: Worksheet, all: readonly Entry[]): SettledIn[] {
  const order = askedBy(worksheet)
  const entries = all
    .filter(({ question }) => order.includes(question))
    .sort((one, other) => order.indexOf(one.question) - order.indexOf(other.question))
  return entries.length > 0 ? [{ worksheet, entries }] : []
}

/** Sessions of which nothing stands in the plan any more are left out, and so is what is asked nowhere by now. */
export const settledBy = (plan: Plan, worksheets: readonly Worksheet[]): SettledBy[] =>
  agreedVoices(plan).flatMap((voice) => {
    const all = plan.entries.filter((entry) => entry.voice === voice.id && saysSomething(entry))
    const where = worksheets.flatMap((worksheet) => settledIn(worksheet, all))
    return where.length > 0 ? [{ voice, where }] : []
  })
