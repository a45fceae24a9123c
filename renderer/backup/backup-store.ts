/** A backup on its way: packing or reading, then a look into it before it takes the place of what is here. */
import { create } from 'zustand'
import type { BackupLook, BackupStep } from '../../content/model/backup'
import { useSettingsStore } from '../state/settings-store'
import { tell } from '../state/toast-store'

interface Backing {
  /** Null while no files go by, as when a place is being asked for. */
  readonly step: BackupStep | null
  readonly look: BackupLook | null
}

export const useBacking = create<Backing>()(() => ({ step: null, look: null }))

async function withSteps<T>(work: () => Promise<T>): Promise<T> {
  const stop = window.companion.on('backingUp', (step) => useBacking.setState({ step }))
  try {
    return await work()
  } finally {
    stop()
    useBacking.setState({ step: null })
  }
}

const failed = (why: string) => tell({ key: 'toast.failed', values: { why } })

export async function backUp(): Promise<void> {
  const saved = await withSteps(() => window.companion.makeBackup())
  if (saved.kind === 'failed') failed(saved.why)
  if (saved.kind !== 'saved') return
  tell({ key: 'backup.made', values: { where: saved.where } })
  // The program has remembered when and where.
  useSettingsStore.setState({ settings: await window.companion.readSettings() })
}

type Looked = BackupLook | { readonly kind: 'cancelled' } | { readonly kind: 'failed'; readonly why: string }

async function show(looking: () => Promise<Looked>): Promise<void> {
  const look = await withSteps(looking)
  if (look.kind === 'failed') failed(look.why)
  if (look.kind === 'seen') useBacking.setState({ look })
}

export const chooseBackup = (): Promise<void> => show(() => window.companion.lookAtBackup())
export const chooseBeside = (name: string): Promise<void> => show(() => window.companion.lookBeside(name))

export function letBackupGo(): void {
  useBacking.setState({ look: null })
  void window.companion.letBackupGo()
}

/** The page is loaded anew when all has worked, and also when what is here had to be opened again. */
export async function restoreBackup({ token }: BackupLook): Promise<void> {
  const kept = await window.companion.restoreBackup(token)
  useBacking.setState({ look: null })
  if (kept.kind === 'failed') failed(kept.why)
}
