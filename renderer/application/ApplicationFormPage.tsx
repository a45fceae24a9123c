/** The headings and limits of one application: changed here, the form that it was begun with stays as it is. */
import { Link, useParams } from 'wouter'
import { changeApplication } from '../../content/application/edits'
import type { FunderForm } from '../../content/model/funder'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { edit } from '../state/edit-plan'
import { usePlan } from '../state/plan-store'
import styles from './Applications.module.css'
import { ApplicationsPage } from './ApplicationsPage'
import { FormEditor } from './forms/FormEditor'

const shapeOf = ({ headings }: FunderForm): string => headings.map(({ id, kind }) => `${id} ${kind}`).join('|')

export function ApplicationFormPage() {
  const say = useSay()
  const { application: id } = useParams()
  const plan = usePlan()
  const application = plan.applications.find((known) => known.id === id)
  if (!application) return <ApplicationsPage />
  const change = (form: FunderForm) => {
    // Words that are typed are one step of undo; what is added, moved or taken out is a step of its own.
    const isTyping = shapeOf(form) === shapeOf(application.form)
    edit((now, at) => changeApplication(now, application.id, { form }, at), isTyping ? `${application.id}|form` : null)
  }
  return (
    <main className={styles.applications}>
      <p>
        <Link href={addressOf('application', { plan: plan.id, application: application.id })}>{say('application.back')}</Link>
      </p>
      <h1>{say('application.change-form')}</h1>
      <FormEditor form={application.form} onChange={change} />
    </main>
  )
}
