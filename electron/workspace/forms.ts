/** The users' own funders' forms, in `forms.json`. */
import { FunderForm } from '../../content/model/funder'
import type { Ground } from './ground'
import { KeptList } from './kept-list'

export type Forms = KeptList<FunderForm, 'forms'>

export const openForms = (ground: Ground): Forms =>
  new KeptList(ground, {
    name: 'forms',
    version: 1,
    of: FunderForm,
    most: 200,
    layOut: (content) => `${JSON.stringify(content, null, 1)}\n`,
  })
