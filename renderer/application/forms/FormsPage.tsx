/** Funders' forms: those that the program brings, to look at and copy, and the users' own, to change. */
import { Link, useParams } from 'wouter'
import { funderFormOf } from '../../../content/funders'
import { useSay } from '../../locales/say'
import page from '../../pages/Form.module.css'
import { addressOf } from '../../routes'
import { usePlanPart } from '../../state/plan-store'
import { Empty } from '../../ui/Empty'
import { NoticeLine } from '../../ui/NoticeLine'
import { FormList } from './FormList'
import { FormView } from './FormView'
import { OwnForm } from './OwnForm'
import { closeNotice, useOwnForms, useReadForms } from './own-forms'

export function FormsPage() {
  useReadForms()
  const { form } = useParams()
  const { forms, notices } = useOwnForms()
  const brought = form ? funderFormOf(form) : undefined
  const own = forms?.find(({ id }) => id === form)
  if (!forms) return null
  return (
    <main className={page.page}>
      <Crumb isList={!form} />
      {notices.map((notice) => (
        <NoticeLine key={notice.key} notice={notice} onClose={() => closeNotice(notice)} />
      ))}
      {!form && <FormList own={forms} />}
      {brought && <FormView form={brought} />}
      {own && <OwnForm key={own.id} form={own} />}
      {form && !brought && !own && <NoSuchForm />}
    </main>
  )
}

/** Back to the list, or from the list to the applications of the plan that is open. */
function Crumb({ isList }: { isList: boolean }) {
  const say = useSay()
  const plan = usePlanPart(({ id }) => id)
  if (!isList) {
    return (
      <p className={page.crumb}>
        <Link href={addressOf('forms')}>{say('forms.back')}</Link>
      </p>
    )
  }
  return (
    <p className={page.crumb}>
      {plan ? (
        <Link href={addressOf('application', { plan })}>{say('forms.to-applications')}</Link>
      ) : (
        <Link href={addressOf('plans')}>{say('open.back')}</Link>
      )}
    </p>
  )
}

function NoSuchForm() {
  const say = useSay()
  return <Empty title={say('forms.nowhere')} text={say('forms.nowhere-text')} />
}
