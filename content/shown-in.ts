/** What the document that is wished for shows of a plan, by the program's own outlines, worksheets and points. */
import type { DocumentWish } from './model/document-wish'
import type { ShownNow } from './model/made'
import type { Plan } from './model/plan'
import { shownBy } from './model/shown'
import { shownInApplication } from './model/shown-application'
import { outlineOf } from './outlines'
import { pointsOf } from './points'
import { speak } from './words/say'
import { worksheets } from './worksheets'

export function shownIn({ document, application, sections }: DocumentWish, plan: Plan): ShownNow[] {
  const { language } = plan.project
  const say = speak(language)
  if (application !== undefined) return shownInApplication({ plan, application, sections, worksheets, say, language })
  const whole = outlineOf(document)
  if (!whole) return []
  const taken = whole.sections.filter(({ id, onRequest }) => (sections ? sections.includes(id) : !onRequest))
  return shownBy({ outline: { ...whole, sections: taken }, plan, worksheets, pointsOf, say, language })
}
