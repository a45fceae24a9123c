/** What else comes back besides the plans: a line for each kind that there is any of, counted. */
import { type BackupLook, THINGS } from '../../content/model/backup'
import { useSay } from '../locales/say'
import styles from './Backup.module.css'

const COUNTS = ['onlyThere', 'differ', 'same', 'onlyHere'] as const

export function ThingTable({ things }: Pick<BackupLook, 'things'>) {
  const say = useSay()
  const some = THINGS.filter((thing) => COUNTS.some((count) => things[thing][count] > 0))
  if (some.length === 0) return null
  return (
    <table className={styles.things}>
      <thead>
        <tr>
          <th scope="col">{say('backup.things')}</th>
          {COUNTS.map((count) => (
            <th key={count} scope="col">
              {say(`backup.things-${count}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {some.map((thing) => (
          <tr key={thing}>
            <th scope="row">{say(`backup.thing-${thing}`)}</th>
            {COUNTS.map((count) => (
              <td key={count} data-none={things[thing][count] === 0}>
                {things[thing][count]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
