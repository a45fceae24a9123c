/**
 * The script of a sheet as text: functions that use nothing but what they are given and what every browser of 2020 has.
 * They go into the page as they are written, so their names may change on the way and nothing may be put around them.
 */
import { amountIn } from './page/amount-in'
import { answerIn } from './page/answer-in'
import { fileNameOf } from './page/file-name-of'
import { filledIn } from './page/filled-in'
import { forTheNext } from './page/for-the-next'
import { giveAnswers } from './page/give-answers'
import { handIn } from './page/hand-in'
import { hearForm } from './page/hear-form'
import { onPage } from './page/on-page'
import { openDraft } from './page/open-draft'
import { runSheet } from './page/run-sheet'
import { saidOn } from './page/said-on'
import { sealAnswers } from './page/seal-answers'
import { fieldsOf, fillIn } from './page/sheet-fields'
import type { SheetParts } from './page/sheet-parts'
import { showSheet } from './page/show-sheet'

const OF_ANSWERS = { amountIn, answerIn, fieldsOf, fileNameOf, fillIn, openDraft, saidOn, sealAnswers }
const OF_THE_PAGE = { filledIn, forTheNext, giveAnswers, handIn, hearForm, onPage, showSheet }
const PARTS: SheetParts = { ...OF_ANSWERS, ...OF_THE_PAGE }

const parts = Object.entries(PARTS).map(([name, part]) => `${name}:${part.toString()}`)

export const SHEET_SCRIPT = `(${runSheet.toString()})({${parts.join(',\n')}})`
