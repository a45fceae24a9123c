/** Backups of the whole workspace: writing one, and looking into one before it takes the place of what is here. */
import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { BackupLook, BackupStep } from '../../../content/model/backup'
import type { Saved } from '../../../content/model/bridge'
import { speak } from '../../../content/words/say'
import { whyNotRead, whyNotWritten } from '../disk-trouble'
import type { Ground } from '../ground'
import { beforeName, besideOf, freshName, removeFresh } from './beside'
import { comparePlans } from './compare'
import { openZip } from './open-zip'
import { plansHere } from './plans-here'
import { Refused } from './refused'
import { type Unpacked, unpack } from './unpack'
import { type BackupWish, writeBackup } from './write-backup'

/** A backup that was looked into, unpacked beside the workspace. */
export interface Held {
  readonly token: string
  readonly fresh: string
  readonly before: string
  /** When it was made. */
  readonly at: string
  readonly plans: number
}
export type Looked = BackupLook | { readonly kind: 'failed'; readonly why: string }
type OnStep = (step: BackupStep) => void

const say = speak('en')

/** Trouble while reading a backup or unpacking it: of the file itself, or of the disk that it is unpacked to. */
function whyNotLooked(error: unknown, isRead: boolean): string {
  if (error instanceof Refused) return say('backup.refused', { why: error.message })
  return isRead ? say('backup.not-unpacked', { why: whyNotWritten(error) }) : whyNotRead(error)
}

export class Backups {
  readonly #ground: Ground
  #held: Held | undefined

  constructor(ground: Ground) {
    this.#ground = ground
  }

  async write(wish: BackupWish): Promise<Saved> {
    try {
      await writeBackup(this.#ground, wish)
      return { kind: 'saved', where: wish.path }
    } catch (error) {
      return { kind: 'failed', why: say('backup.not-written', { why: whyNotWritten(error) }) }
    }
  }

  /** Nothing of the workspace is touched. What was looked into before is let go. */
  async look(path: string, onStep?: OnStep): Promise<Looked> {
    await this.letGo()
    const fresh = freshName(this.#ground.folder)
    let isRead = false
    try {
      const zip = await openZip(path)
      isRead = true
      try {
        return await this.#show(path, fresh, await unpack({ ...this.#ground, folder: besideOf(this.#ground.folder, fresh) }, zip, onStep))
      } finally {
        zip.close()
      }
    } catch (error) {
      await removeFresh(besideOf(this.#ground.folder, fresh))
      return { kind: 'failed', why: whyNotLooked(error, isRead) }
    }
  }

  held(token: string): Held | undefined {
    return this.#held?.token === token ? this.#held : undefined
  }

  async letGo(): Promise<void> {
    const held = this.#held
    this.#held = undefined
    if (held) await removeFresh(besideOf(this.#ground.folder, held.fresh))
  }

  async #show(path: string, fresh: string, { manifest: { at }, plans }: Unpacked): Promise<BackupLook> {
    const { disk, folder, now } = this.#ground
    const compared = comparePlans(await plansHere(this.#ground, plans), plans)
    const before = await beforeName(disk, folder, now())
    this.#held = { token: randomUUID(), fresh, before, at, plans: plans.length }
    return { kind: 'seen', token: this.#held.token, file: basename(path), at, plans: plans.length, keptAs: before, ...compared }
  }
}
