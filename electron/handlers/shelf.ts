/** What the page may ask to do with whole plans. The workspace does it. */
import type { Handlers } from '../ipc'
import type { Program } from '../program'

type Asked = 'duplicatePlan' | 'startFrom' | 'archivePlan' | 'isArchived' | 'trashPlan' | 'listTrash' | 'restorePlan'

export const shelfHandlers = (program: Program): Pick<Handlers, Asked> => ({
  duplicatePlan: (_window, id) => program.workspace.shelf.duplicate(id),
  startFrom: (_window, id) => program.workspace.shelf.startFrom(id),
  archivePlan: (_window, id, isArchived) => program.workspace.shelf.archive(id, isArchived),
  isArchived: (_window, id) => program.workspace.shelf.isArchived(id),
  trashPlan: (_window, id) => program.workspace.trash(id),
  listTrash: () => program.workspace.listTrash(),
  restorePlan: (_window, id) => program.workspace.restore(id),
})
