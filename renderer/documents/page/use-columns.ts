import { type RefObject, useEffect, useState } from 'react'
import type { DocumentJob, PageNumbers } from '../../../content/model/document-job'
import { whenSet } from './when-set'

export interface Columns {
  readonly count: number
  readonly pages: PageNumbers
}

/** Which column something begins in, whichever way the columns go. */
function columnOf(element: Element, flow: DOMRect, step: number, isMirrored: boolean): number {
  const { left, right } = element.getBoundingClientRect()
  return Math.floor((isMirrored ? flow.right - right : left - flow.left) / step + 0.01) + 1
}

/** A document that flows through columns as high as a page has as many pages as columns. The flow is as wide as one of them. */
function measured(flow: HTMLElement): Columns {
  const { columnGap, direction } = getComputedStyle(flow)
  const step = flow.clientWidth + Number.parseFloat(columnGap)
  const here = flow.getBoundingClientRect()
  const seen = (step * here.width) / flow.clientWidth
  const headings = [...flow.querySelectorAll('h1[id], h2[id]')]
  const pages = headings.map((heading) => [heading.id, columnOf(heading, here, seen, direction === 'rtl')] as const)
  return { count: Math.max(1, Math.round((flow.scrollWidth + step - flow.clientWidth) / step)), pages: Object.fromEntries(pages) }
}

/** How many pages there are and where the headings stand, once everything is in its place. */
export function useColumns(place: RefObject<HTMLElement | null>, job: DocumentJob): Columns {
  const [columns, setColumns] = useState<Columns>({ count: 0, pages: {} })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each document is measured anew
  useEffect(() => {
    let isCurrent = true
    const flow = place.current
    if (flow) void whenSet(flow).then(() => isCurrent && setColumns(measured(flow)))
    return () => {
      isCurrent = false
    }
  }, [job, place])
  return columns
}
