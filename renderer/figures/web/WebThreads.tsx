/** All threads of a web: those within an organisation first, so that those between lie on top. */
import type { WebThread } from '../../../content/figures/web'
import { fromStart, useFrame } from '../frame'
import { ThreadLine, threadPath } from './WebThread'
import type { WebLayout } from './web-layout'

/** From so many threads on, each is drawn finer. */
const DENSE = 40
/** Between threads that join the same two. */
const ASIDE = 22

interface ThreadProps {
  readonly thread: WebThread
  readonly layout: WebLayout
  /** How many threads before this one join the same two. */
  readonly doubled: number
  readonly isDense: boolean
}

/** A thread between two is one line; between more, a line from each to the knot where they meet. */
function Thread({ thread, layout, doubled, isDense }: ThreadProps) {
  const at = fromStart(useFrame())
  const placed = ({ x, y }: { x: number; y: number }) => ({ x: at(x), y })
  const middle = placed(layout.middle)
  const ends = thread.actors.flatMap((id) => layout.actors.get(id) ?? [])
  const knot = layout.knots.get(thread.id)
  if (knot) {
    return (
      <>
        {ends.map((end) => (
          <ThreadLine
            key={`${end.x} ${end.y}`}
            thread={thread}
            isDense={isDense}
            path={threadPath(placed(end), placed(knot), placed(knot), true, 0)}
          />
        ))}
        <circle cx={at(knot.x)} cy={knot.y} r={isDense ? 3 : 4} fill={thread.isBetween ? 'var(--accent)' : 'var(--edge)'} />
      </>
    )
  }
  const [from, to] = ends
  if (!from || !to) return null
  const aside = Math.ceil(doubled / 2) * ASIDE * (doubled % 2 ? 1 : -1)
  return <ThreadLine thread={thread} isDense={isDense} path={threadPath(placed(from), placed(to), middle, from.side !== to.side, aside)} />
}

function doubledOf(threads: readonly WebThread[]): number[] {
  const seen = new Map<string, number>()
  return threads.map(({ actors }) => {
    const key = [...actors].sort().join(' ')
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    return count
  })
}

export function WebThreads({ threads, layout }: { threads: readonly WebThread[]; layout: WebLayout }) {
  const doubled = doubledOf(threads)
  const drawn = threads.map((thread, index) => ({ thread, doubled: doubled[index] ?? 0 }))
  const ordered = [...drawn.filter(({ thread }) => !thread.isBetween), ...drawn.filter(({ thread }) => thread.isBetween)]
  return ordered.map((each) => <Thread key={each.thread.id} {...each} layout={layout} isDense={threads.length >= DENSE} />)
}
