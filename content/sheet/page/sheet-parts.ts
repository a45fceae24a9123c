/** What the script of a sheet is put together from: each part is given the others, since in the page it can reach nothing else. */
import type { Value } from '../../model/plan-parts'
import type { SheetItem } from '../sheet-data'
import type { amountIn } from './amount-in'
import type { Fields } from './answer-in'
import type { fileNameOf } from './file-name-of'
import type { filledIn } from './filled-in'
import type { forTheNext } from './for-the-next'
import type { giveAnswers } from './give-answers'
import type { handIn } from './hand-in'
import type { hearForm } from './hear-form'
import type { onPage } from './on-page'
import type { openDraft } from './open-draft'
import type { saidOn } from './said-on'
import type { sealAnswers } from './seal-answers'
import type { fieldsOf, fillIn } from './sheet-fields'
import type { showSheet } from './show-sheet'

/** What buttons do, by their ids. */
export type Clicks = Readonly<Record<string, () => void>>

export interface SheetParts {
  readonly amountIn: typeof amountIn
  readonly answerIn: (item: SheetItem, fields: Fields, amount: typeof amountIn) => Value | undefined
  readonly fieldsOf: typeof fieldsOf
  readonly fileNameOf: typeof fileNameOf
  readonly filledIn: typeof filledIn
  readonly fillIn: typeof fillIn
  readonly forTheNext: typeof forTheNext
  readonly giveAnswers: typeof giveAnswers
  readonly handIn: typeof handIn
  readonly hearForm: typeof hearForm
  readonly onPage: typeof onPage
  readonly openDraft: typeof openDraft
  readonly saidOn: typeof saidOn
  readonly sealAnswers: typeof sealAnswers
  readonly showSheet: typeof showSheet
}
