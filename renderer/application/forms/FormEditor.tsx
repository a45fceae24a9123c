/** Changes a funder's form: what it is called and where it was read, its headings, their limits, and which answers matter. */
import { useRef, useState } from 'react'
import { canAddHeading, emptyHeading, insertHeading, usualColumns } from '../../../content/application/form-edits'
import type { FunderForm, FunderHeading } from '../../../content/model/funder'
import { newId } from '../../../content/model/id'
import { useSay } from '../../locales/say'
import page from '../../pages/Form.module.css'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/Field'
import styles from './Forms.module.css'
import { HeadingItem } from './HeadingItem'

export interface FormEditorProps {
  readonly form: FunderForm
  readonly onChange: (form: FunderForm) => void
}

export function FormEditor({ form, onChange }: FormEditorProps) {
  return (
    <div className={styles.editor}>
      <AboutForm form={form} onChange={onChange} />
      <Headings form={form} onChange={onChange} />
    </div>
  )
}

function AboutForm({ form, onChange }: FormEditorProps) {
  const say = useSay()
  const field = (name: 'title' | 'funder' | 'source') => (
    <TextField
      label={say(`forms.field-${name}`)}
      {...(name === 'source' ? { help: say('forms.field-source-help') } : {})}
      value={form[name]}
      onChange={(text) => onChange({ ...form, [name]: text })}
    />
  )
  return (
    <section className={page.part} aria-label={say('forms.about')}>
      {field('title')}
      {field('funder')}
      <div className={styles.named}>
        {field('source')}
        <TextField
          type="date"
          label={say('forms.field-checked')}
          help={say('forms.field-checked-help')}
          value={form.checked}
          onChange={(checked) => onChange({ ...form, checked })}
        />
      </div>
      <TextField
        label={say('forms.field-note')}
        help={say('forms.field-note-help')}
        lines={2}
        value={form.note}
        onChange={(note) => onChange({ ...form, note })}
      />
    </section>
  )
}

function Headings({ form, onChange }: FormEditorProps) {
  const say = useSay()
  // What was just added opens by itself, with the caret in its title.
  const [fresh, setFresh] = useState('')
  // An undo may come after other edits: it works on the form as it stands then.
  const latest = useRef(form)
  latest.current = form
  const add = (heading: FunderHeading) => {
    setFresh(heading.id)
    onChange(insertHeading(form, heading))
  }
  const addText = () => add(emptyHeading(newId('heading')))
  const addTable = () => {
    const { sources: _, also: __, ...heading } = emptyHeading(newId('heading'))
    add({ ...heading, kind: 'table', table: 'partners', columns: usualColumns('partners', (holds) => say(`column.${holds}`)) })
  }
  const isFull = !canAddHeading(form)
  return (
    <section className={page.part} aria-labelledby="form-headings">
      <h2 id="form-headings">{say('forms.headings-title')}</h2>
      <ol className={styles.items}>
        {form.headings.map((heading, at) => (
          <HeadingItem
            key={heading.id}
            heading={heading}
            at={at}
            isFresh={heading.id === fresh}
            form={form}
            latest={latest}
            onChange={onChange}
          />
        ))}
      </ol>
      <div className={page.buttons}>
        <Button aria-disabled={isFull} onClick={() => isFull || addText()}>
          {say('forms.add-text')}
        </Button>
        <Button aria-disabled={isFull} onClick={() => isFull || addTable()}>
          {say('forms.add-table')}
        </Button>
      </div>
    </section>
  )
}
