import { useLocation } from 'wouter'
import { titleOfCopy } from '../../../content/model/copy-title'
import type { FunderForm } from '../../../content/model/funder'
import { newId } from '../../../content/model/id'
import { useSay } from '../../locales/say'
import { addressOf } from '../../routes'
import { Button } from '../../ui/Button'
import { keepForm, useOwnForms } from './own-forms'

/** Makes a copy of one's own and opens it, ready to be changed. */
export function CopyForm({ form, look }: { form: FunderForm; look: 'main' | 'link' }) {
  const say = useSay()
  const [, go] = useLocation()
  const title = form.title || say('forms.untitled')
  const copy = () => {
    const taken = (useOwnForms.getState().forms ?? []).map((each) => each.title)
    const own = { ...form, id: newId('form'), title: titleOfCopy(title, (one) => say('forms.copied', { title: one }), taken) }
    keepForm(own)
    go(addressOf('forms', { form: own.id }))
  }
  return (
    <Button look={look} aria-label={say('forms.copy-label', { title })} onClick={copy}>
      {say('forms.copy')}
    </Button>
  )
}
