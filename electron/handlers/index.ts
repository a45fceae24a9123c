import type { Handlers } from '../ipc'
import type { Program } from '../program'
import { backupHandlers } from './backup'
import { dataPlaceHandlers } from './data-place'
import { documentPageHandlers } from './document-pages'
import { documentHandlers } from './documents'
import { figureHandlers } from './figures'
import { formHandlers } from './forms'
import { historyHandlers } from './history'
import { letterheadHandlers } from './letterhead'
import { organisationHandlers } from './organisations'
import { pageHandlers } from './page'
import { planHandlers } from './plans'
import { sessionHandlers } from './sessions'
import { settingsHandlers } from './settings'
import { sharingHandlers } from './sharing'
import { shelfHandlers } from './shelf'
import { wallHandlers } from './wall'

export const handlersOf = (program: Program): Handlers => ({
  ...planHandlers(program),
  ...sharingHandlers(program),
  ...dataPlaceHandlers(program),
  ...historyHandlers(program),
  ...organisationHandlers(program),
  ...formHandlers(program),
  ...documentHandlers(program),
  ...documentPageHandlers(program),
  ...figureHandlers,
  ...letterheadHandlers(program),
  ...settingsHandlers(program),
  ...shelfHandlers(program),
  ...backupHandlers(program),
  ...sessionHandlers(program),
  ...wallHandlers(program),
  ...pageHandlers(),
})
