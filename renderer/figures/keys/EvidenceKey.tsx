import type { Figure } from '../../../content/model/figure'
import type { Plan } from '../../../content/model/plan'
import { useSay } from '../../locales/say'
import { Hatch, SourceMark } from '../../ui/Marks'
import styles from './EvidenceKey.module.css'
import { MarkKey } from './MarkKey'

const sources = ['seen', 'told', 'assumed'] as const

/** What the marks in a figure mean. Coverage and risk figures say it in their caption. */
export function EvidenceKey({ figure, plan }: { figure: Figure; plan: Plan }) {
  const say = useSay()
  const { kind } = figure
  if (kind !== 'heat-map' && kind !== 'quadrant') return <MarkKey figure={figure} plan={plan} />
  return (
    <p className={styles.key}>
      {sources.map((source) => (
        <span key={source}>
          {kind === 'heat-map' ? <SourceMark source={source} /> : <Stroke source={source} />}
          {say(`source.${source}`)}
        </span>
      ))}
      {kind === 'heat-map' && (
        <span>
          <Hatch />
          {say('evidence.none')}
        </span>
      )}
    </p>
  )
}

function Stroke({ source }: { source: (typeof sources)[number] }) {
  return (
    <svg className={styles.stroke} viewBox="0 0 26 12" aria-hidden="true">
      <path
        d="M2 9C8 3 18 3 24 9"
        strokeWidth={source === 'seen' ? 4 : 1.6}
        strokeDasharray={source === 'assumed' ? '1.500 3.500' : undefined}
      />
    </svg>
  )
}
