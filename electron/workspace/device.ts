/** The names under which this copy of the workspace counts its edits. They say nothing about the machine or the time. */
import { createHash, randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { Low } from 'lowdb'
import * as z from 'zod'
import { Id } from '../../content/model/plan'
import { ifPossible } from './disk-trouble'
import { DurableAdapter } from './durable-adapter'
import { type Ground, roomOf } from './ground'

/** `home` tells a copied folder from the one it was copied from. */
const DeviceFile = z.object({ device: Id, home: z.string() })
type DeviceFile = z.infer<typeof DeviceFile>

export interface Device {
  /**
   * Each plan has a name of its own. Two copies of one plan share their past and so count on from the same number: under one
   * name both would give the same dot to different edits.
   */
  readonly nameFor: (plan: string) => string
  /** Takes new names: after an older copy was restored, counting on would give a dot to two different edits. */
  readonly renew: () => Promise<void>
}

const newDevice = (home: string): DeviceFile => ({ device: `d-${randomBytes(6).toString('hex')}`, home })

const nameOf = (device: string, plan: string): string => `d-${createHash('sha256').update(`${device} ${plan}`).digest('hex').slice(0, 12)}`

/** A folder keeps its number on disk until it is copied elsewhere. */
const homeOf = async (ground: Ground) => `${hostname()} ${(await ground.disk.stat(roomOf(ground, 'plans'))).ino}`

function decode(text: string): DeviceFile {
  try {
    return DeviceFile.parse(JSON.parse(text))
  } catch {
    // The file holds nothing but a random name: a damaged one is as good as a new one.
    return newDevice('')
  }
}

export async function openDevice(ground: Ground): Promise<Device> {
  const home = await homeOf(ground)
  const adapter = new DurableAdapter(ground.disk, join(ground.folder, 'device.json'), {
    encode: (data: DeviceFile) => `${JSON.stringify(data)}\n`,
    decode,
  })
  const low = new Low(adapter, newDevice(''))
  const renew = async () => {
    low.data = newDevice(home)
    await low.write()
  }
  await low.read()
  // Where nothing can be written no dot is given that lasts.
  if (low.data.home !== home) await ifPossible(renew())
  return { nameFor: (plan) => nameOf(low.data.device, plan), renew }
}
