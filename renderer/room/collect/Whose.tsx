/** Whose a sheet is, as far as it may say so: a group, or an organisation, a level and a name. */
import type { From, Named } from '../../../content/session/session'
import { useSay } from '../../locales/say'
import { Choice, TextField } from '../../ui/Field'
import { useSession } from '../session-store'
import styles from './Whose.module.css'

type Part = keyof From

/** Parts that say nothing are left out. */
export function withPart(from: From, part: Part, value: string): From {
  const { [part]: _, ...rest } = from
  return value === '' ? rest : { ...rest, [part]: value }
}

interface WhoseProps {
  readonly from: From
  readonly onFrom: (from: From) => void
  /** Without it no group is asked for. */
  readonly hasGroups?: boolean
}

export function Whose({ from, onFrom, hasGroups = true }: WhoseProps) {
  const say = useSay()
  const { mode, groups, organisations, levels } = useSession()
  const isNamed = mode !== 'anonymous'
  const group = groups.find(({ id }) => id === from.group)
  const choose = (part: Part, label: string, named: readonly Named[]) =>
    named.length > 0 && (
      <Choice
        label={label}
        value={from[part] ?? ''}
        options={[{ id: '', text: say('collect.not-said') }, ...named.map(({ id, name }) => ({ id, text: name }))]}
        onChange={(value) => onFrom(withPart(from, part, value))}
      />
    )
  return (
    <div className={styles.whose}>
      {isNamed && hasGroups && choose('group', say('collect.group'), groups)}
      {!group?.organisation && choose('organisation', say('collect.organisation'), organisations)}
      {!group?.level && choose('level', say('collect.level'), levels)}
      {isNamed && !group && (
        <TextField
          label={say('collect.name')}
          value={from.name ?? ''}
          most={200}
          onChange={(name) => onFrom(withPart(from, 'name', name))}
        />
      )}
    </div>
  )
}
