/** A figure of the document, drawn for the width of its text; the table twin stands in when it cannot be drawn. */
import { Component, type ReactNode, useLayoutEffect, useRef } from 'react'
import { figuresOf } from '../../../content/figures/figure-words'
import { directionOfLanguage } from '../../../content/model/direction'
import type { Cell, FigureBlock, Table } from '../../../content/model/document'
import type { DocumentJob } from '../../../content/model/document-job'
import { figureWidth } from '../../../content/model/paper'
import { worksheets } from '../../../content/worksheets'
import { drawingOf } from '../../figures/drawings'
import { FrameProvider } from '../../figures/frame'
import { chapterFigures } from '../../handbook/figures'
import styles from './Page.module.css'
import { PageTable } from './PageTable'
import { Runs } from './Runs'

/** As in Word: no drawing is higher than two thirds of a page, nor larger than it was drawn. */
const HIGHEST = 640

function useScale() {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const svg = place.current?.querySelector('svg')
    if (!svg) return
    const { width, height } = svg.viewBox.baseVal
    svg.style.inlineSize = `${width * Math.min(1, HIGHEST / height)}px`
    svg.style.blockSize = 'auto'
  })
  return place
}

const cellOf = (style: 'cell' | 'cell-head', text: string): Cell => [{ kind: 'paragraph', style, runs: [{ text, name: true }] }]

const twinOf = ({ twin, caption }: FigureBlock): Table => ({
  kind: 'table',
  head: twin.head.map((text) => cellOf('cell-head', text)),
  rows: twin.rows.map((cells) => cells.map((text) => cellOf('cell', text))),
  widths: twin.head.map(() => 1),
  caption,
})

/** A drawing that fails must not take the document with it. */
class OrTwin extends Component<{ block: FigureBlock; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    return this.state.failed ? <PageTable table={twinOf(this.props.block)} /> : this.props.children
  }
}

/** A figure of a worksheet as the plan draws it, or one of the chapter. */
function drawingFor(id: string, { plan }: DocumentJob): ReactNode {
  const figure = figuresOf(worksheets).find((known) => known.figure.id === id)?.figure
  const Drawing = figure && drawingOf(figure)
  if (Drawing && plan) return <Drawing figure={figure} plan={plan} />
  const Chapter = chapterFigures[id]
  return Chapter ? <Chapter /> : undefined
}

function Drawn({ block, job }: { block: FigureBlock; job: DocumentJob }) {
  const place = useScale()
  const drawing = drawingFor(block.id, job)
  if (!drawing) return <PageTable table={twinOf(block)} />
  const { paper, language } = job.model
  const frame = { width: figureWidth(paper), isMirrored: directionOfLanguage(language) === 'rtl', description: block.description }
  return (
    // No <figure>: in a PDF it would be a picture around the picture, without words of its own.
    <div className={styles.figure}>
      <div ref={place}>
        <FrameProvider value={frame}>{drawing}</FrameProvider>
      </div>
      <p className={styles.caption}>
        <Runs runs={block.caption} />
      </p>
    </div>
  )
}

export function PageFigure(props: { block: FigureBlock; job: DocumentJob }) {
  return (
    <OrTwin block={props.block}>
      <Drawn {...props} />
    </OrTwin>
  )
}
