/** The plan file as JSON Schema, made from what the program itself reads by. */
import * as z from 'zod'
import { Plan } from '../../content/model/plan'

const ABOUT =
  'A partnership plan of the Joint Action Companion. A schema cannot say that ids, and places of answers, stand in a plan once only; the program checks that too.'

/** What stands in a file beside the plan itself. */
const PlanFile = Plan.extend({
  checksum: z.exactOptional(
    z.string().meta({ description: 'Written by the program, to notice damage. Leave it out of a file made otherwise.' }),
  ),
})

export const planSchema = () => z.toJSONSchema(PlanFile.meta({ title: 'Partnership plan', description: ABOUT }), { io: 'input' })
