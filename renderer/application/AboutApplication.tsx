/** Which form this is, how far it can be trusted, and how long there is until the deadline. */
import { useState } from 'react'
import { Link } from 'wouter'
import { changeApplication } from '../../content/application/edits'
import type { Application } from '../../content/model/application'
import { sayDay } from '../../content/words/say'
import { useLanguage, useSay } from '../locales/say'
import { addressOf } from '../routes'
import { edit, endTyping } from '../state/edit-plan'
import { usePlan } from '../state/plan-store'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Choice, TextField } from '../ui/Field'
import styles from './Application.module.css'
import { Deadline } from './Deadline'
import { TEXT_LANGUAGES } from './text-languages'

function AboutDialog({ application, onClose }: { application: Application; onClose: () => void }) {
  const say = useSay()
  const plan = usePlan()
  const change = (part: Parameters<typeof changeApplication>[2], typingIn: string | null = null) =>
    edit((now, at) => changeApplication(now, application.id, part, at), typingIn)
  return (
    <Dialog title={say('application.about')} onClose={onClose}>
      <div className={styles.form}>
        <TextField
          label={say('application.deadline')}
          type="date"
          value={application.deadline}
          onChange={(deadline) => change({ deadline }, `${application.id}|deadline`)}
          onBlur={endTyping}
        />
        <Choice
          label={say('application.language')}
          help={say('application.language-help')}
          value={application.language}
          onChange={(language) => change({ language })}
          options={TEXT_LANGUAGES.map(({ code, name }) => ({ id: code, text: name }))}
        />
        {application.form.note && (
          <p className={styles.source} dir="auto">
            {application.form.note}
          </p>
        )}
        <p>
          <Link href={addressOf('applicationForm', { plan: plan.id, application: application.id })}>{say('application.change-form')}</Link>
        </p>
        <Button look="main" onClick={onClose}>
          {say('close')}
        </Button>
      </div>
    </Dialog>
  )
}

export function AboutApplication({ application }: { application: Application }) {
  const say = useSay()
  const { locale } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const { form } = application
  return (
    <header className={styles.about}>
      <h2 dir="auto">{form.title}</h2>
      <Deadline application={application} />
      <p className={styles.source}>
        {form.source && <span dir="auto">{say('application.source', { source: form.source })} </span>}
        {form.checked && `${say('application.checked', { day: sayDay(form.checked, locale) })} `}
        {say('application.check')}
      </p>
      <Button look="link" onClick={() => setOpen(true)}>
        {say('application.about-open')}
      </Button>
      {isOpen && <AboutDialog application={application} onClose={() => setOpen(false)} />}
    </header>
  )
}
