/** What pages ask that set documents: the hidden one for print and PDF, and the preview in the program's window. */
import { documentJob } from '../document-job'
import type { Handlers } from '../ipc'
import type { Program } from '../program'
import { jobOf, whenSet } from '../set-document'

/** For the command line too, which has hidden pages only. */
export const setHandlers: Pick<Handlers, 'documentJob' | 'documentSet'> = { documentJob: jobOf, documentSet: whenSet }

export function documentPageHandlers(program: Program): Pick<Handlers, 'documentJob' | 'documentSet' | 'previewDocument'> {
  return {
    ...setHandlers,
    previewDocument: async (_window, planId, wish) => {
      const plan = program.workspace.plan(planId)
      if (!plan) return null
      const head = wish.letterhead ? await program.workspace.letterhead.read() : null
      // Without it the pages are still worth seeing; why it is missing stands beside them.
      return documentJob(wish, plan, plan.project.language, head?.kind === 'read' ? head.letterhead : null) ?? null
    },
  }
}
