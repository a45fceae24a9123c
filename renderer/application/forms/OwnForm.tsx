/** One of the users' own forms, to be changed. Each edit is kept at once. */
import type { FunderForm } from '../../../content/model/funder'
import { useSay } from '../../locales/say'
import page from '../../pages/Form.module.css'
import { Button } from '../../ui/Button'
import state from '../../ui/SaveState.module.css'
import { FormEditor } from './FormEditor'
import { keepAgain, keepForm, useOwnForms } from './own-forms'

export function OwnForm({ form }: { form: FunderForm }) {
  const say = useSay()
  return (
    <>
      <h1>
        <bdi>{form.title || say('forms.untitled')}</bdi>
      </h1>
      <p className={page.lead}>{say('forms.own-text')}</p>
      <KeptLine id={form.id} />
      <FormEditor form={form} onChange={keepForm} />
    </>
  )
}

/** Said only once the disk has it; a failure stays until it is solved. */
function KeptLine({ id }: { id: string }) {
  const say = useSay()
  const { underWay, why } = useOwnForms()
  if (why !== null) {
    return (
      <div className={state.failed} role="alert">
        <b>{say('save.failed')}</b>
        <span className={state.why}>{why}</span>
        <Button look="link" onClick={() => keepAgain(id)}>
          {say('save.again')}
        </Button>
      </div>
    )
  }
  return (
    <p className={state.state} role="status" data-state={underWay > 0 ? 'saving' : 'saved'}>
      {say(underWay > 0 ? 'save.saving' : 'forms.kept')}
    </p>
  )
}
