import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { setPartner, setProject } from '../../content/model/edit'
import { organisationName, ourName } from '../../content/model/names'
import { partnersInOrder } from '../../content/model/places'
import { OrganisationKind, type Partner, PartnerPart, PartnerStatus, US } from '../../content/model/plan'
import { keptAs } from '../../content/model/profiles'
import { useSay } from '../locales/say'
import { NameField } from '../organisations/NameField'
import { addressOf } from '../routes'
import { edit, endTyping } from '../state/edit-plan'
import { notIn, useKept } from '../state/organisation-store'
import { enterPartner } from '../state/partner-edits'
import { usePlan, usePlanPart } from '../state/plan-store'
import { Button } from '../ui/Button'
import { Choice, TextField } from '../ui/Field'
import { BackToPlan } from './BackToPlan'
import styles from './Form.module.css'
import { TakeOut } from './TakeOut'

export function PartnersPage() {
  const say = useSay()
  const plan = usePlan()
  return (
    <main className={styles.page}>
      <BackToPlan />
      <h1>{say('partners.title')}</h1>
      <p className={styles.lead}>{say('partners.text')}</p>
      <AddPartner isFirst={plan.partners.length === 0} />
      <section className={styles.part} aria-label={ourName(plan, say)}>
        <h2>
          <bdi>{ourName(plan, say)}</bdi> {plan.us.name.trim() !== '' && <small>{say('partners.ours')}</small>}
        </h2>
        <div className={styles.buttons}>
          <DetailsLink id={US} name={ourName(plan, say)} />
        </div>
      </section>
      {partnersInOrder(plan).map((partner) => (
        <PartnerForm key={partner.id} partner={partner} />
      ))}
    </main>
  )
}

/** A name and Enter: the field stays ready for the next one. */
export function AddPartner({ isFirst = false }: { isFirst?: boolean }) {
  const say = useSay()
  const [name, setName] = useState('')
  const offered = notIn(useKept() ?? [], usePlan())
  const isKept = keptAs(offered, name) !== undefined
  const known = usePlanPart((plan) => plan.partners.some((partner) => partner.name.trim() !== '' && partner.name.trim() === name.trim()))
  // Whoever walks away with a name in the field meant to add it: a typed name is never dropped.
  const left = useRef('')
  left.current = name
  useEffect(
    () => () => {
      if (left.current.trim()) enterPartner(left.current.trim())
    },
    [],
  )
  return (
    <form
      className={styles.two}
      onSubmit={(event) => {
        event.preventDefault()
        if (!name.trim()) return
        enterPartner(name.trim())
        setName('')
        event.currentTarget.querySelector('input')?.focus()
      }}
    >
      <NameField
        label={say(isFirst ? 'partners.first' : 'partners.another')}
        help={say('partners.add-help')}
        value={name}
        onChange={setName}
        kept={offered}
      />
      {isKept && !known && <p role="status">{say('partners.kept')}</p>}
      {known && <p role="status">{say('partners.twice')}</p>}
      <div className={styles.buttons}>
        <Button look={isFirst ? 'main' : 'outlined'} type="submit" disabled={!name.trim()}>
          {say('partners.add')}
        </Button>
      </div>
    </form>
  )
}

function PartnerForm({ partner }: { partner: Partner }) {
  const say = useSay()
  const { project, ...plan } = usePlan()
  const write = (part: Partial<Partner>) =>
    edit((now, at) => setPartner(now, partner.id, part, at), `${partner.id}.${Object.keys(part)[0]}`)
  const name = organisationName({ project, ...plan }, partner.id, say) ?? ''
  const isLead = project.lead === partner.id
  return (
    <section className={styles.part} aria-label={name}>
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <div className={styles.two}>
        <TextField label={say('organisation.name')} value={partner.name} onBlur={endTyping} onChange={(value) => write({ name: value })} />
        <TextField label={say('organisation.place')} value={partner.place} onBlur={endTyping} onChange={(place) => write({ place })} />
        <Choice
          label={say('organisation.kind')}
          value={partner.kind}
          onChange={(kind) => write({ kind })}
          options={OrganisationKind.options.map((id) => ({ id, text: say(`kind.${id}`) }))}
        />
        <TextField
          label={say('organisation.contact')}
          value={partner.contact}
          onBlur={endTyping}
          onChange={(contact) => write({ contact })}
        />
        <Choice
          label={say('organisation.status')}
          help={say('organisation.status-help')}
          value={partner.status}
          onChange={(status) => write({ status })}
          options={PartnerStatus.options.map((id) => ({ id, text: say(`status.${id}`) }))}
        />
        <Choice
          label={say('organisation.part')}
          value={isLead ? 'lead' : partner.part}
          onChange={(part) => {
            if (part === 'lead') edit((now, at) => setProject(now, { lead: partner.id }, at))
            else edit((now, at) => setPartner(isLead ? setProject(now, { lead: 'us' }, at) : now, partner.id, { part }, at))
          }}
          options={[{ id: 'lead' as const, text: say('part.lead') }, ...PartnerPart.options.map((id) => ({ id, text: say(`part.${id}`) }))]}
        />
      </div>
      <div className={styles.buttons}>
        <DetailsLink id={partner.id} name={name} />
        <TakeOut partner={partner} name={name} />
      </div>
    </section>
  )
}

/** Leads to what funders and agreements ask of an organisation. */
function DetailsLink({ id, name }: { id: string; name: string }) {
  const say = useSay()
  const plan = usePlanPart((open) => open.id)
  return (
    <Link href={addressOf('organisation', { plan, organisation: id })} aria-label={say('organisation.details-of', { name })}>
      {say('organisation.details')}
    </Link>
  )
}
