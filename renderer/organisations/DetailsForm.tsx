/** What funders ask about an organisation, in groups. The same form writes in a plan and in what is kept for all plans. */
import { type ReactNode, useId } from 'react'
import type { OrganisationDetails } from '../../content/model/organisation'
import { OrganisationKind } from '../../content/model/plan'
import type { Described } from '../../content/model/profiles'
import { type ScreenWordId, useSay } from '../locales/say'
import form from '../pages/Form.module.css'
import { endTyping } from '../state/edit-plan'
import { Choice, TextField } from '../ui/Field'
import type { Editing } from './editing'
import styles from './Organisation.module.css'
import { People } from './People'
import { Projects } from './Projects'
import { Registrations } from './Registrations'

interface FormProps {
  readonly says: Described
  readonly editing: Editing
}

export function DetailsForm({ says, editing }: FormProps) {
  const { registrations, staff, projects } = says.details
  return (
    <div>
      <Identity says={says} editing={editing} />
      <Group title="details.registrations" text="details.registrations-text">
        <Registrations items={registrations} editing={editing} />
      </Group>
      <Address says={says} editing={editing} />
      <Group title="details.staff" text="details.staff-text">
        <People items={staff} editing={editing} />
      </Group>
      <Group title="details.projects" text="details.projects-text">
        <Projects items={projects} editing={editing} />
      </Group>
    </div>
  )
}

function Group({ title, text, children }: { title: ScreenWordId; text?: ScreenWordId; children: ReactNode }) {
  const say = useSay()
  const id = useId()
  return (
    <section className={form.part} aria-labelledby={id}>
      <h2 id={id}>{say(title)}</h2>
      {text && <p className={styles.about}>{say(text)}</p>}
      {children}
    </section>
  )
}

type Line = 'legalName' | 'acronym' | 'legalStatus' | 'established' | 'country' | 'address' | 'website'
const lineWord = { legalName: 'legal-name', legalStatus: 'legal-status' } as const
/** The word that names a line on screen. */
export const wordOf = (name: Line): ScreenWordId => `details.${name === 'legalName' || name === 'legalStatus' ? lineWord[name] : name}`

function DetailLine({ says, editing, name, help }: FormProps & { name: Line; help?: ScreenWordId }) {
  const say = useSay()
  const put = (text: string) => (now: Described) => ({ ...now, details: { ...now.details, [name]: text } satisfies OrganisationDetails })
  return (
    <TextField
      label={say(wordOf(name))}
      {...(help && { help: say(help) })}
      value={says.details[name]}
      onBlur={endTyping}
      onChange={(text) => editing.write(put(text), name)}
    />
  )
}

function Identity(props: FormProps) {
  const say = useSay()
  const { says, editing } = props
  return (
    <Group title="details.identity">
      <div className={form.two}>
        <TextField
          label={say('organisation.name')}
          help={say('details.name-help')}
          value={says.name}
          onBlur={endTyping}
          onChange={(name) => editing.write((now) => ({ ...now, name }), 'name')}
        />
        <DetailLine {...props} name="acronym" />
        <div className={styles.wide}>
          <DetailLine {...props} name="legalName" help="details.legal-name-help" />
        </div>
        <Choice
          label={say('organisation.kind')}
          value={says.kind}
          onChange={(kind) => editing.write((now) => ({ ...now, kind }))}
          options={OrganisationKind.options.map((id) => ({ id, text: say(`kind.${id}`) }))}
        />
        <DetailLine {...props} name="country" help="details.country-help" />
        <DetailLine {...props} name="legalStatus" help="details.legal-status-help" />
        <DetailLine {...props} name="established" help="details.established-help" />
      </div>
    </Group>
  )
}

type Contact = OrganisationDetails['contact']
const CONTACT = ['name', 'function', 'email', 'phone'] as const satisfies readonly (keyof Contact)[]

function Address(props: FormProps) {
  const say = useSay()
  const { says, editing } = props
  const put = (name: keyof Contact, text: string) => (now: Described) => ({
    ...now,
    details: { ...now.details, contact: { ...now.details.contact, [name]: text } },
  })
  return (
    <Group title="details.address-group">
      <DetailLine {...props} name="address" help="details.address-help" />
      <div className={form.two}>
        <TextField
          label={say('organisation.place')}
          value={says.place}
          onBlur={endTyping}
          onChange={(place) => editing.write((now) => ({ ...now, place }), 'place')}
        />
        <DetailLine {...props} name="website" />
        {CONTACT.map((name) => (
          <TextField
            key={name}
            label={say(`details.contact-${name}`)}
            value={says.details.contact[name]}
            onBlur={endTyping}
            onChange={(text) => editing.write(put(name, text), `contact.${name}`)}
          />
        ))}
      </div>
    </Group>
  )
}
