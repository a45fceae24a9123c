/** All forms as a contents page: title, how many headings, whose it is and when it was checked. */
import { Link, useLocation } from 'wouter'
import { emptyForm } from '../../../content/application/form-edits'
import { funderForms } from '../../../content/funders'
import type { FunderForm } from '../../../content/model/funder'
import { newId } from '../../../content/model/id'
import { useLanguage, useSay } from '../../locales/say'
import page from '../../pages/Form.module.css'
import { addressOf } from '../../routes'
import { tell } from '../../state/toast-store'
import { Button } from '../../ui/Button'
import { keepFocus } from '../../ui/keep-focus'
import { CopyForm } from './CopyForm'
import styles from './Forms.module.css'
import { keepForm, removeForm } from './own-forms'
import { Source } from './Source'

export function FormList({ own }: { own: readonly FunderForm[] }) {
  const say = useSay()
  const [, go] = useLocation()
  const { locale } = useLanguage()
  const begin = () => {
    const form = emptyForm(newId('form'), newId('heading'))
    keepForm(form)
    go(addressOf('forms', { form: form.id }))
  }
  const sorted = own.toSorted((one, other) => one.title.localeCompare(other.title, locale))
  return (
    <>
      <h1>{say('forms.title')}</h1>
      <p className={page.lead}>{say('forms.intro')}</p>
      <section className={styles.group} aria-labelledby="own-forms">
        <h2 id="own-forms">{say('forms.own')}</h2>
        {sorted.length === 0 ? (
          <p className={styles.none}>{say('forms.own-none')}</p>
        ) : (
          <ul>
            {sorted.map((form) => (
              <Entry key={form.id} form={form}>
                <TakeOut form={form} />
              </Entry>
            ))}
          </ul>
        )}
        <Button onClick={begin}>{say('forms.write')}</Button>
      </section>
      <section className={styles.group} aria-labelledby="brought-forms">
        <h2 id="brought-forms">{say('forms.brought')}</h2>
        <ul>
          {funderForms.map((form) => (
            <Entry key={form.id} form={form} />
          ))}
        </ul>
      </section>
    </>
  )
}

function Entry({ form, children }: { form: FunderForm; children?: React.ReactNode }) {
  const say = useSay()
  return (
    <li className={styles.entry}>
      <div className={styles.row}>
        <h3>
          <Link href={addressOf('forms', { form: form.id })} dir="auto">
            {form.title || say('forms.untitled')}
          </Link>
        </h3>
        <span className={styles.leader} />
        <span className={styles.count}>{say('forms.headings', { count: form.headings.length })}</span>
      </div>
      <Source form={form} />
      <div className={styles.tools}>
        <CopyForm form={form} look="link" />
        {children}
      </div>
    </li>
  )
}

/** Taken out at once, and brought back as easily. */
function TakeOut({ form }: { form: FunderForm }) {
  const say = useSay()
  const title = form.title || say('forms.untitled')
  const takeOut = (button: Element) => {
    keepFocus(button)
    removeForm(form.id)
    tell({ key: 'forms.removed', values: { title }, action: { key: 'undo', run: () => keepForm(form) } })
  }
  return (
    <Button look="link" aria-label={say('forms.remove-label', { title })} onClick={(event) => takeOut(event.currentTarget)}>
      {say('forms.remove')}
    </Button>
  )
}
