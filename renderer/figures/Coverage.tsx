import { type CoverageFigure, type CoverageMap, coverageMap, tallyWords } from '../../content/figures/coverage'
import { organisationName, rowName } from '../../content/model/names'
import type { CoverageLevel } from '../../content/model/plan'
import { worksheets } from '../../content/worksheets'
import { useSay } from '../locales/say'
import type { DrawingProps } from './drawing'
import { fromStart, Svg, useFrame } from './frame'
import { fitted, textWidth, wrapped } from './text-fit'

const ROW = 38
const GAP = 3
const PHRASE = { size: 13.5, family: 'serif' } as const
const PHRASE_LOOK = { fontFamily: 'var(--serif)', fontSize: PHRASE.size, fontStyle: 'italic', fill: 'var(--ink-soft)' } as const
/** Up to this many organisations run across, however narrow the figure. */
const MANY = 8
/** Below this width a column's head is turned, so that twenty partners still have their names. */
const TURNED_BELOW = 56

function Cell({ level, x, y, width }: { level: CoverageLevel | null; x: number; y: number; width: number }) {
  const height = ROW - GAP
  return (
    <g>
      <rect
        x={x + 0.5}
        y={y + 0.5}
        width={width - 1}
        height={height - 1}
        fill={level === 'fully' ? 'var(--rating-3)' : 'none'}
        stroke={level === 'fully' || level === 'partly' ? 'var(--rating-3)' : 'var(--edge)'}
        strokeDasharray={level === null ? '2 3' : undefined}
      />
      {level === 'partly' && <rect x={x + 0.5} y={y + height / 2} width={width - 1} height={height / 2 - 0.5} fill="var(--rating-3)" />}
    </g>
  )
}

interface Line {
  readonly key: string
  readonly name: string
  readonly levels: readonly (CoverageLevel | null)[]
  /** Stands at the line's end. */
  readonly phrase: string
}
interface Grid {
  readonly columns: readonly { readonly key: string; readonly name: string }[]
  readonly lines: readonly Line[]
}

/** Parts run down and organisations across; with many organisations it is turned, so that each keeps its name. */
function gridOf(map: CoverageMap, parts: readonly string[], names: readonly string[], phrases: readonly string[]): Grid {
  const organisations = map.subjects.map((key, at) => ({ key, name: names[at] ?? '' }))
  const lines = map.rows.map((row, at) => ({ key: row.id, name: parts[at] ?? '', levels: row.levels, phrase: phrases[at] ?? '' }))
  if (organisations.length <= Math.max(MANY, lines.length)) return { columns: organisations, lines }
  return {
    columns: lines.map(({ key, name }) => ({ key, name })),
    lines: organisations.map(({ key, name }, at) => ({ key, name, levels: lines.map(({ levels }) => levels[at] ?? null), phrase: '' })),
  }
}

export function Coverage({ figure, plan }: DrawingProps<CoverageFigure>) {
  const say = useSay()
  const frame = useFrame()
  const at = fromStart(frame)
  const map = coverageMap(figure, plan, worksheets)
  const { question } = map
  const parts = map.rows.map((row) => (question ? rowName(plan, question, row.id, say) : ''))
  const organisations = map.subjects.map((subject) => organisationName(plan, subject, say) ?? '')
  const { columns, lines } = gridOf(
    map,
    parts,
    organisations,
    map.rows.map((row) => tallyWords(row.tally, say)),
  )
  const names = Math.min(frame.width * 0.36, 220)
  const phrase = Math.max(0, ...lines.map((line) => (line.phrase ? 16 + textWidth(line.phrase, PHRASE) : 0)))
  const isTurned = (frame.width - names - phrase) / columns.length < TURNED_BELOW
  // A turned head leans out over the end.
  const end = isTurned ? Math.max(phrase, 56) : phrase
  const width = (frame.width - names - end) / columns.length
  const head = isTurned ? 112 : 38
  return (
    <Svg height={head + lines.length * ROW}>
      {columns.map(({ key, name }, column) =>
        isTurned ? (
          <TurnedHead key={key} name={name} x={at(names + (column + 0.5) * width)} y={head - 6} />
        ) : (
          <Lines key={key} lines={wrapped(name, width - GAP, { size: 13 })} x={at(names + column * width)} bottom={head - 8} />
        ),
      )}
      {lines.map((line, index) => (
        <g key={line.key}>
          <LineName name={line.name} x={at(0)} y={head + index * ROW + 22} width={names - 10} />
          {line.levels.map((level, column) => (
            <Cell
              key={columns[column]?.key}
              level={level}
              x={at(names + column * width, width - GAP)}
              y={head + index * ROW}
              width={width - GAP}
            />
          ))}
          <text {...PHRASE_LOOK} x={at(frame.width - end + 8)} y={head + index * ROW + 22}>
            {line.phrase}
          </text>
        </g>
      ))}
    </Svg>
  )
}

function TurnedHead({ name, x, y }: { name: string; x: number; y: number }) {
  const { isMirrored } = useFrame()
  return (
    <text transform={`translate(${x} ${y}) rotate(${isMirrored ? 60 : -60})`} textAnchor="start" fill="var(--ink-soft)">
      {fitted(name, 118, { size: 13 })}
    </text>
  )
}

function Lines({ lines, x, bottom }: { lines: readonly string[]; x: number; bottom: number }) {
  return lines.map((line, index) => (
    <text key={line} x={x} y={bottom - (lines.length - 1 - index) * 15} textAnchor="start" fill="var(--ink-soft)">
      {line}
    </text>
  ))
}

function LineName({ name, x, y, width }: { name: string; x: number; y: number; width: number }) {
  const lines = wrapped(name, width, PHRASE)
  return lines.map((line, index) => (
    <text key={line} x={x} y={y + (index - (lines.length - 1) / 2) * 15} fontFamily="var(--serif)" fontSize={PHRASE.size}>
      {line}
    </text>
  ))
}
