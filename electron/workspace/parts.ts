/** What a workspace is made of: its plans, and everything that is kept beside them. */
import type { Notice } from '../../content/model/bridge'
import { Catalogue } from './catalogue'
import type { Device } from './device'
import { type Forms, openForms } from './forms'
import type { Ground } from './ground'
import { History } from './history/history'
import { type LetterheadFile, openLetterhead } from './letterhead-file'
import { type MadeFiles, openMadeFiles } from './made-files'
import { type Hearing, OpenPlans } from './open-plans'
import { type Organisations, openOrganisations } from './organisations'
import { Sessions } from './sessions'
import { SecondLists } from './sharing/second-lists'
import { Sharing } from './sharing/sharing'
import { Shelf } from './shelf'

export interface Parts {
  readonly plans: OpenPlans
  readonly catalogue: Catalogue
  readonly shelf: Shelf
  readonly sharing: Sharing
  readonly organisations: Organisations
  readonly secondLists: SecondLists
  readonly forms: Forms
  readonly history: History
  readonly made: MadeFiles
  readonly letterhead: LetterheadFile
  readonly sessions: Sessions
}

type InTurn = <T>(work: () => Promise<T>) => Promise<T>

export function openParts(ground: Ground, device: Device, hearing: Hearing, inTurn: InTurn): Parts {
  const history = new History(ground)
  const plans = new OpenPlans(ground, device, hearing, history)
  const catalogue = new Catalogue(ground, plans)
  const desk = { ground, device, history, plans, catalogue, inTurn }
  const lists = { organisations: openOrganisations(ground), forms: openForms(ground) }
  const onNotice = (notice: Notice) => hearing.onNotice(notice)
  return {
    ...{ history, plans, catalogue, shelf: new Shelf(desk), sharing: new Sharing(desk) },
    ...{ ...lists, secondLists: new SecondLists(ground, lists), sessions: new Sessions(ground) },
    ...{ made: openMadeFiles(ground, onNotice), letterhead: openLetterhead(ground) },
  }
}

/** Resolves once nothing that is written beside the plans is on its way to the disk. */
export async function settleBeside(parts: Parts): Promise<void> {
  const { organisations, forms, made, letterhead, sessions, shelf, catalogue, history } = parts
  await Promise.all([organisations, forms, made, letterhead, sessions, shelf, catalogue, history].map((part) => part.settle()))
}

/** Why the disk does not have everything: a sentence, or a name, for each thing that it lacks. */
export function unsavedIn({ plans, organisations, forms, sessions }: Parts): readonly string[] {
  const open = plans.all().flatMap(([, kept]) => kept.whyNotSaved ?? [])
  return [...open, ...organisations.unsaved(), ...forms.unsaved(), ...sessions.unsaved()]
}
