/** An application: the form's headings, the text under one of them, and the answers beside it. */
import { useParams } from 'wouter'
import { usePlan } from '../state/plan-store'
import styles from './Application.module.css'
import { ApplicationsPage } from './ApplicationsPage'
import { HeadingList } from './HeadingList'
import { TableHeading } from './TableHeading'
import { TextHeading } from './TextHeading'

export function ApplicationPage() {
  const { application: id, heading: chosen } = useParams()
  const plan = usePlan()
  const application = plan.applications.find((known) => known.id === id)
  if (!application) return <ApplicationsPage />
  const { headings } = application.form
  const heading = headings.find((known) => known.id === chosen) ?? headings[0]
  if (!heading) return <ApplicationsPage />
  const key = `${application.id}|${heading.id}`
  return (
    <div className={styles.application}>
      <HeadingList application={application} current={heading.id} />
      {heading.kind === 'text' ? (
        <TextHeading key={key} application={application} heading={heading} />
      ) : (
        <TableHeading key={key} application={application} heading={heading} />
      )}
    </div>
  )
}
