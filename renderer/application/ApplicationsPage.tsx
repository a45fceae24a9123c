/** The applications of a plan, and the forms that one can begin with. */
import { Link, useLocation } from 'wouter'
import { addApplication, applicationsInOrder, removeApplication } from '../../content/application/edits'
import { funderForms } from '../../content/funders'
import type { Application } from '../../content/model/application'
import type { FunderForm } from '../../content/model/funder'
import { newId } from '../../content/model/id'
import { MadeList } from '../documents/MadeList'
import { useMade } from '../documents/made-store'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { edit } from '../state/edit-plan'
import { usePlan } from '../state/plan-store'
import { tellUndoable } from '../state/toast-store'
import { Button } from '../ui/Button'
import { keepFocus } from '../ui/keep-focus'
import styles from './Applications.module.css'
import { Deadline } from './Deadline'
import { DOCUMENT } from './document'
import { useOwnForms, useReadForms } from './forms/own-forms'

function Begun({ application }: { application: Application }) {
  const say = useSay()
  const plan = usePlan()
  const written = new Set(plan.texts.filter((text) => text.application === application.id).map((text) => text.heading)).size
  const takeOut = (button: HTMLElement) => {
    keepFocus(button)
    edit((now, at) => removeApplication(now, application.id, at))
    tellUndoable('application.removed', { title: application.form.title })
  }
  return (
    <li>
      <Link
        href={addressOf('application', { plan: plan.id, application: application.id, heading: application.form.headings[0]?.id })}
        dir="auto"
      >
        {application.form.title}
      </Link>
      <p>{say('application.written', { written, of: application.form.headings.length })}</p>
      <Deadline application={application} />
      <Button
        look="link"
        aria-label={say('application.remove-label', { title: application.form.title })}
        onClick={(event) => takeOut(event.currentTarget)}
      >
        {say('application.remove')}
      </Button>
    </li>
  )
}

function FormLine({ form }: { form: FunderForm }) {
  const say = useSay()
  const plan = usePlan()
  const [, go] = useLocation()
  const begin = () => {
    const id = newId('application')
    edit((now, at) => addApplication(now, id, form, at))
    go(addressOf('application', { plan: plan.id, application: id, heading: form.headings.find(({ kind }) => kind === 'text')?.id }))
  }
  return (
    <li>
      <button type="button" className={styles.begin} onClick={begin} dir="auto">
        {form.title}
      </button>
      <p dir="auto">{[form.funder, say('application.headings-count', { count: form.headings.length })].filter(Boolean).join(' · ')}</p>
    </li>
  )
}

export function ApplicationsPage() {
  const say = useSay()
  const plan = usePlan()
  const made = useMade(plan.id)
  useReadForms()
  const own = useOwnForms(({ forms }) => forms) ?? []
  const begun = applicationsInOrder(plan)
  return (
    <main className={styles.applications}>
      <h1>{say('applications.title')}</h1>
      <p className={styles.intro}>{say('applications.intro')}</p>
      {begun.length > 0 && (
        <section aria-labelledby="begun">
          <h2 id="begun">{say('applications.begun')}</h2>
          <ul className={styles.begun}>
            {begun.map((application) => (
              <Begun key={application.id} application={application} />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="begin">
        <h2 id="begin">{say('applications.begin')}</h2>
        <ul className={styles.forms}>
          {[...own, ...funderForms].map((form) => (
            <FormLine key={form.id} form={form} />
          ))}
        </ul>
        <p className={styles.own}>
          <Link href={addressOf('forms')}>{say('applications.own')}</Link>
        </p>
      </section>
      <MadeList made={made.filter(({ wish }) => wish.document === DOCUMENT)} here={{ id: DOCUMENT }} />
    </main>
  )
}
