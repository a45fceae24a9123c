import { type CoverageFigure, coverageMap, tallyWords } from '../../content/figures/coverage'
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

export function Coverage({ figure, plan }: DrawingProps<CoverageFigure>) {
  const say = useSay()
  const frame = useFrame()
  const at = fromStart(frame)
  const map = coverageMap(figure, plan, worksheets)
  const phrases = map.rows.map((row) => tallyWords(row.tally, say))
  const end = 16 + Math.max(0, ...phrases.map((phrase) => textWidth(phrase, PHRASE)))
  const names = Math.min(frame.width * 0.36, 220)
  const width = (frame.width - names - end) / map.subjects.length
  const isTurned = width < TURNED_BELOW
  const head = isTurned ? 96 : 38
  return (
    <Svg height={head + map.rows.length * ROW}>
      {map.subjects.map((subject, column) => {
        const name = organisationName(plan, subject, say) ?? ''
        const x = at(names + column * width)
        if (isTurned) {
          const middle = at(names + (column + 0.5) * width)
          const turn = frame.isMirrored ? 60 : -60
          return (
            <text key={subject} transform={`translate(${middle} ${head - 6}) rotate(${turn})`} textAnchor="start" fill="var(--ink-soft)">
              {fitted(name, 100, { size: 13 })}
            </text>
          )
        }
        return wrapped(name, width - GAP, { size: 13 }).map((line, index, lines) => (
          <text key={`${subject}-${line}`} x={x} y={head - 8 - (lines.length - 1 - index) * 15} textAnchor="start" fill="var(--ink-soft)">
            {line}
          </text>
        ))
      })}
      {map.rows.map((row, index) => (
        <g key={row.id}>
          {wrapped(map.question ? rowName(plan, map.question, row.id, say) : '', names - 10, { size: 13.5, family: 'serif' }).map(
            (line, lineAt, lines) => (
              <text
                key={line}
                x={at(0)}
                y={head + index * ROW + 22 + (lineAt - (lines.length - 1) / 2) * 15}
                fontFamily="var(--serif)"
                fontSize={13.5}
              >
                {line}
              </text>
            ),
          )}
          {row.levels.map((level, column) => (
            <Cell
              key={map.subjects[column]}
              level={level}
              x={at(names + column * width, width - GAP)}
              y={head + index * ROW}
              width={width - GAP}
            />
          ))}
          <text
            x={at(frame.width - end + 8)}
            y={head + index * ROW + 22}
            fontFamily="var(--serif)"
            fontSize={13.5}
            fontStyle="italic"
            fill="var(--ink-soft)"
          >
            {phrases[index]}
          </text>
        </g>
      ))}
    </Svg>
  )
}
