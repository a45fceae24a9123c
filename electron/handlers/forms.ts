/** What the page may ask about funders' forms of the users' own. The workspace does it. */
import type { Handlers } from '../ipc'
import type { Program } from '../program'

type Asked = 'listForms' | 'keepForm' | 'removeForm'

export const formHandlers = (program: Program): Pick<Handlers, Asked> => ({
  listForms: () => program.workspace.forms.list(),
  keepForm: (_window, form) => program.workspace.forms.keep(form),
  removeForm: (_window, id) => program.workspace.forms.remove(id),
})
