/** What lies in a workspace, or in a backup that was unpacked, besides the plans. What cannot be read now counts as none. */
import { basename, join } from 'node:path'
import * as z from 'zod'
import type { Thing } from '../../../content/model/backup'
import { Id } from '../../../content/model/plan'
import { ifPossible } from '../disk-trouble'
import { type Ground, pathOf, roomOf } from '../ground'
import { plainJson } from '../plain-json'
import { readText } from '../read-plan'
import { unsealed } from '../seal'
import { type Prints, printOfThing } from './compare-things'

const Listed = z.array(z.looseObject({ id: z.string() }))

async function contentOf(ground: Ground, path: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  const file = await readText(ground.disk, path)
  const json = file.kind === 'text' ? plainJson(file.text) : undefined
  return json && json.kind !== 'refused' ? unsealed(json.content).plan : undefined
}

async function listIn(ground: Ground, name: 'organisations' | 'forms'): Promise<Prints> {
  const content = await contentOf(ground, join(ground.folder, `${name}.json`))
  const items = Listed.safeParse(content?.[name]).data ?? []
  return new Map(items.map((item) => [item.id, printOfThing(item)]))
}

async function sessionsIn(ground: Ground): Promise<Prints> {
  const names = (await ifPossible(ground.disk.readdir(roomOf(ground, 'sessions')))) ?? []
  const ids = names.filter((name) => name.endsWith('.json')).map((name) => basename(name, '.json'))
  const prints = new Map<string, string>()
  for (const id of ids.filter((one) => Id.safeParse(one).success)) {
    prints.set(id, printOfThing(await contentOf(ground, pathOf(ground, 'sessions', id))))
  }
  return prints
}

/** There is one or none. */
async function letterheadIn(ground: Ground): Promise<Prints> {
  const content = await contentOf(ground, join(ground.folder, 'letterhead.json'))
  return new Map(content ? [['letterhead', printOfThing(content)]] : [])
}

export const thingsIn = async (ground: Ground): Promise<Readonly<Record<Exclude<Thing, 'applications'>, Prints>>> => ({
  organisations: await listIn(ground, 'organisations'),
  forms: await listIn(ground, 'forms'),
  sessions: await sessionsIn(ground),
  letterhead: await letterheadIn(ground),
})
