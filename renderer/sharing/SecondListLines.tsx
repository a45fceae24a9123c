/** On the first screen: second versions of organisations or forms that a program which keeps folders in step has made. */
import type { Kept } from '../../content/model/bridge'
import type { SecondList } from '../../content/model/incoming'
import { useSay } from '../locales/say'
import { listAgain } from '../pages/listed-plans'
import { readKeptAgain } from '../state/organisation-store'
import { type Message, tell } from '../state/toast-store'
import { Button } from '../ui/Button'
import styles from './Sharing.module.css'

export function SecondListLines({ seconds }: { seconds: readonly SecondList[] }) {
  if (seconds.length === 0) return null
  return (
    <ul>
      {seconds.map((second) => (
        <SecondListLine key={second.name} second={second} />
      ))}
    </ul>
  )
}

async function settle(asked: Promise<Kept>, done: Message): Promise<void> {
  const kept = await asked
  if (kept.kind === 'failed') return tell({ key: 'toast.failed', values: { why: kept.why } })
  await Promise.all([listAgain(), readKeptAgain()])
  tell(done)
}

function SecondListLine({ second: { name, list, says } }: { second: SecondList }) {
  const say = useSay()
  const words = [say(`sharing.second-${list}`), says ? say('sharing.second-says', says) : say('sharing.second-unread')].join(' ')
  const brings = says && says.fresh + says.other > 0
  return (
    <li className={styles.conflict}>
      <p>{words}</p>
      <span>
        {brings && (
          <Button
            look="link"
            onClick={() => void settle(window.companion.takeInSecondList(name), { key: 'sharing.second-taken', values: says })}
          >
            {say('sharing.second-take')}
          </Button>
        )}
        <Button look="link" onClick={() => void settle(window.companion.putSecondListAway(name), { key: 'sharing.second-away' })}>
          {say('sharing.away')}
        </Button>
      </span>
    </li>
  )
}
