/** In the place of pages that work with the plan of today alone, while an earlier state is looked at. */
import { useSay } from '../locales/say'
import form from '../pages/Form.module.css'
import { viewToday } from '../state/earlier-state'
import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'

export function OnlyToday() {
  const say = useSay()
  return (
    <main className={form.page}>
      <Empty title={say('earlier.only-today')} text={say('earlier.only-today-text')}>
        <Button look="outlined" onClick={viewToday}>
          {say('earlier.today')}
        </Button>
      </Empty>
    </main>
  )
}
