import { LONGEST_CHOICE, type OwnDraft, type OwnWay, ownWays } from '../../../content/session/set-up/own-question'
import { useSay } from '../../locales/say'
import { TextField } from '../../ui/Field'
import styles from './OwnQuestion.module.css'

/** How a question of one's own is answered. */
export function OwnWayChoice({ way, onWay }: { way: OwnWay; onWay: (way: OwnWay) => void }) {
  const say = useSay()
  return (
    <fieldset className={styles.ways}>
      <legend>{say('setup.own-way')}</legend>
      {ownWays.map((each) => (
        <label key={each}>
          <input type="radio" name="own-way" checked={each === way} onChange={() => onWay(each)} />
          <span>{say(`setup.own-way-${each}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}

interface DetailsProps {
  readonly draft: OwnDraft
  readonly onChange: (part: Partial<OwnDraft>) => void
}

/** What this way of answering needs besides. */
export function OwnWayDetails({ draft, onChange }: DetailsProps) {
  const { way } = draft
  if (way === 'text') return null
  if (way === 'one' || way === 'several') return <Choices draft={draft} onChange={onChange} />
  return (
    <>
      {way === 'line' && <Ends draft={draft} onChange={onChange} />}
      <Reason draft={draft} onChange={onChange} />
    </>
  )
}

function Choices({ draft, onChange }: DetailsProps) {
  const say = useSay()
  return (
    <div data-part="choices">
      <TextField label={say('setup.own-choices')} value={draft.choices} onChange={(choices) => onChange({ choices })} lines={3} />
    </div>
  )
}

/** What the two ends of the line mean. */
function Ends({ draft, onChange }: DetailsProps) {
  const say = useSay()
  return (
    <div className={styles.ends}>
      <TextField label={say('setup.own-low')} value={draft.low} most={LONGEST_CHOICE} onChange={(low) => onChange({ low })} />
      <TextField label={say('setup.own-high')} value={draft.high} most={LONGEST_CHOICE} onChange={(high) => onChange({ high })} />
    </div>
  )
}

function Reason({ draft, onChange }: DetailsProps) {
  const say = useSay()
  return (
    <label className={styles.reason}>
      <input type="checkbox" checked={draft.hasReason} onChange={({ target }) => onChange({ hasReason: target.checked })} />
      <span>{say('setup.own-reason')}</span>
    </label>
  )
}
