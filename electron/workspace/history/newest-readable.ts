import type { Plan } from '../../../content/model/plan'
import type { Ground } from '../ground'
import { momentsOf, readMoment } from './moment-file'

/** The newest earlier state that can be read, for a plan whose file and last good copy are both damaged. */
export async function newestReadable(ground: Ground, id: string): Promise<{ plan: Plan; at: Date } | undefined> {
  for (const moment of await momentsOf(ground, id)) {
    const read = await readMoment(ground, id, moment.id)
    if (read.kind === 'read') return { plan: read.plan, at: new Date(moment.at) }
  }
  return undefined
}
