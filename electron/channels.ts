/** Names of the channels between the page and the program. Imported by the preload, so it must stay free of libraries. */
import type { BridgeEvent, BridgeMethod } from '../content/model/bridge'

/** The compiler refuses a name that is missing or that the bridge does not know. */
const methods = {
  listPlans: true,
  createPlan: true,
  openInvented: true,
  openPlan: true,
  changePlan: true,
  savePlan: true,
  saveCopy: true,
  lookAtFile: true,
  lookAtConflict: true,
  putConflictAway: true,
  takeIn: true,
  letGo: true,
  trashPlan: true,
  listTrash: true,
  restorePlan: true,
  duplicatePlan: true,
  startFrom: true,
  archivePlan: true,
  isArchived: true,
  listMoments: true,
  readMoment: true,
  momentChanges: true,
  keepMoment: true,
  makeDocument: true,
  cancelDocument: true,
  listMade: true,
  makeAgain: true,
  openMade: true,
  showMade: true,
  forgetMade: true,
  readLetterhead: true,
  writeLetterhead: true,
  chooseLogo: true,
  listOrganisations: true,
  keepOrganisation: true,
  removeOrganisation: true,
  listForms: true,
  keepForm: true,
  removeForm: true,
  showFolder: true,
  figureJob: true,
  figuresDrawn: true,
  documentJob: true,
  documentSet: true,
  previewDocument: true,
  readSettings: true,
  writeSettings: true,
  find: true,
  stopFinding: true,
  openLink: true,
  printPage: true,
} as const satisfies Record<BridgeMethod, true>

const events = { saveState: true, found: true, command: true, notice: true, planChanged: true, incoming: true, making: true } as const satisfies Record<BridgeEvent, true>

export const METHODS = Object.keys(methods) as readonly BridgeMethod[]
export const EVENTS = Object.keys(events) as readonly BridgeEvent[]
export const methodChannel = (method: BridgeMethod): string => `companion:${method}`
export const eventChannel = (event: BridgeEvent): string => `companion:event:${event}`
