import { Link } from 'wouter'
import { setProject, setUs } from '../../content/model/edit'
import { organisationName, ourName } from '../../content/model/names'
import { partnersInOrder } from '../../content/model/places'
import { OrganisationKind, type Project, US, type Us } from '../../content/model/plan'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { edit, endTyping } from '../state/edit-plan'
import { usePlan } from '../state/plan-store'
import { Choice, TextField } from '../ui/Field'
import { BackToPlan } from './BackToPlan'
import styles from './Form.module.css'

const currencies = [...new Set(['EUR', 'USD', 'GBP', 'CHF', 'ILS', 'JOD', 'EGP', ...Intl.supportedValuesOf('currency')])]

export function ProjectPage() {
  const say = useSay()
  const plan = usePlan()
  const { project } = plan
  const write = (part: Partial<Project>) => edit((now, at) => setProject(now, part, at), `project.${Object.keys(part)[0]}`)
  const field = (name: 'title' | 'purpose' | 'call' | 'funder', lines?: number) => (
    <TextField
      label={say(`project.${name}`)}
      value={project[name]}
      onBlur={endTyping}
      onChange={(text) => write({ [name]: text })}
      {...(lines ? { lines } : {})}
    />
  )
  const leads = [
    { id: US, text: ourName(plan, say) },
    ...partnersInOrder(plan).map(({ id }) => ({ id, text: organisationName(plan, id, say) ?? '' })),
  ]
  return (
    <main className={styles.page}>
      <BackToPlan />
      <h1>{say('project.page')}</h1>
      <p className={styles.lead}>{say('project.lead-text')}</p>
      <section className={styles.part}>
        {field('title')}
        {field('purpose', 3)}
        <div className={styles.two}>
          {field('funder')}
          {field('call')}
          <TextField type="date" label={say('project.deadline')} value={project.deadline} onChange={(deadline) => write({ deadline })} />
          <Choice
            label={say('project.currency')}
            value={project.currency}
            onChange={(currency) => write({ currency })}
            options={currencies.map((id) => ({ id, text: id }))}
          />
          <Choice
            label={say('project.lead')}
            help={say('project.lead-help')}
            value={project.lead}
            onChange={(lead) => write({ lead })}
            options={leads}
          />
        </div>
      </section>
      <label className={styles.tick}>
        <input type="checkbox" checked={project.exercise} onChange={() => write({ exercise: !project.exercise })} />
        <span>
          {say('project.exercise')} <small>{say('project.exercise-help')}</small>
        </span>
      </label>
      <OurOrganisation plan={plan.id} us={plan.us} />
    </main>
  )
}

function OurOrganisation({ plan, us }: { plan: string; us: Us }) {
  const say = useSay()
  const write = (part: Partial<Us>) => edit((now, at) => setUs(now, part, at), `us.${Object.keys(part)[0]}`)
  return (
    <section className={styles.part}>
      <h2>{say('project.us')}</h2>
      <div className={styles.two}>
        <TextField label={say('organisation.name')} value={us.name} onBlur={endTyping} onChange={(name) => write({ name })} />
        <TextField label={say('organisation.place')} value={us.place} onBlur={endTyping} onChange={(place) => write({ place })} />
        <Choice
          label={say('organisation.kind')}
          value={us.kind}
          onChange={(kind) => write({ kind })}
          options={OrganisationKind.options.map((id) => ({ id, text: say(`kind.${id}`) }))}
        />
        <TextField label={say('organisation.contact')} value={us.contact} onBlur={endTyping} onChange={(contact) => write({ contact })} />
      </div>
      <p>
        <Link href={addressOf('organisation', { plan, organisation: US })}>{say('organisation.details')}</Link>
      </p>
    </section>
  )
}
