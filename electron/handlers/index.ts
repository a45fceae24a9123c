import type { Handlers } from '../ipc'
import type { Program } from '../program'
import { documentPageHandlers } from './document-pages'
import { documentHandlers } from './documents'
import { figureHandlers } from './figures'
import { formHandlers } from './forms'
import { historyHandlers } from './history'
import { letterheadHandlers } from './letterhead'
import { organisationHandlers } from './organisations'
import { pageHandlers } from './page'
import { planHandlers } from './plans'
import { settingsHandlers } from './settings'
import { shelfHandlers } from './shelf'
import { sharingHandlers } from './sharing'

export const handlersOf = (program: Program): Handlers => ({
  ...planHandlers(program),
  ...sharingHandlers(program),
  ...historyHandlers(program),
  ...organisationHandlers(program),
  ...formHandlers(program),
  ...documentHandlers(program),
  ...documentPageHandlers(program),
  ...figureHandlers,
  ...letterheadHandlers(program),
  ...settingsHandlers(program),
  ...shelfHandlers(program),
  ...pageHandlers(),
})
