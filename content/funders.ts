/** The funders' forms that the program brings: every file of the folder, in order. */
import * as z from 'zod'
import { FunderForm } from './model/funder'

const files = import.meta.glob<unknown>('./funders/*.json', { eager: true, import: 'default' })

/** What an author may write in `content/funders/<id>.json`. An application's copy of the form has no place in a list. */
export const FunderFile = z.strictObject({ ...FunderForm.shape, order: z.int() })

const inOrder = Object.values(files)
  .map((file) => FunderFile.parse(file))
  .sort((one, other) => one.order - other.order)

export const funderForms: readonly FunderForm[] = inOrder.map(({ order: _, ...form }) => form)

export const funderFormOf = (id: string): FunderForm | undefined => funderForms.find((form) => form.id === id)
