/** Making the record and the sheets: one at a time, and what came of the last one. */
import { useState } from 'react'
import type { Saved } from '../../../content/model/bridge'
import { withGiven } from '../../../content/session/begin'
import { whenSent } from '../collect/when-sent'
import { editSessionOf } from '../session-store'

export type PaperKind = 'record' | 'handout'
type As = 'word' | 'pdf'

export interface Papers {
  /** What is being made. */
  readonly making: PaperKind | null
  readonly last: { readonly what: PaperKind; readonly saved: Saved } | null
  readonly make: (what: PaperKind, as: As) => void
}

async function made(id: string, what: PaperKind, as: As): Promise<Saved> {
  await whenSent()
  const saved = await window.companion.makeSessionDocument(id, what, as)
  if (saved.kind === 'saved' && what === 'handout') await editSessionOf(id, withGiven)
  return saved
}

export function usePapers(id: string): Papers {
  const [making, setMaking] = useState<PaperKind | null>(null)
  const [last, setLast] = useState<Papers['last']>(null)
  const run = async (what: PaperKind, as: As) => {
    setMaking(what)
    setLast(null)
    try {
      setLast({ what, saved: await made(id, what, as) })
    } finally {
      setMaking(null)
    }
  }
  return { making, last, make: (what, as) => void (making === null && run(what, as)) }
}
