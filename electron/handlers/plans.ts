/** What the page may ask about plans. The workspace does it. */
import type { ListedPlans } from '../../content/model/bridge'
import type { Handlers } from '../ipc'
import type { Program } from '../program'

type Asked = 'listPlans' | 'listPlansAsText' | 'createPlan' | 'openInvented' | 'openPlan' | 'changePlan' | 'savePlan'

/** After this time the first screen rather shows what is known: a thousand plans that were never seen take long to read. */
const SOON = 400

async function listed(program: Program, patience?: number): Promise<ListedPlans> {
  const plans = await program.workspace.list(patience)
  program.pageListens()
  return plans
}

export const planHandlers = (program: Program): Pick<Handlers, Asked> => ({
  listPlans: () => listed(program),
  listPlansAsText: async () => JSON.stringify(await listed(program, SOON)),
  createPlan: (_window, start) => program.workspace.create(start),
  openInvented: (_window, which) => program.workspace.openInvented(which),
  openPlan: (_window, id) => program.workspace.open(id),
  changePlan: (_window, id, change) => program.workspace.change(id, change),
  savePlan: (_window, id) => program.workspace.save(id),
})
