/** What every part of the workspace stands on: where things lie, the disk, the clock, the steps from older files. */
import { join, relative, sep } from 'node:path'
import type { Disk } from './disk'
import type { Migration } from './migrations'

export interface Ground {
  readonly folder: string
  readonly disk: Disk
  readonly now: () => Date
  readonly migrations: readonly Migration[]
}

export type Room = 'plans' | 'plans/backup' | 'made' | 'set-aside' | 'trash' | 'trash/backup' | 'history' | 'sessions'
export const ROOMS: readonly Room[] = ['plans', 'plans/backup', 'made', 'set-aside', 'trash', 'trash/backup', 'history', 'sessions']

export const roomOf = ({ folder }: Ground, room: Room): string => join(folder, ...room.split('/'))
export const pathOf = (ground: Ground, room: Room, id: string): string => join(roomOf(ground, room), `${id}.json`)

/** A place within the workspace as it is shown to people: set-aside/solar.json. */
export const shown = ({ folder }: Ground, path: string): string => relative(folder, path).split(sep).join('/')

export const iso = (ground: Ground): string => ground.now().toISOString()
