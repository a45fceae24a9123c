/** The plans that lie in the workspace and in its trash, told from their files. Never throws because of a file. */
import type { Notice } from '../../content/model/bridge'
import type { Conflict } from '../../content/model/incoming'
import { devicesOf } from '../../content/model/merge'
import { ifPossible, whyNoFolder } from './disk-trouble'
import { type Ground, pathOf, shown } from './ground'
import type { Summary } from './index-file'
import { type Look, Looker } from './looker'
import { newer, unreadable } from './notices'
import type { OpenPlans } from './open-plans'
import { idsIn, strangersIn } from './plan-names'
import { readText } from './read-plan'
import { conflictsIn } from './sharing/conflicts'
import { glance, summaryOf } from './summary'

/** A plan of the workspace, and the devices whose edits it holds: plans that share some may share a past. */
interface KnownPlan {
  readonly summary: Summary
  readonly devices: readonly string[]
}
interface Listing {
  readonly plans: KnownPlan[]
  readonly notices: Notice[]
  /** Second versions that programs which keep folders in step have put there. */
  readonly conflicts: Conflict[]
  /** How many are still being looked at. */
  readonly pending: number
}
interface One {
  plan?: KnownPlan
  notice?: Notice
}

/** A plan whose file was damaged in the trash still comes back from its last good copy. */
async function glanceAtCopy(ground: Ground, id: string): Promise<Look> {
  const copy = await readText(ground.disk, pathOf(ground, 'trash/backup', id))
  return copy.kind === 'text' ? glance(id, copy.text, copy.at.toISOString()) : { kind: 'doubtful' }
}

const isNewer = (one: string, other: string): number => (one < other ? 1 : one > other ? -1 : 0)

export class Catalogue {
  readonly #ground: Ground
  readonly #plans: OpenPlans
  readonly #looker: Looker

  constructor(ground: Ground, plans: OpenPlans) {
    this.#ground = ground
    this.#plans = plans
    this.#looker = new Looker(ground)
  }

  /** Begins to look before anybody asks, so that the first list comes sooner. */
  async begin(): Promise<void> {
    await ifPossible(idsIn(this.#ground, 'plans').then((ids) => this.#looker.lookAt('plans', ids, 0)))
  }

  /**
   * All plans, the newest first, and a notice about each file that cannot be one of them. Called in the workspace's turn. With
   * little patience those that were never seen before may be `pending`: they are being read.
   */
  async list(patience = Number.POSITIVE_INFINITY): Promise<Listing> {
    try {
      return await this.#list(patience)
    } catch (error) {
      return { plans: this.#open().map(({ plan }) => plan), notices: [unreadable('plans', whyNoFolder(error))], conflicts: [], pending: 0 }
    }
  }

  /** Those that are open, as they stand in memory. */
  #open(): { plan: KnownPlan }[] {
    return this.#plans.all().map(([id, { plan, savedAt }]) => ({
      plan: { summary: summaryOf(id, plan, savedAt), devices: [...devicesOf(plan)] },
    }))
  }

  async #list(patience: number): Promise<Listing> {
    const ids = await idsIn(this.#ground, 'plans')
    const conflicts = await conflictsIn(this.#ground, ids)
    const strangers = await strangersIn(this.#ground, new Set(conflicts.map(({ name }) => name)))
    await this.#looker.forgetOthers('plans', ids)
    const closed = ids.filter((id) => !this.#plans.get(id))
    const looks = await this.#looker.lookAt('plans', closed, patience)
    const listed: One[] = this.#open()
    for (const [id, look] of looks) listed.push(await this.#listed(id, look))
    const plans = listed.flatMap(({ plan }) => plan ?? []).sort((one, other) => isNewer(one.summary.at, other.summary.at))
    const titles = new Map(plans.map(({ summary }) => [summary.id, summary.title]))
    return {
      plans,
      notices: [...listed.flatMap(({ notice }) => notice ?? []), ...strangers],
      conflicts: conflicts.map((conflict) => ({ ...conflict, title: titles.get(conflict.plan) ?? '' })),
      pending: closed.length - looks.size,
    }
  }

  /** What can be recognised as a plan in the trash. Throws with a sentence: a trash that cannot be read must not look empty. */
  async trash(): Promise<readonly Summary[]> {
    return this.#trash().catch((error: unknown) => {
      throw new Error(whyNoFolder(error))
    })
  }

  async #trash(): Promise<readonly Summary[]> {
    const ids = await idsIn(this.#ground, 'trash')
    await this.#looker.forgetOthers('trash', ids)
    const looks = await this.#looker.lookAt('trash', ids)
    const known = await Promise.all([...looks].map(([id, look]) => (look.kind === 'doubtful' ? glanceAtCopy(this.#ground, id) : look)))
    return known.flatMap((look) => (look.kind === 'plan' ? [look.summary] : []))
  }

  /** Resolves once nothing is on its way to the disk. */
  settle(): Promise<void> {
    return this.#looker.settle()
  }

  /** Looks at nothing more. */
  stop(): Promise<void> {
    return this.#looker.stop()
  }

  async #listed(id: string, look: Look): Promise<One> {
    if (look.kind === 'plan') return { plan: look }
    if (look.kind === 'newer' || look.kind === 'unreadable') return { notice: this.#noticeOf(id, look) }
    return this.#afterDamage(id)
  }

  #noticeOf(id: string, look: Extract<Look, { kind: 'newer' | 'unreadable' }>): Notice {
    const file = shown(this.#ground, pathOf(this.#ground, 'plans', id))
    return look.kind === 'newer' ? newer(look.title, file) : unreadable(file, look.why)
  }

  /** A damaged plan is put right here already: the home screen is where people look first. */
  async #afterDamage(id: string): Promise<One> {
    const found = await this.#plans.find(id)
    if (found.kind === 'failed') return { notice: found.notice }
    const plan = { summary: summaryOf(id, found.plan, found.at.toISOString()), devices: [...devicesOf(found.plan)] }
    return found.notice ? { plan, notice: found.notice } : { plan }
  }
}
