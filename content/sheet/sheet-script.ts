/**
 * The script of a sheet as text: functions that use nothing but what they are given and what every browser of 2020 has.
 * They go into the page as they are written, so their names may change on the way and nothing may be put around them.
 */
import { amountIn } from './page/amount-in'
import { answerIn } from './page/answer-in'
import { fileNameOf } from './page/file-name-of'
import { giveAnswers } from './page/give-answers'
import { openDraft } from './page/open-draft'
import { runSheet, type SheetParts } from './page/run-sheet'
import { saidOn } from './page/said-on'
import { sealAnswers } from './page/seal-answers'
import { fieldsOf, fillIn } from './page/sheet-fields'
import { showSheet } from './page/show-sheet'

const PARTS: SheetParts = { amountIn, answerIn, openDraft, saidOn, sealAnswers, fieldsOf, fillIn, fileNameOf, giveAnswers, showSheet }

const parts = Object.entries(PARTS).map(([name, part]) => `${name}:${part.toString()}`)

export const SHEET_SCRIPT = `(${runSheet.toString()})({${parts.join(',\n')}})`
