/** What the page may ask about plans. The workspace does it. */
import type { Handlers } from '../ipc'
import type { Program } from '../program'

type Asked = 'listPlans' | 'createPlan' | 'openInvented' | 'openPlan' | 'changePlan' | 'savePlan'

export const planHandlers = (program: Program): Pick<Handlers, Asked> => ({
  listPlans: async () => {
    const plans = await program.workspace.list()
    program.pageListens()
    return plans
  },
  createPlan: (_window, start) => program.workspace.create(start),
  openInvented: (_window, which) => program.workspace.openInvented(which),
  openPlan: (_window, id) => program.workspace.open(id),
  changePlan: (_window, id, change) => program.workspace.change(id, change),
  savePlan: (_window, id) => program.workspace.save(id),
})
