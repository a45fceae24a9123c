/** Collecting: handing out, taking in, typing in, and what is here so far. Whoever types sees that one sheet alone. */
import { useState } from 'react'
import { Link, useParams } from 'wouter'
import type { Sheet } from '../../../content/session/session'
import { useSay } from '../../locales/say'
import { addressOf } from '../../routes'
import { useSettingsStore } from '../../state/settings-store'
import { buttonLook } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { useSession } from '../session-store'
import { AtLaptop } from './AtLaptop'
import { Overview } from './Overview'
import { Papers } from './Papers'
import { ReadSheet } from './ReadSheet'

export function Collect() {
  const { item = '' } = useParams()
  const { id, items, collecting } = useSession()
  // Which sheet was being typed here is among the settings.
  const isReady = useSettingsStore((state) => state.isRead)
  if (items.length === 0) return <NoQuestions />
  if (!isReady) return null
  if (item === '') return <Overview key={id} />
  if (item === 'paper' && collecting === 'open') return <Papers key={id} opened={null} />
  if (item === 'laptop' && collecting === 'open') return <AtLaptop key={id} opened={null} />
  return <OneSheet key={item} item={item} />
}

/** A sheet that is mended may be emptied on the way, so it is looked for once. In an anonymous session none can be opened. */
function OneSheet({ item }: { item: string }) {
  const { mode, sheets, collecting } = useSession()
  const [sheet] = useState<Sheet | undefined>(() => (mode === 'anonymous' ? undefined : sheets.find(({ id }) => id === item)))
  if (!sheet) return <Overview />
  if (collecting === 'open' && sheet.via === 'paper') return <Papers opened={sheet} />
  if (collecting === 'open' && sheet.via === 'laptop') return <AtLaptop opened={sheet} />
  return <ReadSheet sheet={sheet} />
}

function NoQuestions() {
  const say = useSay()
  const { plan, session } = useParams()
  return (
    <main className="sheet">
      <Empty title={say('collect.no-questions')} text={say('collect.no-questions-text')}>
        <Link className={buttonLook('outlined')} href={addressOf('session', { plan, session, view: 'set-up' })}>
          {say('collect.to-set-up')}
        </Link>
      </Empty>
    </main>
  )
}
