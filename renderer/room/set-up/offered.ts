/** The questions that sessions can ask, worksheet by worksheet. They are the same in every session. */
import { type Offered, offeredIn } from '../../../content/session/set-up/choose'
import { worksheets } from '../../../content/worksheets'

export const offeredWorksheets = worksheets
  .map((worksheet) => ({ worksheet, offered: offeredIn(worksheet) }))
  .filter(({ offered }) => offered.length > 0)

/** All of them in the order of the worksheets. */
export const inWorksheetOrder: readonly Offered[] = offeredWorksheets.flatMap(({ offered }) => offered)
