/** The headings and limits of one application: changed here, the form that it was begun with stays as it is. */
import { Link, useParams } from 'wouter'
import { changeApplication } from '../../content/application/edits'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { edit, usePlan } from '../state/plan-store'
import styles from './Applications.module.css'
import { ApplicationsPage } from './ApplicationsPage'
import { FormEditor } from './forms/FormEditor'

export function ApplicationFormPage() {
  const say = useSay()
  const { application: id } = useParams()
  const plan = usePlan()
  const application = plan.applications.find((known) => known.id === id)
  if (!application) return <ApplicationsPage />
  return (
    <main className={styles.applications}>
      <p>
        <Link href={addressOf('application', { plan: plan.id, application: application.id })}>{say('application.back')}</Link>
      </p>
      <FormEditor
        form={application.form}
        onChange={(form) => edit((now, at) => changeApplication(now, application.id, { form }, at), `${application.id}|form`)}
      />
    </main>
  )
}
