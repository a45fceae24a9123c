/** Backups of the whole workspace: writing one, and looking into one, or at what was here earlier, before it takes the place of what is here. */
import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { BackupLook, BackupStep, Elsewhere, KeptBeside } from '../../../content/model/backup'
import type { Saved } from '../../../content/model/bridge'
import { speak } from '../../../content/words/say'
import { ifPossible, whyNotRead, whyNotWritten } from '../disk-trouble'
import type { Ground } from '../ground'
import { allThings, compareAll } from './all-things'
import { beforeName, besideOf, freshName, keptBeside, removeFresh } from './beside'
import { comparePlans, type KnownPlan } from './compare'
import { openZip } from './open-zip'
import { plansHere } from './plans-here'
import { Refused } from './refused'
import { unpack } from './unpack'
import { type BackupWish, writeBackup } from './write-backup'

/** A backup that was looked into and lies unpacked beside the workspace, or what was here before one was restored. */
export interface Held {
  readonly token: string
  readonly from: Elsewhere
  /** The folder that is to take the place of the workspace, and the one in which that will be kept. */
  readonly fresh: string
  readonly before: string
  /** When it was made. */
  readonly at: string
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
        const { manifest, plans } = await unpack(this.#groundOf(fresh), zip, onStep)
        return await this.#show({ from: 'backup', file: basename(path), at: manifest.at }, fresh, plans)
      } finally {
        zip.close()
      }
    } catch (error) {
      await removeFresh(besideOf(this.#ground.folder, fresh))
      return { kind: 'failed', why: whyNotLooked(error, isRead) }
    }
  }

  /** What was here before a backup was restored. */
  async listBeside(): Promise<readonly KeptBeside[]> {
    return (await ifPossible(keptBeside(this.#ground.disk, this.#ground.folder))) ?? []
  }

  async lookBeside(name: string): Promise<Looked> {
    await this.letGo()
    const kept = (await this.listBeside()).find((one) => one.name === name)
    if (!kept) return { kind: 'failed', why: say('backup.beside-gone') }
    try {
      return await this.#show({ from: 'beside', file: name, at: kept.at }, name, await plansHere(this.#groundOf(name), []))
    } catch (error) {
      return { kind: 'failed', why: whyNotRead(error) }
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

  #groundOf(beside: string): Ground {
    return { ...this.#ground, folder: besideOf(this.#ground.folder, beside) }
  }

  async #show(about: Pick<BackupLook, 'from' | 'file' | 'at'>, fresh: string, plans: readonly KnownPlan[]): Promise<BackupLook> {
    const { disk, folder, now } = this.#ground
    const here = await plansHere(this.#ground, plans)
    const compared = comparePlans(here, plans)
    const things = compareAll(await allThings(this.#ground, here), await allThings(this.#groundOf(fresh), plans))
    const before = await beforeName(disk, folder, now())
    const { from, at } = about
    this.#held = { token: randomUUID(), from, fresh, before, at }
    return { kind: 'seen', token: this.#held.token, ...about, plans: plans.length, keptAs: before, ...compared, things }
  }
}
