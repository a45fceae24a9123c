/** One page of a document at a time. The text flows through columns that are as high as a page, so it breaks as it will on paper. */
import { type CSSProperties, type ReactNode, useRef, useState } from 'react'
import { directionOfLanguage } from '../../../content/model/direction'
import type { DocumentJob } from '../../../content/model/document-job'
import { SHEETS } from '../../../content/model/paper'
import { useWidth } from '../../figures/use-width'
import { useSay } from '../../locales/say'
import styles from './Preview.module.css'
import { headOf, isBare } from './page-rules'
import { Sheet } from './Sheet'
import { Turn } from './Turn'
import { useColumns } from './use-columns'

const PIXELS = 96 / 1440

/** The page's measures in pixels, for the styles. */
function measures({ model }: DocumentJob, width: number, at: number): CSSProperties {
  const { width: wide, height, margin } = SHEETS[model.paper]
  const way = directionOfLanguage(model.language) === 'rtl' ? 1 : -1
  const named = {
    '--wide': `${wide * PIXELS}px`,
    '--high': `${height * PIXELS}px`,
    '--margin': `${margin * PIXELS}px`,
    '--scale': width / (wide * PIXELS),
    '--along': `${way * at * wide * PIXELS}px`,
  }
  return named as CSSProperties
}

interface PagesViewProps {
  readonly job: DocumentJob
  /** The page that is shown first, from 0. */
  readonly from?: number
  /** What stands beside the turning of pages: given the page that is shown. */
  readonly beside?: (at: number) => ReactNode
}

export function PagesView({ job, from = 0, beside }: PagesViewProps) {
  const { place, width } = useWidth()
  const flow = useRef<HTMLDivElement>(null)
  const [asked, setAsked] = useState(from)
  const { count, pages } = useColumns(flow, job)
  const at = Math.max(0, Math.min(asked, count - 1))
  return (
    <>
      <Turn at={at} count={count} onTurn={setAsked}>
        {beside?.(at)}
      </Turn>
      <div ref={place} className={styles.frame} style={measures(job, width, at)}>
        {/* A picture of the page: its words are in the outline and in the document, and its links lead nowhere here. */}
        <div className={styles.paper} lang={job.model.language} dir={directionOfLanguage(job.model.language)} inert>
          <Running job={job} at={at} count={count} />
          <div ref={flow} className={styles.flow}>
            <Sheet job={job} pages={pages} />
          </div>
        </div>
      </div>
    </>
  )
}

/** What stands above and below the text of a page. */
function Running({ job: { model }, at, count }: { job: DocumentJob; at: number; count: number }) {
  const say = useSay()
  const { start, end } = headOf(model)
  const first = at === 0
  return (
    <>
      {!(first && isBare(model, 'top')) && (
        <p className={styles.head}>
          <bdi>{start}</bdi>
          <bdi>{end}</bdi>
        </p>
      )}
      {!(first && isBare(model, 'bottom')) && (
        <p className={styles.foot}>
          <bdi>{model.foot}</bdi>
          <span>{say('document.page', { page: at + 1, pages: count })}</span>
        </p>
      )}
    </>
  )
}
