/** Earlier projects, as funders list them. */
import { type EarlierProject, ProjectRole } from '../../content/model/organisation'
import { useSay } from '../locales/say'
import { endTyping } from '../state/edit-plan'
import { Choice, TextField } from '../ui/Field'
import { DetailRows, type FieldsProps, type ListKind } from './DetailRows'
import type { Editing } from './editing'
import styles from './Organisation.module.css'
import { readYear } from './read-year'

const LINES = ['programme', 'reference', 'beneficiary', 'amount'] as const

function ProjectFields({ item, write }: FieldsProps<EarlierProject>) {
  const say = useSay()
  const line = (name: (typeof LINES)[number] | 'title') => (
    <TextField
      label={say(`details.project-${name}`)}
      value={item[name]}
      onBlur={endTyping}
      onChange={(text) => write({ [name]: text }, name)}
    />
  )
  const year = (name: 'from' | 'to') => (
    <TextField
      label={say(`details.project-${name}`)}
      value={item[name] === 0 ? '' : String(item[name])}
      onBlur={endTyping}
      onChange={(text) => {
        const read = readYear(text)
        if (read !== null) write({ [name]: read }, name)
      }}
    />
  )
  return (
    <>
      <div className={styles.wide}>{line('title')}</div>
      {line('programme')}
      {line('reference')}
      <div className={styles.years}>
        {year('from')}
        {year('to')}
      </div>
      <Choice
        label={say('details.project-role')}
        value={item.role}
        onChange={(role) => write({ role })}
        options={ProjectRole.options.map((id) => ({ id, text: say(`project-role.${id}`) }))}
      />
      {line('beneficiary')}
      {line('amount')}
      <div className={styles.wide}>
        <TextField
          label={say('details.project-about')}
          lines={2}
          value={item.about}
          onBlur={endTyping}
          onChange={(about) => write({ about }, 'about')}
        />
      </div>
    </>
  )
}

const projects: ListKind<EarlierProject> = {
  list: 'projects',
  Fields: ProjectFields,
  blank: (id) => ({
    id,
    ...{ title: '', programme: '', reference: '', from: 0, to: 0, role: 'partner', beneficiary: '', amount: '', about: '' },
  }),
  nameOf: ({ title }) => title,
  add: 'details.projects-add',
  one: 'details.project',
}

export function Projects({ items, editing }: { items: readonly EarlierProject[]; editing: Editing }) {
  return <DetailRows kind={projects} items={items} editing={editing} />
}
