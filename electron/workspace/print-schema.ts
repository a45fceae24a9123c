/** Prints the plan file's schema, so that other programs can read and write plans. */
import { planSchema } from './plan-schema'

process.stdout.write(`${JSON.stringify(planSchema(), null, 2)}\n`)
