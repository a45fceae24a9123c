import { leavesOf } from '../../content/model/places'
import { worksheets } from '../../content/worksheets'

/** Every question that worksheets ask, by its id. */
export const leaves = new Map(worksheets.flatMap(leavesOf).map((leaf) => [leaf.id, leaf]))
