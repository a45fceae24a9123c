/** The numbers by which funders know an organisation. */
import { type Registration, RegistrationKind } from '../../content/model/organisation'
import { useSay } from '../locales/say'
import { endTyping } from '../state/edit-plan'
import { Choice, TextField } from '../ui/Field'
import { DetailRows, type FieldsProps, type ListKind } from './DetailRows'
import type { Editing } from './editing'

function RegistrationFields({ item, write }: FieldsProps<Registration>) {
  const say = useSay()
  return (
    <>
      <Choice
        label={say('details.registration-kind')}
        value={item.kind}
        onChange={(kind) => write({ kind })}
        options={RegistrationKind.options.map((id) => ({ id, text: say(`registration.${id}`) }))}
      />
      {item.kind === 'other' && (
        <TextField
          label={say('details.registration-name')}
          value={item.name}
          onBlur={endTyping}
          onChange={(name) => write({ name }, 'name')}
        />
      )}
      <TextField
        label={say('details.registration-number')}
        help={say(`details.registration-help.${item.kind}`)}
        value={item.number}
        onBlur={endTyping}
        onChange={(number) => write({ number }, 'number')}
      />
    </>
  )
}

const registrations: ListKind<Registration> = {
  list: 'registrations',
  Fields: RegistrationFields,
  blank: (id) => ({ id, kind: 'national', name: '', number: '' }),
  nameOf: ({ number }) => number,
  add: 'details.registrations-add',
  one: 'details.registration-number',
}

export function Registrations({ items, editing }: { items: readonly Registration[]; editing: Editing }) {
  return <DetailRows kind={registrations} items={items} editing={editing} />
}
