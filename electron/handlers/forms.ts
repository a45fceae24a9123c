/** What the page may ask about funders' forms of the users' own. The workspace does it. */
import type { Handlers } from '../ipc'
import type { Program } from '../program'

type Asked = 'listForms' | 'keepForm' | 'removeForm'

export const formHandlers = ({ workspace }: Program): Pick<Handlers, Asked> => ({
  listForms: () => workspace.forms.list(),
  keepForm: (_window, form) => workspace.forms.keep(form),
  removeForm: (_window, id) => workspace.forms.remove(id),
})
