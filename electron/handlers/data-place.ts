/** Where the plans lie, for those who ask. */
import { dataKind } from '../data-folder'
import type { Handlers } from '../ipc'
import type { Program } from '../program'

export const dataPlaceHandlers = (program: Program): Pick<Handlers, 'dataPlace'> => ({
  dataPlace: () => ({ folder: program.folder, kind: dataKind() }),
})
