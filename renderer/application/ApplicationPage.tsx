/** An application: the form's headings, the text under one of them, and the answers beside it. */
import { useParams } from 'wouter'
import type { Application } from '../../content/model/application'
import { usePlan } from '../state/plan-store'
import styles from './Application.module.css'
import { ApplicationsPage } from './ApplicationsPage'
import { HeadingList } from './HeadingList'
import { TableHeading } from './TableHeading'
import { TextHeading } from './TextHeading'
import { useReading } from './use-reading'

export function ApplicationPage() {
  const { application: id } = useParams()
  const plan = usePlan()
  const application = plan.applications.find((known) => known.id === id)
  return application ? <OneApplication application={application} /> : <ApplicationsPage />
}

function OneApplication({ application }: { application: Application }) {
  const { heading: chosen } = useParams()
  const reading = useReading()
  const { headings } = application.form
  const heading = headings.find((known) => known.id === chosen) ?? headings[0]
  if (!heading) return null
  const key = `${application.id}|${heading.id}`
  return (
    <div className={styles.application}>
      <HeadingList application={application} current={heading.id} reading={reading} />
      {heading.kind === 'text' ? (
        <TextHeading key={key} application={application} heading={heading} reading={reading} />
      ) : (
        <TableHeading key={key} application={application} heading={heading} reading={reading} />
      )}
    </div>
  )
}
