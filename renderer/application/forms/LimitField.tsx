/** How much may be written: an amount with its unit, or no limit. */
import { useState } from 'react'
import type { TextHeading } from '../../../content/application/form-edits'
import { type Limit, Limit as LimitSchema, LimitUnit } from '../../../content/model/funder'
import { useSay } from '../../locales/say'
import { Choice, TextField } from '../../ui/Field'
import { readNumber } from '../../worksheet/read-number'
import styles from './Forms.module.css'

const usual: Record<LimitUnit, number> = { characters: 3_000, words: 500, pages: 1 }

/** The amount as it may be kept; characters and words are whole. */
function limitFrom(text: string, unit: LimitUnit): Limit | undefined {
  const amount = readNumber(text)
  const most = amount === null ? Number.NaN : unit === 'pages' ? amount : Math.round(amount)
  const read = LimitSchema.safeParse({ most, unit })
  return read.success ? read.data : undefined
}

interface LimitFieldProps {
  readonly heading: TextHeading
  readonly onChange: (heading: TextHeading) => void
}

export function LimitField({ heading, onChange }: LimitFieldProps) {
  const say = useSay()
  const { limit, ...unlimited } = heading
  // What is typed stands until the field is left, also while it is no amount.
  const [typed, setTyped] = useState<string | null>(null)
  const choose = (unit: LimitUnit | 'none') => {
    setTyped(null)
    onChange(unit === 'none' ? unlimited : { ...heading, limit: { most: usual[unit], unit } })
  }
  const write = (text: string) => {
    setTyped(text)
    const read = limit && limitFrom(text, limit.unit)
    if (read) onChange({ ...heading, limit: read })
  }
  const isUnread = typed !== null && limit !== undefined && !limitFrom(typed, limit.unit)
  return (
    <div className={styles.named}>
      <Choice
        label={say('forms.limit')}
        help={say('forms.limit-help')}
        value={limit?.unit ?? 'none'}
        onChange={choose}
        options={(['none', ...LimitUnit.options] as const).map((id) => ({ id, text: say(`forms.unit-${id}`) }))}
      />
      {limit && (
        <TextField
          label={say('forms.limit-most')}
          {...(isUnread ? { help: say('forms.limit-unread') } : {})}
          value={typed ?? String(limit.most)}
          onChange={write}
          onBlur={() => setTyped(null)}
          most={12}
        />
      )}
    </div>
  )
}
