/** Beside the details in a plan: whether the organisation is kept for all plans, and what differs from what is kept. */
import { Link } from 'wouter'
import { newId } from '../../content/model/id'
import { noDetails, type OrganisationProfile } from '../../content/model/organisation'
import { bringIn, described, linkProfile, unlinkProfile } from '../../content/model/organisation-edit'
import type { Partner, Us } from '../../content/model/plan'
import { differences, keptAs } from '../../content/model/profiles'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { edit } from '../state/edit-plan'
import { keep, useKept } from '../state/organisation-store'
import { tell } from '../state/toast-store'
import { Button } from '../ui/Button'
import { Choice } from '../ui/Field'
import { Differences } from './Differences'
import styles from './Organisation.module.css'

interface AsideProps {
  /** `us`, or the id of a partner. */
  readonly id: string
  readonly organisation: Us | Partner
}

export function KeptAside({ id, organisation }: AsideProps) {
  const say = useSay()
  const all = useKept()
  const kept = all?.find((profile) => profile.id === organisation.profile)
  if (!all) return null
  return (
    <aside className={styles.aside} aria-labelledby="kept">
      <h2 id="kept">{say('kept.title')}</h2>
      {kept ? <Linked id={id} organisation={organisation} kept={kept} /> : <NotLinked id={id} organisation={organisation} all={all} />}
    </aside>
  )
}

function Linked({ id, organisation, kept }: AsideProps & { kept: OrganisationProfile }) {
  const say = useSay()
  const here = described(organisation)
  const apart = differences(here, kept)
  return (
    <>
      {apart.length === 0 ? <p>{say('kept.same')}</p> : <Differences organisation={id} here={here} kept={kept} all={apart} />}
      <p className={styles.ways}>
        <Link href={addressOf('organisations', { organisation: kept.id })}>{say('kept.open')}</Link>
        <Button look="link" onClick={() => edit((plan, at) => unlinkProfile(plan, id, at))}>
          {say('kept.unlink')}
        </Button>
      </p>
    </>
  )
}

/** One that says nothing yet takes all of it in at once; of any other the differences are shown first. */
function link(id: string, organisation: Us | Partner, kept: OrganisationProfile): void {
  const isBare = JSON.stringify(organisation.details ?? noDetails) === JSON.stringify(noDetails)
  edit((plan, at) => (isBare ? bringIn(plan, id, kept, at) : linkProfile(plan, id, kept.id, at)))
}

function NotLinked({ id, organisation, all }: AsideProps & { all: readonly OrganisationProfile[] }) {
  const say = useSay()
  const namesake = keptAs(all, organisation.name)
  const keepNew = () => {
    const profile = { id: organisation.profile ?? newId('org'), ...described(organisation), at: new Date().toISOString() }
    edit((plan, at) => linkProfile(plan, id, profile.id, at))
    void keep(profile).then((isKept) => isKept && tell({ key: 'kept.kept', values: { name: profile.name } }))
  }
  return (
    <>
      {namesake ? (
        <>
          <p>{say('kept.namesake')}</p>
          <Button onClick={() => link(id, organisation, namesake)}>{say('kept.link')}</Button>
        </>
      ) : (
        <p>{say('kept.none')}</p>
      )}
      <Button look={namesake ? 'link' : 'outlined'} disabled={organisation.name.trim() === ''} onClick={keepNew}>
        {say(namesake ? 'kept.keep-apart' : 'kept.keep')}
      </Button>
      {!namesake && all.length > 0 && (
        <Choice
          label={say('kept.which')}
          value=""
          onChange={(chosen) => {
            const kept = all.find((profile) => profile.id === chosen)
            if (kept) link(id, organisation, kept)
          }}
          options={[
            { id: '', text: say('kept.which-none') },
            ...all.map(({ id: one, name }) => ({ id: one, text: name.trim() || say('partner.unnamed') })),
          ]}
        />
      )}
    </>
  )
}
