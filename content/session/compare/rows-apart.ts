/** Which rows a question is laid apart in, on screen and in the record alike: sheet by sheet, by organisation, by level. */
import type { Session } from '../session'
import { bySheet } from './by-sheet'
import type { Comparison } from './compare'
import type { Part, Split } from './parts'
import type { Row } from './spread-figure'

export interface Apart {
  readonly by: 'sheet' | Split['by']
  readonly rows: readonly Row[]
  /** Whether none of them may be shown; then only that is said. */
  readonly isClosed: boolean
}

/** More sheets than this say less one by one than as a whole. */
const MOST_BY_SHEET = 16

const isSilent = ({ bars, sheets }: Part): boolean => bars !== null && sheets === 0

/**
 * Rows add something where two stand beside each other. Where the sheets stand there one by one, they must be more than those
 * once more, and what is too few to be shown apart is not spoken of: whoever looks sees it by name.
 */
function addsTo(parts: readonly Part[], isBySheet: boolean): boolean {
  if (parts.length < 2) return false
  return !isBySheet || (parts.every(({ bars }) => bars !== null) && parts.some(({ sheets }) => sheets > 1))
}

export function rowsApart(session: Session, { item, splits, isHidden }: Comparison): Apart[] {
  if (isHidden) return []
  const sheets = bySheet(session, item)
  const isBySheet = sheets.length > 1 && sheets.length <= MOST_BY_SHEET
  const bySplit = splits.flatMap(({ by, parts }): Apart[] => {
    // Who has not answered is said elsewhere.
    const rows = parts.filter((part) => !isSilent(part))
    return addsTo(rows, isBySheet) ? [{ by, rows, isClosed: rows.every(({ bars }) => bars === null) }] : []
  })
  return [...(isBySheet ? [{ by: 'sheet' as const, rows: sheets, isClosed: false }] : []), ...bySplit]
}
