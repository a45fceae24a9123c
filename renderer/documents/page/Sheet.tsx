/** The whole document, set as on paper: one column of text, always dark on white. Where its pages end is left to its surroundings. */
import { type CSSProperties, memo } from 'react'
import { readableOnWhite } from '../../../content/model/accent'
import { directionOfLanguage } from '../../../content/model/direction'
import type { DocumentJob, PageNumbers } from '../../../content/model/document-job'
import { type PageBlock, type PageSection, pageSections } from '../../../content/model/page-sections'
import { Contents } from './Contents'
import { LetterheadLines } from './LetterheadLines'
import styles from './Page.module.css'
import { PageFigure } from './PageFigure'
import { PageTable } from './PageTable'
import { ChapterProvider } from './Runs'
import { FactLines, HeadingLine, Line, ListLines, Notes, PointLines } from './Texts'

interface SheetProps {
  readonly job: DocumentJob
  /** Where the headings stand, once that is known. */
  readonly pages: PageNumbers
}

interface BlockProps extends SheetProps {
  readonly block: PageBlock
  readonly sections: readonly PageSection[]
}

function BlockView({ block, sections, job, pages }: BlockProps) {
  switch (block.kind) {
    case 'heading':
      return <HeadingLine heading={block} />
    case 'paragraph':
      return <Line paragraph={block} />
    case 'points':
      return <PointLines points={block.points} />
    case 'list':
      return <ListLines {...block} />
    case 'facts':
      return <FactLines facts={block.facts} />
    case 'table':
      return <PageTable table={block} />
    case 'figure':
      return <PageFigure block={block} job={job} />
    case 'contents':
      return <Contents title={block.title} sections={sections} pages={pages} />
    case 'page-break':
      return <div className={styles.break} />
  }
}

export const Sheet = memo(function Sheet({ job, pages }: SheetProps) {
  const { model } = job
  const sections = pageSections(model)
  // The organisation's colour is for the strongest lines and headings only.
  const colour = model.letterhead?.accent ? { '--strong': readableOnWhite(model.letterhead.accent) } : {}
  return (
    <article
      className={styles.sheet}
      lang={model.language}
      dir={directionOfLanguage(model.language)}
      data-form={model.form}
      style={colour as CSSProperties}
    >
      {model.letterhead && <LetterheadLines letterhead={model.letterhead} />}
      {sections.map((section) => (
        <section key={section.id}>
          <ChapterProvider value={section}>
            {section.blocks.map((block, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the document is made anew as a whole
              <BlockView key={at} block={block} sections={sections} job={job} pages={pages} />
            ))}
          </ChapterProvider>
          <Notes section={section} />
        </section>
      ))}
    </article>
  )
})
