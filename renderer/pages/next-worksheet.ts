import type { Plan } from '../../content/model/plan'
import { progressOf, statusOf } from '../../content/model/progress'
import type { Worksheet } from '../../content/model/worksheet'
import { useSay } from '../locales/say'
import { questionsOf } from '../worksheet/questions'

/** When something was last written in a worksheet; empty when nothing was. */
function lastWritten(worksheet: Worksheet, plan: Plan): string {
  const questions = questionsOf(worksheet.sections)
  return plan.entries.reduce((latest, { question, at }) => (at > latest && questions.has(question) ? at : latest), '')
}

/** Where to go on: the open worksheet that was written in last, else the first that is not ready. */
export function nextWorksheet(plan: Plan, worksheets: readonly Worksheet[]): Worksheet | undefined {
  const open = worksheets.filter((worksheet) => statusOf(worksheet, plan) !== 'ready')
  const begun = open.filter((worksheet) => {
    const { asked, answered } = progressOf(worksheet, plan)
    return statusOf(worksheet, plan) === 'in-progress' && answered < asked
  })
  const [last] = begun
    .map((worksheet) => ({ worksheet, at: lastWritten(worksheet, plan) }))
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
  return last?.worksheet ?? open[0]
}

/** "ready", "34 of 51 answered", "opened", "not started". */
export function useStatusWords(): (worksheet: Worksheet, plan: Plan) => string {
  const say = useSay()
  return (worksheet, plan) => {
    const { asked, answered } = progressOf(worksheet, plan)
    const status = statusOf(worksheet, plan)
    return status === 'ready' && answered < asked
      ? say('worksheet.ready-open', { count: asked - answered })
      : say(`worksheet.${status}`, { asked, answered })
  }
}
