/** The hidden page that draws figures for Word: asked by the window and by the command line alike. */
import { useEffect, useRef, useState } from 'react'
import { figuresOf } from '../../content/figures/figure-words'
import type { FigureJob } from '../../content/model/bridge'
import { figureWidth } from '../../content/model/paper'
import { worksheets } from '../../content/worksheets'
import { chapterFigures } from '../handbook/figures'
import { drawingOf } from './drawings'
import { FrameProvider } from './frame'
import { toPicture } from './picture'
import { figureFonts } from './text-fit'

const isRightToLeft = (language: string) => /^(ar|he|fa|ur)\b/.test(language)

export function FigurePage() {
  const [job, setJob] = useState<FigureJob | null>(null)
  useEffect(() => {
    document.documentElement.dataset.theme = 'print'
    // Text is measured to fit its column, so its fonts must be there first.
    void window.companion.figureJob().then(async (asked) => {
      await figureFonts(JSON.stringify(asked?.plan))
      setJob(asked)
    })
  }, [])
  return job && <Drawn job={job} />
}

/** What is asked for, each by its id: figures of worksheets as the plan draws them, and those of the chapter. */
function drawingsIn({ figures, plan }: FigureJob) {
  const answers = figuresOf(worksheets)
    .filter(({ figure }) => figures.includes(figure.id))
    .map(({ figure }) => {
      const Drawing = drawingOf(figure)
      return { id: figure.id, drawing: <Drawing figure={figure} plan={plan} /> }
    })
  const chapter = Object.entries(chapterFigures)
    .filter(([id]) => figures.includes(id))
    .map(([id, Drawing]) => ({ id, drawing: <Drawing /> }))
  return [...answers, ...chapter]
}

function Drawn({ job }: { job: FigureJob }) {
  const place = useRef<HTMLDivElement>(null)
  const drawings = drawingsIn(job)
  useEffect(() => {
    const svgs = [...(place.current?.querySelectorAll('svg') ?? [])]
    const drawn = svgs.map(async (svg, at) => {
      const picture = await toPicture(svg, job.paper)
      await window.companion.figuresDrawn([{ id: drawings[at]?.id ?? '', ...picture }])
    })
    // A picture that cannot be drawn is left out: its table takes its place.
    void Promise.allSettled(drawn).then(() => window.companion.figuresDrawn([]))
  })
  return (
    <main ref={place}>
      {drawings.map(({ id, drawing }) => (
        <FrameProvider key={id} value={{ width: figureWidth(job.paper), isMirrored: isRightToLeft(job.language) }}>
          {drawing}
        </FrameProvider>
      ))}
    </main>
  )
}
