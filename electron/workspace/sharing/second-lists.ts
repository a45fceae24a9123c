/** Second versions of organisations and forms that programs which keep folders in step have put beside them. */
import { join } from 'node:path'
import type { Kept } from '../../../content/model/bridge'
import type { FunderForm } from '../../../content/model/funder'
import { newId } from '../../../content/model/id'
import type { SecondList } from '../../../content/model/incoming'
import type { OrganisationProfile } from '../../../content/model/organisation'
import { besideOurs, type Compared, compareLists, type Naming } from '../../../content/model/second-list'
import { speak } from '../../../content/words/say'
import { ifPossible, whyNotWritten } from '../disk-trouble'
import type { Forms } from '../forms'
import type { Ground } from '../ground'
import type { Organisations } from '../organisations'
import { readText } from '../read-plan'
import { setAside } from '../set-aside'
import { conflictedOriginal } from './conflicted'

const LISTS = ['organisations', 'forms'] as const
/** A second version of the last good copy is nobody's work. */
const FILES = [...LISTS, 'organisations-last-good']

interface Lists {
  readonly organisations: Organisations
  readonly forms: Forms
}

const say = speak('en')
const other = (title: string): string => say('store.other-version', { title })
const ORGANISATIONS: Naming<OrganisationProfile> = { nameOf: ({ name }) => name, named: (one, name) => ({ ...one, name }), other }
const FORMS: Naming<FunderForm> = { nameOf: ({ title }) => title, named: (one, title) => ({ ...one, title }), other }
const failed = (why: string): Kept => ({ kind: 'failed', why })

export class SecondLists {
  readonly #ground: Ground
  readonly #lists: Lists

  constructor(ground: Ground, lists: Lists) {
    this.#ground = ground
    this.#lists = lists
  }

  async all(): Promise<readonly SecondList[]> {
    const found = await this.#found()
    return Promise.all(found.map(async (one) => ({ ...one, ...(await this.#says(one)) })))
  }

  /** What is not here is kept, and what says something else is kept beside ours. Then the file is put aside. */
  async takeIn(name: string): Promise<Kept> {
    const second = (await this.#found()).find((one) => one.name === name)
    if (!second) return failed(say('store.read.gone'))
    const kept = await this.#keep(second)
    return kept.kind === 'kept' ? this.putAway(name) : kept
  }

  /** Out of the way, and never gone. */
  async putAway(name: string): Promise<Kept> {
    try {
      if ((await this.#found()).some((one) => one.name === name)) await setAside(this.#ground, join(this.#ground.folder, name))
      return { kind: 'kept' }
    } catch (error) {
      return failed(whyNotWritten(error))
    }
  }

  async #found(): Promise<Pick<SecondList, 'name' | 'list'>[]> {
    const names = (await ifPossible(this.#ground.disk.readdir(this.#ground.folder))) ?? []
    return names.sort().flatMap((name) => {
      const original = conflictedOriginal(name, FILES)
      const list = LISTS.find((one) => one === original)
      return list ? [{ name, list }] : []
    })
  }

  async #says({ name, list }: Pick<SecondList, 'name' | 'list'>): Promise<Pick<SecondList, 'says'>> {
    const compared =
      list === 'forms' ? await this.#compared(this.#lists.forms, name) : await this.#compared(this.#lists.organisations, name)
    return compared ? { says: { fresh: compared.fresh.length, other: compared.other.length } } : {}
  }

  /** Undefined when one of the two cannot be read: then nothing is taken in. */
  async #compared<T extends { id: string }>(list: Readable<T>, name: string): Promise<Compared<T> | undefined> {
    const file = await readText(this.#ground.disk, join(this.#ground.folder, name))
    const theirs = file.kind === 'text' ? list.read(file.text) : undefined
    const ours = theirs && (await list.items())
    return ours && theirs ? compareLists(ours, theirs) : undefined
  }

  #keep({ name, list }: Pick<SecondList, 'name' | 'list'>): Promise<Kept> {
    const { organisations, forms } = this.#lists
    return list === 'forms' ? this.#keepIn(forms, name, FORMS, 'form') : this.#keepIn(organisations, name, ORGANISATIONS, 'org')
  }

  /** Where it stops half way, what came in already is neither missing nor brought in once more the next time. */
  async #keepIn<T extends { id: string }>(list: Keeping<T>, name: string, naming: Naming<T>, kind: string): Promise<Kept> {
    const [compared, ours] = [await this.#compared(list, name), await list.items()]
    if (!compared || !ours) return failed(say('store.second-list'))
    const beside = besideOurs(ours, compared.other, naming).map((one) => ({ ...one, id: newId(kind) }))
    return keepAll(list, [...compared.fresh, ...beside])
  }
}

interface Readable<T> {
  readonly read: (text: string) => readonly T[] | undefined
  readonly items: () => Promise<readonly T[] | undefined>
}

interface Keeping<T> extends Readable<T> {
  readonly keep: (item: T) => Promise<Kept>
}

async function keepAll<T>(list: Pick<Keeping<T>, 'keep'>, items: readonly T[]): Promise<Kept> {
  for (const item of items) {
    const kept = await list.keep(item)
    if (kept.kind === 'failed') return kept
  }
  return { kind: 'kept' }
}
