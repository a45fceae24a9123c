/** A plan file is shown before anything of it is taken in; then it is said what should become of it. */
import { useEffect, useRef, useState } from 'react'
import type { Incoming } from '../../content/model/incoming'
import { useSay } from '../locales/say'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { DialogButtons } from '../ui/DialogButtons'
import { Choice } from '../ui/Field'
import { Facts } from './Facts'
import styles from './Sharing.module.css'
import { letGo, useSharing } from './sharing-store'
import { useTakingIn } from './use-taking-in'
import { WayList } from './WayList'
import { namedIn, type WayKind, waysFor } from './ways'

export function IncomingDialog() {
  const [incoming] = useSharing((state) => state.incoming)
  return incoming ? <Shown key={incoming.token} incoming={incoming} /> : null
}

interface Named {
  readonly id: string
  readonly title: string
}

/** Plans that the file may be put in the place of: those that share its past, or any when none does. */
function usePlaces({ kin }: Incoming): readonly Named[] {
  const [places, setPlaces] = useState<readonly Named[]>(kin)
  useEffect(() => {
    if (kin.length === 0) void window.companion.listPlans().then(({ plans }) => setPlaces(plans))
  }, [kin])
  return places
}

function Shown({ incoming }: { incoming: Incoming }) {
  const say = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const places = usePlaces(incoming)
  const [which, setWhich] = useState(incoming.kin[0]?.id ?? '')
  const near = incoming.kin.find(({ id }) => id === which) ?? incoming.kin[0]
  const ways = waysFor(incoming, near, places.length > 0, say)
  const [wanted, setWanted] = useState<WayKind>(ways[0]?.kind ?? 'beside')
  const chosen = ways.some(({ kind }) => kind === wanted) ? wanted : (ways[0]?.kind ?? 'beside')
  const { run, why, isBusy } = useTakingIn(incoming)
  const asksWhich = chosen !== 'beside' && chosen !== 'away' && places.length > (incoming.kin.length > 0 ? 1 : 0)
  return (
    <Dialog title={say(incoming.conflict ? 'sharing.conflict-title' : 'sharing.title')} onClose={() => letGo(incoming)}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void run(chosen, which)
        }}
      >
        {incoming.conflict && <p className={styles.lead}>{say('sharing.conflict-text')}</p>}
        <Facts incoming={incoming} heading={heading} />
        <WayList
          label={say('sharing.how')}
          ways={ways}
          chosen={chosen}
          onChoose={setWanted}
          more={asksWhich && <Which places={places} which={which} onChoose={setWhich} />}
        />
        {why && (
          <p className={styles.why} role="alert">
            {why}
          </p>
        )}
        <DialogButtons>
          <Button look="main" type="submit" disabled={isBusy || (asksWhich && which === '')}>
            {say(`sharing.do-${chosen}`)}
          </Button>
          <Button onClick={() => letGo(incoming)}>{say('sharing.not-now')}</Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}

function Which({ places, which, onChoose }: { places: readonly Named[]; which: string; onChoose: (id: string) => void }) {
  const say = useSay()
  const options = places.map(({ id, title }) => ({ id, text: namedIn(title, say) }))
  return (
    <div className={styles.which}>
      <Choice
        label={say('sharing.which')}
        value={which}
        onChange={onChoose}
        options={which === '' ? [{ id: '', text: say('sharing.choose') }, ...options] : options}
      />
    </div>
  )
}
