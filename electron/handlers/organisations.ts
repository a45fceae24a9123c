/** What the page may ask about organisations that are kept for all plans. The workspace does it. */
import type { Handlers } from '../ipc'
import type { Program } from '../program'

type Asked = 'listOrganisations' | 'keepOrganisation' | 'removeOrganisation'

export const organisationHandlers = (program: Program): Pick<Handlers, Asked> => ({
  listOrganisations: () => program.workspace.organisations.list(),
  keepOrganisation: (_window, profile) => program.workspace.organisations.keep(profile),
  removeOrganisation: (_window, id) => program.workspace.organisations.remove(id),
})
