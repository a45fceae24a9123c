/** What a group session hands out and takes home: the sheet that any browser opens, sheets to write on, the record. */
import type { BrowserWindow } from 'electron'
import type { Saved } from '../content/model/bridge'
import type { Program } from './program'

interface Wish {
  readonly id: string
  readonly what: 'record' | 'handout'
  readonly as: 'word' | 'pdf'
}

export async function saveRespondentSheet({ say }: Program, _window: BrowserWindow, _id: string): Promise<Saved> {
  return { kind: 'failed', why: say('dialog.session.not-made') }
}

export async function saveSessionDocument({ say }: Program, _window: BrowserWindow, _wish: Wish): Promise<Saved> {
  return { kind: 'failed', why: say('dialog.session.not-made') }
}
