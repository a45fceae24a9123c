/** All organisations that are kept, by name, with the plans that they stand in. */
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { PlanSummary } from '../../content/model/bridge'
import { newId } from '../../content/model/id'
import { noDetails, type OrganisationProfile } from '../../content/model/organisation'
import { useLanguage, useSay } from '../locales/say'
import form from '../pages/Form.module.css'
import styles from '../pages/PlansPage.module.css'
import { addressOf } from '../routes'
import { keep } from '../state/organisation-store'
import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { TextField } from '../ui/Field'

interface ListProps {
  readonly kept: readonly OrganisationProfile[]
  readonly usesOf: (id: string) => readonly PlanSummary[]
}

export function KeptList({ kept, usesOf }: ListProps) {
  const say = useSay()
  const { locale } = useLanguage()
  const byName = [...kept].sort((one, other) => one.name.localeCompare(other.name, locale))
  return (
    <main className={form.page}>
      <p className={form.crumb}>
        <Link href={addressOf('plans')}>{say('open.back')}</Link>
      </p>
      <h1>{say('organisations.title')}</h1>
      {kept.length === 0 ? (
        <Empty title={say('organisations.none')} text={say('organisations.none-text')} />
      ) : (
        <>
          <p className={form.lead}>{say('organisations.text')}</p>
          <ul>
            {byName.map((one) => (
              <KeptLine key={one.id} kept={one} plans={usesOf(one.id)} />
            ))}
          </ul>
        </>
      )}
      <AddKept />
    </main>
  )
}

function KeptLine({ kept, plans }: { kept: OrganisationProfile; plans: readonly PlanSummary[] }) {
  const say = useSay()
  return (
    <li className={styles.entry}>
      <div className={styles.row}>
        <h2>
          <Link href={addressOf('organisations', { organisation: kept.id })}>
            <bdi>{kept.name.trim() || say('partner.unnamed')}</bdi>
          </Link>
        </h2>
        <span className={styles.leader} />
        <span className={styles.when}>{say('organisations.plans', { count: plans.length })}</span>
      </div>
      <p className={styles.who}>
        <bdi>{[kept.place, say(`kind.${kept.kind}`)].filter((part) => part.trim() !== '').join(', ')}</bdi>
      </p>
    </li>
  )
}

/** A name and Enter: the organisation opens at once, to be written in. */
function AddKept() {
  const say = useSay()
  const [, go] = useLocation()
  const [name, setName] = useState('')
  const add = () => {
    const id = newId('org')
    void keep({ id, name: name.trim(), kind: 'cso', place: '', details: noDetails, at: new Date().toISOString() })
    go(addressOf('organisations', { organisation: id }))
  }
  return (
    <form
      className={`${form.part} ${form.two}`}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim()) add()
      }}
    >
      <TextField label={say('organisations.another')} value={name} onChange={setName} />
      <div className={form.buttons}>
        <Button type="submit" disabled={!name.trim()}>
          {say('partners.add')}
        </Button>
      </div>
    </form>
  )
}
