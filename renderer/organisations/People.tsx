/** The people whom funders read of in their table of the team. */
import type { StaffMember } from '../../content/model/organisation'
import { useSay } from '../locales/say'
import { endTyping } from '../state/edit-plan'
import { TextField } from '../ui/Field'
import { DetailRows, type FieldsProps, type ListKind } from './DetailRows'
import type { Editing } from './editing'
import styles from './Organisation.module.css'

function PersonFields({ item, write }: FieldsProps<StaffMember>) {
  const say = useSay()
  return (
    <>
      <TextField label={say('details.person-name')} value={item.name} onBlur={endTyping} onChange={(name) => write({ name }, 'name')} />
      <TextField
        label={say('details.person-function')}
        value={item.function}
        onBlur={endTyping}
        onChange={(text) => write({ function: text }, 'function')}
      />
      <div className={styles.wide}>
        <TextField
          label={say('details.person-profile')}
          lines={2}
          value={item.profile}
          onBlur={endTyping}
          onChange={(profile) => write({ profile }, 'profile')}
        />
      </div>
    </>
  )
}

const people: ListKind<StaffMember> = {
  list: 'staff',
  Fields: PersonFields,
  blank: (id) => ({ id, name: '', function: '', profile: '' }),
  nameOf: ({ name }) => name,
  add: 'details.staff-add',
  one: 'details.person',
}

export function People({ items, editing }: { items: readonly StaffMember[]; editing: Editing }) {
  return <DetailRows kind={people} items={items} editing={editing} />
}
