import type { Comparison } from '../../../content/session/compare/compare'
import { agreementOn } from '../../../content/session/settle/settle'
import { keepViews, sayingsOf } from '../../../content/session/settle/settle-from'
import { useSay } from '../../locales/say'
import { Button } from '../../ui/Button'
import { keepFocus } from '../../ui/keep-focus'
import { editSession, useSession } from '../session-store'

/** Keeps everything that was said as views, as long as none is kept. */
export function KeepAll({ comparison }: { comparison: Comparison }) {
  const say = useSay()
  const session = useSession()
  const { item } = comparison
  const sayings = sayingsOf(session, comparison)
  if (sayings.length === 0 || agreementOn(session, item.id).views.length > 0) return null
  return (
    <Button
      look="link"
      onClick={(event) => {
        keepFocus(event.currentTarget)
        editSession((now) => keepViews(now, item, sayings))
      }}
    >
      {say('settle.start-views', { count: sayings.length })}
    </Button>
  )
}
